// Every story beside a rule is told to the law; and the stories together must reach each answer of each rule and the day on
// which each version begins.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays, isoDate } from '../platform/values/iso-date.ts';
import { possibleAnswers } from './engine/conditions.ts';
import { byRule, differences } from './engine/vignette.ts';
import type { Rule } from './engine/types.ts';
import { readStories, tell, theLaw, type StoryFile } from './testing.ts';

const files = readStories();
const seen = new Map<string, Set<string>>();

function note(rule: string, what: string): void {
  const set = seen.get(rule) ?? new Set();
  seen.set(rule, set.add(what));
}

for (const file of files)
  describe(file.path, () => {
    for (const vignette of file.stories.vignettes)
      test(vignette.story, () => {
        const came = tell(file.stories, vignette);
        noteAsserted(file, vignette, came.tree.length);
        assert.deepEqual(differences(vignette, came), []);
      });
  });

/** Only what a story asserts counts as told. */
function noteAsserted({ stories }: StoryFile, { expect, on }: StoryFile['stories']['vignettes'][number], _: number): void {
  const told: Record<string, string> = { ...expect.answers };
  if ('rule' in stories && expect.answer !== undefined) told[stories.rule] = expect.answer;
  for (const [rule, answer] of Object.entries(told)) {
    note(rule, answer);
    note(rule, `on ${on}`);
  }
}

describe('the stories together', () => {
  for (const rule of theLaw().book.rules.values())
    test(`${rule.id}: each answer, and the day of each change`, () => {
      const told = seen.get(rule.id) ?? new Set();
      assert.deepEqual(
        wanted(rule).filter((what) => !told.has(what)),
        [],
      );
    });
});

function wanted(rule: Rule): readonly string[] {
  const answers = new Set(rule.versions.flatMap((version) => [...possibleAnswers(version.condition)]));
  const days = rule.versions.flatMap(({ inForceFrom }) => [`on ${addDays(isoDate(inForceFrom), -1)}`, `on ${inForceFrom}`]);
  return [...answers, ...days];
}

test('a story can find a rule anywhere in the tree', () => {
  const [file] = files;
  const [vignette] = file?.stories.vignettes ?? [];
  assert.ok(file && vignette);
  const came = tell(file.stories, vignette);
  for (const part of came.tree) assert.ok(byRule(came.tree).has(part.rule));
});
