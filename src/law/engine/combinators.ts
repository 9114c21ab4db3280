// The words in which rules are written. Each builds one piece of data; the engine walks it.
// A leaf's key defaults to its fact's name, so most rules need none.
import { isoDate } from '../../platform/values/iso-date.ts';
import type { Answer, Condition, DateRef, FunctionLeaf, Words } from './types.ts';

export const allOf = (...parts: readonly Condition[]): Condition => ({ kind: 'all-of', parts });

export const anyOf = (...parts: readonly Condition[]): Condition => ({ kind: 'any-of', parts });

export const atLeast = (count: number, ...parts: readonly Condition[]): Condition => ({
  kind: 'at-least',
  count,
  parts,
});

export const not = (part: Condition): Condition => ({ kind: 'not', part });

/** Several ways to know one thing. When the known ones differ, nothing is told and `conflict` is said. */
export const agreeing = (key: string, conflict: string, ...parts: readonly Condition[]): Condition => ({
  kind: 'agreeing',
  key,
  conflict,
  parts,
});

/** For what must be shown: a 'no' leaves the question open instead of answering it. */
export const proven = (part: Condition): Condition => ({ kind: 'proven', part });

/** The answer of another rule, by its id. */
export const rule = (id: string): Condition => ({ kind: 'rule', rule: id });

export const factIs = (fact: string, value: boolean | string | number, says: Words, key = fact): Condition => ({
  kind: 'fact-is',
  fact,
  value,
  says,
  key,
});

/** A choice that is one of `values`. */
export const factIn = (fact: string, values: readonly string[], says: Words, key = fact): Condition => ({
  kind: 'fact-in',
  fact,
  values,
  says,
  key,
});

/** A list of choices that has at least one of `values` in it. */
export const factIncludes = (fact: string, values: readonly string[], says: Words, key = fact): Condition => ({
  kind: 'fact-includes',
  fact,
  values,
  says,
  key,
});

export const onOrAfter = (fact: string, than: DateRef, says: Words, key = fact): Condition => ({
  kind: 'on-or-after',
  fact,
  than,
  says,
  key,
});

export const before = (fact: string, than: DateRef, says: Words, key = fact): Condition => ({
  kind: 'before',
  fact,
  than,
  says,
  key,
});

/** A date from `of` to `of` plus the period of that parameter, both days included. */
export const within = (fact: string, of: DateRef, period: string, says: Words, key = fact): Condition => ({
  kind: 'within',
  fact,
  of,
  period,
  says,
  key,
});

/** Age in full years on a day, by date of birth, against a parameter. */
export const ageUnder = (born: string, at: DateRef, limit: string, says: Words, key = born): Condition => ({
  kind: 'age',
  relation: 'under',
  born,
  at,
  limit,
  says,
  key,
});

export const ageAtLeast = (born: string, at: DateRef, limit: string, says: Words, key = born): Condition => ({
  kind: 'age',
  relation: 'at-least',
  born,
  at,
  limit,
  says,
  key,
});

export const numberUnder = (fact: string, limit: string, says: Words, key = fact): Condition => ({
  kind: 'number',
  relation: 'under',
  fact,
  limit,
  says,
  key,
});

export const numberAtLeast = (fact: string, limit: string, says: Words, key = fact): Condition => ({
  kind: 'number',
  relation: 'at-least',
  fact,
  limit,
  says,
  key,
});

/** Settled by the law alone, whatever the facts. */
export const always = (answer: Answer, key: string, say: string): Condition => ({ kind: 'always', answer, key, say });

/** A named pure function, for what the words above cannot say. */
export const computed = (leaf: Omit<FunctionLeaf, 'kind'>): Condition => ({ kind: 'function', ...leaf });

export const theFact = (fact: string): DateRef => ({ fact });
export const theDay = (date: string): DateRef => ({ date: isoDate(date) });
export const today: DateRef = { today: true };
