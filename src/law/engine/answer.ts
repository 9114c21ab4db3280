// Kleene's three-valued logic over answers: what is unknown stays unknown unless the rest decides.
import type { Answer } from './types.ts';

export function negate(answer: Answer): Answer {
  if (answer === 'cannot-tell') return answer;
  return answer === 'holds' ? 'fails' : 'holds';
}

/** Holds when all hold; fails as soon as one fails. */
export function allAnswers(answers: readonly Answer[]): Answer {
  if (answers.includes('fails')) return 'fails';
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'holds';
}

/** Holds as soon as one holds; fails when all fail. */
export function anyAnswer(answers: readonly Answer[]): Answer {
  if (answers.includes('holds')) return 'holds';
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'fails';
}

/** Holds when `count` hold; fails when too few are left that could. */
export function atLeastAnswers(count: number, answers: readonly Answer[]): Answer {
  const holding = answers.filter((answer) => answer === 'holds').length;
  const open = answers.filter((answer) => answer === 'cannot-tell').length;
  if (holding >= count) return 'holds';
  return holding + open >= count ? 'cannot-tell' : 'fails';
}

/** The one answer that all the known ones give; 'conflict' when they differ. */
export function agreedAnswer(answers: readonly Answer[]): Answer | 'conflict' {
  const known = answers.filter((answer) => answer !== 'cannot-tell');
  const first = known[0];
  if (first === undefined) return 'cannot-tell';
  return known.every((answer) => answer === first) ? first : 'conflict';
}
