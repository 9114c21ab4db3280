// A shared home, at any time: since December 2025 the time counts.
import { factsBy, said, type Question } from '../question.ts';

export const livedTogether: Question = {
  id: 'lived-together',
  stage: 'family',
  choose: 'one',
  options: ['during', 'before-only', 'never'],
  sets: ['lived-with-abuser'],
  facts: factsBy({
    during: { 'lived-with-abuser': 'during' },
    'before-only': { 'lived-with-abuser': 'before-only' },
    never: { 'lived-with-abuser': 'never' },
  }),
  next: (answers) => (said(answers, 'who-did-it', 'spouse') ? 'marriage-real' : 'tie-ended'),
  because: ['vawa.residence'],
};
