// Whether the tie ended. The day is not asked: after an end the results send to a lawyer soon, whatever the day.
import { factsBy, type Question } from '../question.ts';

const ENDS = ['no', 'divorce-after-abuse', 'divorce-other', 'death'];

export const tieEnded: Question = {
  id: 'tie-ended',
  stage: 'family',
  choose: 'one',
  options: ENDS,
  sets: ['tie-ended'],
  facts: factsBy(Object.fromEntries(ENDS.map((value) => [value, { 'tie-ended': value }]))),
  next: () => 'married-now',
  because: ['vawa.time-limit'],
};
