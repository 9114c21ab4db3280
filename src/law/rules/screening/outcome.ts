// From the answers of a relief's elements to one of four outcomes. None of them says "eligible": that is for others to decide.
import type { Explanation } from '../../engine/types.ts';
import type { Relief } from './reliefs.ts';

/** From the least to the most that a screening can say. */
export const SCREENING_OUTCOMES = ['does-not-fit', 'cannot-tell', 'ask-a-lawyer', 'may-fit'] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];

/** `parts` are the explanations of the relief's elements, in any order. */
export function outcomeOf(relief: Relief, parts: readonly Explanation[]): ScreeningOutcome {
  if (parts.some((part) => part.answer === 'fails')) return 'does-not-fit';
  const needs = parts.filter((part) => relief.needs.includes(part.rule));
  if (needs.length < relief.needs.length) return 'cannot-tell'; // no rule in force on that day
  if (relief.lawyerOnly) return needs.some(mayBe) ? 'ask-a-lawyer' : 'cannot-tell';
  const unknown = needs.filter((part) => part.answer === 'cannot-tell');
  if (unknown.length === 0) return parts.some((part) => needsLawyer(relief, part)) ? 'ask-a-lawyer' : 'may-fit';
  return unknown.every(isUnsettled) ? 'ask-a-lawyer' : 'cannot-tell';
}

/** Holds, or something was said and nothing of it speaks against it. */
function mayBe(part: Explanation): boolean {
  return part.answer === 'holds' || Object.keys(part.factsRead).length > 0;
}

/** Something that may stay open was answered in full, and the answer settles nothing: help that was stopped by own wish. */
function needsLawyer({ lawyerWhenUnsettled = [] }: Relief, part: Explanation): boolean {
  if (!lawyerWhenUnsettled.includes(part.rule)) return false;
  const isAnswered = part.missingFacts.length === 0 && Object.keys(part.factsRead).length > 0;
  return part.answer === 'cannot-tell' && part.version !== 'none' && isAnswered;
}

/** Everything asked was answered and the law itself leaves it open. */
function isUnsettled(part: Explanation): boolean {
  return part.version !== 'none' && part.missingFacts.length === 0 && part.factsToCheck.length === 0;
}
