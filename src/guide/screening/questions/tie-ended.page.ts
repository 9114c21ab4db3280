// Whether the tie ended, or the other person's papers were lost: either can start a time limit.
import { factsBy, said, type Question } from '../question.ts';

const ENDS = ['no', 'divorce', 'unrelated-divorce', 'death'];

export const tieEnded: Question = {
  id: 'tie-ended',
  stage: 'family',
  choose: 'one',
  options: ENDS,
  sets: ['tie-ended'],
  facts: factsBy(Object.fromEntries(ENDS.map((value) => [value, { 'tie-ended': value }]))),
  next: (answers) =>
    said(answers, 'tie-ended', 'divorce', 'unrelated-divorce', 'death') || said(answers, 'their-papers', 'lost')
      ? 'ended-recently'
      : 'married-now',
  because: ['vawa.time-limit'],
};
