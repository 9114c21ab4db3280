// Which offices have heard of it: for the finder of signing offices, no rule reads it.
import { INVESTIGATORS } from '../../../directory/index.ts';
import type { Question } from '../question.ts';

export const whoKnows: Question = {
  id: 'who-knows',
  stage: 'happened',
  choose: 'many',
  options: INVESTIGATORS,
  alone: ['nobody'],
  sets: [],
  facts: () => ({}),
  next: () => 'helped',
  because: ['u-certification.agency'],
};
