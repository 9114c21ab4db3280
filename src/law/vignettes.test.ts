// Every story beside a rule is told to the law; and the stories together must reach each answer of each rule and the day on
// which each version begins.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays, isoDate } from '../platform/values/iso-date.ts';
import { possibleAnswers } from './engine/conditions.ts';
import { differences, type Vignette } from './engine/vignette.ts';
import type { Rule } from './engine/types.ts';
import { explained, readStories, tell, theLaw, type StoryFile } from './testing.ts';

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
        noteAsserted(file, vignette);
        assert.deepEqual(differences(vignette, came), []);
      });
  });

/** Only what a story asserts counts as told. */
function noteAsserted({ stories }: StoryFile, { expect, on }: Vignette): void {
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
  const changes = rule.versions.slice(1).map((version) => version.inForceFrom);
  return [...answers, ...changes.flatMap((day) => [`on ${addDays(isoDate(day), -1)}`, `on ${day}`])];
}

test('no rule answers on the day before its first version', () => {
  for (const rule of theLaw().book.rules.values()) {
    const first = isoDate(rule.versions[0]?.inForceFrom ?? '');
    const before = explained(rule.id, {}, addDays(first, -1));
    assert.equal(before.version, 'none', rule.id);
    assert.equal(before.answer, 'cannot-tell', rule.id);
    assert.equal(explained(rule.id, {}, first).version, first, rule.id);
  }
});
