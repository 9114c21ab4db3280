// What was done, in plain words. Which crimes of the federal list they can be is for the law room to say.
import { CRIME_KINDS } from '../../../directory/index.ts';
import { isUnsaid, type Question } from '../question.ts';

export const whatHappened: Question = {
  id: 'what-happened',
  stage: 'happened',
  choose: 'many',
  options: [...CRIME_KINDS, 'none'],
  alone: ['none'],
  sets: ['what-happened'],
  facts: (chosen) => (chosen.some(isUnsaid) ? {} : { 'what-happened': chosen }),
  next: () => 'hurt-how',
  because: ['screening.crime'],
};
