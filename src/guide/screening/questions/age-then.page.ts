// The age when it first happened: under 16 a parent or helper may stand in with the police.
import { factsBy, type Question } from '../question.ts';

export const ageThen: Question = {
  id: 'age-then',
  stage: 'safety',
  choose: 'one',
  options: ['under-16', '16-17', '18-or-more'],
  sets: ['victim-under-16-at-crime'],
  facts: factsBy({
    'under-16': { 'victim-under-16-at-crime': true },
    '16-17': { 'victim-under-16-at-crime': false },
    '18-or-more': { 'victim-under-16-at-crime': false },
  }),
  next: () => 'what-happened',
  because: ['screening.help'],
};
