// Whether the person is married today, to anybody: it decides for young people, and after a divorce.
import { factsBy, said, type Question } from '../question.ts';

export const marriedNow: Question = {
  id: 'married-now',
  stage: 'family',
  choose: 'one',
  options: ['yes', 'no'],
  sets: ['married-now'],
  facts: factsBy({ yes: { 'married-now': true }, no: { 'married-now': false } }),
  next: (answers) => {
    if (said(answers, 'age-now', '25-or-older')) return 'results';
    if (!said(answers, 'age-now', '21-24')) return 'parent-care';
    return said(answers, 'who-did-it', 'parent') ? 'delay' : 'results';
  },
  because: ['sij.young', 'vawa.not-remarried'],
};
