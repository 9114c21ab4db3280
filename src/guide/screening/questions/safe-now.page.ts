// Safety before every other question. "No" changes what the next page shows first, never what may be asked.
import type { Question } from '../question.ts';

export const safeNow: Question = {
  id: 'safe-now',
  stage: 'safety',
  choose: 'one',
  options: ['yes', 'no'],
  sets: [],
  facts: () => ({}),
  next: () => 'for-whom',
  because: [],
};
