// Help given, or likely later, by the person or by whoever may help for a child. Who can help knows something of the crime.
import { factsBy, said, type Question } from '../question.ts';

export const helped: Question = {
  id: 'helped',
  stage: 'happened',
  choose: 'one',
  options: ['yes', 'could', 'stopped', 'no'],
  sets: [
    'has-helped',
    'is-helping',
    'likely-to-help',
    'representative-helped',
    'help-refused',
    'victim-has-information',
  ],
  facts: factsBy({
    yes: { 'has-helped': true, 'help-refused': false, 'victim-has-information': true },
    could: { 'has-helped': false, 'likely-to-help': true, 'help-refused': false, 'victim-has-information': true },
    stopped: { 'has-helped': true, 'victim-has-information': true },
    // Nobody helped, helps or wants to: this does not fit today, and the answer can be changed.
    no: { 'has-helped': false, 'is-helping': false, 'likely-to-help': false, 'representative-helped': false },
  }),
  next: (answers) => (said(answers, 'helped', 'stopped') ? 'why-stopped' : 'who-did-it'),
  because: ['screening.help', 'screening.information'],
};
