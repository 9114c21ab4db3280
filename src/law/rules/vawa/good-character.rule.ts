// Good moral character: never asked, because only the federal office decides it.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const goodCharacter: Rule = {
  id: 'vawa.good-character',
  title: 'Good character',
  question: 'Is the person of good moral character?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement:
        'The person has good moral character. Under 14 this is taken as given. Only the federal office decides it.',
      change: 'The law of 2005 took effect. Earlier law is outside this law room.',
      condition: always('cannot-tell', 'not-asked', 'We do not ask about this. A lawyer helps with the papers for it.'),
      sources: ['vawa-8-cfr-204-2#c-1-vii', 'vawa-8-cfr-204-2#e-1'],
      confidence: 'secondary',
    },
  ],
};
