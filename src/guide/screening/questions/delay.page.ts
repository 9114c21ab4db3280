// From 21 to 24, hurt by a parent: whether the abuse is why nobody asked sooner.
import { factsBy, type Question } from '../question.ts';

export const delay: Question = {
  id: 'delay',
  stage: 'family',
  choose: 'one',
  options: ['yes', 'no'],
  sets: ['delay-because-of-abuse'],
  facts: factsBy({ yes: { 'delay-because-of-abuse': true }, no: { 'delay-because-of-abuse': false } }),
  next: () => 'results',
  because: ['vawa.child-age'],
};
