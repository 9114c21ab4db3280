// Violence or cruelty by close family, to the person or to their child.
import { isUnsaid, type Question } from '../question.ts';

export const abuse: Question = {
  id: 'abuse',
  stage: 'family',
  choose: 'many',
  options: ['violence', 'cruelty', 'child-hurt', 'none'],
  alone: ['none'],
  sets: ['abuse'],
  facts: (chosen) => (chosen.some(isUnsaid) ? {} : { abuse: chosen }),
  next: () => 'their-papers',
  because: ['vawa.abuse'],
};
