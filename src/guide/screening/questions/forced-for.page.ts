// Trafficking, asked of everybody: many people who were trafficked do not call it that.
import { isUnsaid, said, type Question } from '../question.ts';

export const forcedFor: Question = {
  id: 'forced-for',
  stage: 'happened',
  choose: 'many',
  options: ['labor', 'sex', 'tried', 'none'],
  alone: ['none'],
  sets: ['trafficking-for'],
  facts: (chosen) => (chosen.some(isUnsaid) ? {} : { 'trafficking-for': chosen }),
  next: (answers) => (said(answers, 'forced-for', 'labor', 'sex', 'tried') ? 'forced-by' : 'where'),
  because: ['t-status.severe-trafficking'],
};
