// Whether the marriage began to share a life.
import { factsBy, type Question } from '../question.ts';

export const marriageReal: Question = {
  id: 'marriage-real',
  stage: 'family',
  choose: 'one',
  options: ['yes', 'no'],
  sets: ['real-marriage'],
  facts: factsBy({ yes: { 'real-marriage': true }, no: { 'real-marriage': false } }),
  next: () => 'tie-ended',
  because: ['vawa.good-faith'],
};
