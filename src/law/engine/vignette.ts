// A vignette is a story with the right answer: the tests of the law. This runs one and says where the law differs from it.
import { z } from 'zod';
import { parseIsoDate } from '../../platform/values/iso-date.ts';
import { merged } from './merged.ts';
import type { Answer, Explanation } from './types.ts';

const date = z.string().refine((text) => parseIsoDate(text) !== null, 'must be a calendar date');
const answer = z.enum(['holds', 'fails', 'cannot-tell']);

export const vignetteSchema = z.strictObject({
  story: z.string().min(1),
  on: date,
  jurisdiction: z.string().optional(),
  facts: z.record(z.string(), z.union([z.boolean(), z.string(), z.number(), z.array(z.string()), z.null()])),
  expect: z.strictObject({
    /** For a rule. */
    answer: answer.optional(),
    /** For a decision. */
    outcome: z.string().optional(),
    /** Answers of rules anywhere in the explanation. */
    answers: z.record(z.string(), answer).optional(),
    /** Exactly these, in any order. */
    missing: z.array(z.string()).optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    /** Words that a reason must contain. */
    says: z.string().optional(),
  }),
});

/** A file of stories about one rule or one decision. */
export const vignetteFileSchema = z.union([
  z.strictObject({ rule: z.string(), vignettes: z.array(vignetteSchema).min(1) }),
  z.strictObject({ decision: z.string(), vignettes: z.array(vignetteSchema).min(1) }),
]);

export type Vignette = z.infer<typeof vignetteSchema>;
export type VignetteFile = z.infer<typeof vignetteFileSchema>;

/** What came out, for comparing: the answer of a rule, or the outcome of a decision, with the whole tree. */
export interface Came {
  readonly answer?: Answer;
  readonly outcome?: string;
  readonly tree: readonly Explanation[];
  readonly missing: readonly string[];
}

/** Sentences for whatever differs; empty when the law gives what the story expects. */
export function differences(vignette: Vignette, came: Came): readonly string[] {
  const { expect } = vignette;
  const rules = byRule(came.tree);
  const values = merged(came.tree.map((part) => part.values));
  return [
    ...differs('answer', expect.answer, came.answer),
    ...differs('outcome', expect.outcome, came.outcome),
    ...Object.entries(expect.answers ?? {}).flatMap(([rule, wanted]) => differs(rule, wanted, rules.get(rule)?.answer)),
    ...(expect.missing === undefined ? [] : differs('missing facts', sorted(expect.missing), sorted(came.missing))),
    ...Object.entries(expect.values ?? {}).flatMap(([name, wanted]) => differs(name, wanted, values[name])),
    ...unsaid(expect.says, came.tree),
  ];
}

export function byRule(tree: readonly Explanation[]): ReadonlyMap<string, Explanation> {
  const found = new Map<string, Explanation>();
  const visit = (part: Explanation): void => {
    found.set(part.rule, part);
    part.parts.forEach(visit);
  };
  tree.forEach(visit);
  return found;
}

function differs(what: string, wanted: unknown, came: unknown): readonly string[] {
  if (wanted === undefined || wanted === came) return [];
  return [`${what}: expected ${String(wanted)}, came ${String(came)}`];
}

function sorted(items: readonly string[]): string {
  return items.toSorted().join(', ');
}

function unsaid(words: string | undefined, tree: readonly Explanation[]): readonly string[] {
  const reasons = tree.flatMap((part) => part.reasons);
  if (words === undefined || reasons.some((sentence) => sentence.includes(words))) return [];
  return [`no reason says "${words}"; said: ${reasons.join(' | ')}`];
}
