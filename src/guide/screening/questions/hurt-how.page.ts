// Who was hurt: the person, close family, or somebody whom the sight of it harmed.
import { factsBy, type Question } from '../question.ts';

export const hurtHow: Question = {
  id: 'hurt-how',
  stage: 'happened',
  choose: 'one',
  options: ['direct', 'family-killed', 'family-cannot-speak', 'saw', 'none'],
  sets: ['victim-roles', 'direct-victim-condition'],
  facts: factsBy({
    direct: { 'victim-roles': ['harmed-directly'] },
    'family-killed': { 'victim-roles': ['family-of-direct-victim'], 'direct-victim-condition': 'killed' },
    'family-cannot-speak': { 'victim-roles': ['family-of-direct-victim'], 'direct-victim-condition': 'incapacitated' },
    saw: { 'victim-roles': ['witness'] },
    none: { 'victim-roles': [] },
  }),
  next: () => 'forced-for',
  because: ['screening.victim'],
};
