// After an end: whether the two years are still running. No day is asked.
import { factsBy, type Question } from '../question.ts';

export const endedRecently: Question = {
  id: 'ended-recently',
  stage: 'family',
  choose: 'one',
  options: ['yes', 'no'],
  sets: ['ended-within-two-years'],
  facts: factsBy({ yes: { 'ended-within-two-years': true }, no: { 'ended-within-two-years': false } }),
  next: () => 'married-now',
  because: ['vawa.time-limit'],
};
