// The papers of the one who did it: the only papers ever asked about.
import { factsBy, type Question } from '../question.ts';

const PAPERS = ['citizen', 'green-card', 'lost', 'neither'];

export const theirPapers: Question = {
  id: 'their-papers',
  stage: 'family',
  choose: 'one',
  options: PAPERS,
  sets: ['abuser-papers'],
  facts: factsBy(Object.fromEntries(PAPERS.map((value) => [value, { 'abuser-papers': value }]))),
  next: () => 'lived-together',
  because: ['vawa.abuser-status'],
};
