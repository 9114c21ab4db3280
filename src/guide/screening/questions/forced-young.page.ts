// Under 18 at the time: no force is needed for sex, and no help to police is asked for.
import { factsBy, type Question } from '../question.ts';

export const forcedYoung: Question = {
  id: 'forced-young',
  stage: 'happened',
  choose: 'one',
  options: ['yes', 'no'],
  sets: ['under-18-at-trafficking'],
  facts: factsBy({ yes: { 'under-18-at-trafficking': true }, no: { 'under-18-at-trafficking': false } }),
  next: () => 'forced-told',
  because: ['t-status.compliance'],
};
