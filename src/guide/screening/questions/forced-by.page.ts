// By what means somebody was made to do it.
import { isUnsaid, said, type Answers, type Question } from '../question.ts';

export const forcedBy: Question = {
  id: 'forced-by',
  stage: 'happened',
  choose: 'many',
  options: ['force', 'fraud', 'coercion', 'cannot-say-which', 'none'],
  alone: ['none'],
  sets: ['trafficking-means', 'under-18-at-trafficking'],
  facts: (chosen, answers) => ({
    ...(chosen.some(isUnsaid) ? {} : { 'trafficking-means': chosen }),
    ...(isUnder18Today(answers) ? { 'under-18-at-trafficking': true } : {}),
  }),
  next: (answers) => (isUnder18Today(answers) ? 'forced-told' : 'forced-young'),
  because: ['t-status.severe-trafficking'],
};

/** Then the question of the age at the time answers itself. */
function isUnder18Today(answers: Answers): boolean {
  return said(answers, 'age-now', 'under-16', '16-17');
}
