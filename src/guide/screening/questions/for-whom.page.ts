// Who answers: the words of all later pages change with it, the law does not.
import type { Question } from '../question.ts';

export const forWhom: Question = {
  id: 'for-whom',
  stage: 'safety',
  choose: 'one',
  options: ['self', 'child', 'other'],
  sets: [],
  facts: () => ({}),
  next: () => 'age-now',
  because: [],
};
