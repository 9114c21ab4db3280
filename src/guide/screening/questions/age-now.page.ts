// The age group today, never a birth date.
import { factsBy, said, type Question } from '../question.ts';

export const ageNow: Question = {
  id: 'age-now',
  stage: 'safety',
  choose: 'one',
  options: ['under-16', '16-17', '18-20', '21-24', '25-or-older'],
  sets: ['age-group', 'victim-under-16-at-crime'],
  facts: factsBy({
    // Somebody who is under 16 today was under 16 on any day of the past.
    'under-16': { 'age-group': 'under-16', 'victim-under-16-at-crime': true },
    '16-17': { 'age-group': '16-17' },
    '18-20': { 'age-group': '18-20' },
    '21-24': { 'age-group': '21-24' },
    '25-or-older': { 'age-group': '25-or-older' },
  }),
  next: (answers) => (said(answers, 'age-now', 'under-16') ? 'what-happened' : 'age-then'),
  because: ['sij.young', 'vawa.child-age'],
};
