// Whether the person is married today: it decides for young people, and after a divorce.
import { factsBy, said, type Question } from '../question.ts';

const MARRIED = ['no', 'to-that-person', 'to-somebody-else'];

export const marriedNow: Question = {
  id: 'married-now',
  stage: 'family',
  choose: 'one',
  options: MARRIED,
  sets: ['married-now'],
  facts: factsBy(Object.fromEntries(MARRIED.map((value) => [value, { 'married-now': value }]))),
  next: (answers) => {
    if (said(answers, 'age-now', '25-or-more')) return 'results';
    if (!said(answers, 'age-now', '21-24')) return 'parent-care';
    return said(answers, 'who-did-it', 'parent') ? 'delay' : 'results';
  },
  because: ['sij.young', 'vawa.not-remarried'],
};
