// The stories of each rule with what the law says to them today.
import { byRule, differences } from '../src/law/engine/vignette.ts';
import type { Law } from '../src/law/index.ts';
import { tell, type StoryFile } from '../src/law/testing.ts';

interface Told {
  readonly story: string;
  readonly on: string;
  readonly came: string;
  readonly asExpected: boolean;
}

export type StoriesByRule = ReadonlyMap<string, readonly Told[]>;

/** A story stands under the rule it is about and under each rule whose answer it asserts. */
export function storiesByRule(files: readonly StoryFile[], law: Law): StoriesByRule {
  const found = new Map<string, Told[]>();
  for (const { stories } of files)
    for (const vignette of stories.vignettes) {
      const came = tell(stories, vignette, law);
      const answers = byRule(came.tree);
      const rules = new Set([
        ...('rule' in stories ? [stories.rule] : []),
        ...Object.keys(vignette.expect.answers ?? {}),
      ]);
      for (const rule of rules) {
        const told: Told = {
          story: vignette.story,
          on: vignette.on,
          came: answers.get(rule)?.answer ?? 'not asked',
          asExpected: differences(vignette, came).length === 0,
        };
        found.set(rule, [...(found.get(rule) ?? []), told]);
      }
    }
  return found;
}

export function storyLines(stories: readonly Told[]): readonly string[] {
  return stories.map(
    ({ story, on, came, asExpected }) => `- ${story} On ${on}: **${came}**${asExpected ? '' : ' (NOT AS EXPECTED)'}`,
  );
}
