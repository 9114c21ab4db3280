// Under 21: a parent with whom the person cannot live.
import { factsBy, type Question } from '../question.ts';

export const parentCare: Question = {
  id: 'parent-care',
  stage: 'family',
  choose: 'one',
  options: ['yes', 'no'],
  sets: ['not-safe-with-parent'],
  facts: factsBy({ yes: { 'not-safe-with-parent': true }, no: { 'not-safe-with-parent': false } }),
  next: () => 'results',
  because: ['sij.parent-not-safe'],
};
