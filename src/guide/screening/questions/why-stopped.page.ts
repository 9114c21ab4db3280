// What made the help stop. A good reason is enough; without one the question stays open, and nobody is blamed.
import { factsBy, type Question } from '../question.ts';

export const whyStopped: Question = {
  id: 'why-stopped',
  stage: 'happened',
  choose: 'one',
  options: ['afraid', 'harmed', 'too-much', 'language', 'not-asked', 'own-wish'],
  sets: ['help-refused', 'refusal-reasons'],
  facts: factsBy({
    afraid: { 'help-refused': true, 'refusal-reasons': ['threat'] },
    harmed: { 'help-refused': true, 'refusal-reasons': ['trauma'] },
    // Whether a request was too much is for a lawyer and the agency to look at, not for a form.
    'too-much': { 'help-refused': true },
    language: { 'help-refused': true, 'refusal-reasons': ['language'] },
    'not-asked': { 'help-refused': false },
    // Asked, and nothing stood behind it: the law room takes an empty list as an answer.
    'own-wish': { 'help-refused': true, 'refusal-reasons': [] },
  }),
  next: () => 'who-did-it',
  because: ['screening.help'],
};
