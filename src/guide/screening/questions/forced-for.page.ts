// Trafficking, asked of everybody: many people who were trafficked do not call it that.
import { said, type Question } from '../question.ts';

const FOR: Readonly<Record<string, string>> = { work: 'labor', sex: 'sex' };

export const forcedFor: Question = {
  id: 'forced-for',
  stage: 'happened',
  choose: 'many',
  options: ['work', 'sex', 'no'],
  alone: ['no'],
  sets: ['trafficking-for'],
  facts: (chosen) => {
    const ends = chosen.flatMap((value) => FOR[value] ?? []);
    return ends.length > 0 || chosen.includes('no') ? { 'trafficking-for': ends } : {};
  },
  next: (answers) => (said(answers, 'forced-for', 'work', 'sex') ? 'forced-by' : 'where'),
  because: ['t-status.severe-trafficking'],
};
