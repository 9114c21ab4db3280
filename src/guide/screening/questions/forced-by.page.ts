// By what means somebody was made to do it.
import { said, type Question } from '../question.ts';

const MEANS = ['force', 'fraud', 'coercion'];

export const forcedBy: Question = {
  id: 'forced-by',
  stage: 'happened',
  choose: 'many',
  options: [...MEANS, 'none'],
  alone: ['none'],
  sets: ['trafficking-means', 'under-18-at-trafficking'],
  facts: (chosen, answers) => {
    const means = chosen.filter((value) => MEANS.includes(value));
    const known = means.length > 0 || chosen.includes('none') ? { 'trafficking-means': means } : {};
    return isUnder18Today(answers) ? { ...known, 'under-18-at-trafficking': true } : known;
  },
  next: (answers) => (isUnder18Today(answers) ? 'forced-told' : 'forced-young'),
  because: ['t-status.severe-trafficking'],
};

/** Then the question of the age at the time answers itself. */
function isUnder18Today(answers: Parameters<Question['next']>[0]): boolean {
  return said(answers, 'age-now', 'under-16', '16-17');
}
