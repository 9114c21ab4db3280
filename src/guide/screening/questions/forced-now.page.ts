// How it stands today: the law asks whether the person is here because of it. How they came is never asked.
import { factsBy, type Question } from '../question.ts';

const NOW = ['goes-on', 'freed', 'escaped', 'over-but-here-because-of-it', 'in-a-case', 'not-tied'];

export const forcedNow: Question = {
  id: 'forced-now',
  stage: 'happened',
  choose: 'one',
  options: NOW,
  sets: ['trafficking-now'],
  facts: factsBy(Object.fromEntries(NOW.map((value) => [value, { 'trafficking-now': value }]))),
  next: () => 'where',
  because: ['t-status.presence'],
};
