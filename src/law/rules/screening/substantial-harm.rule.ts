// How badly somebody was hurt: never asked in a screening. The desk's rule of the same name may read what was reported.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const substantialHarm: Rule = {
  id: 'screening.substantial-harm',
  title: 'How much you were hurt',
  question: 'Was the harm to body or mind substantial?',
  decidedBy: ['federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The crime did substantial harm to body or mind. Only the federal office decides this. No police officer may.',
      change: RULE_BEGAN,
      condition: always('cannot-tell', 'not-asked', 'We do not ask about this. Only the federal office decides it.'),
      sources: ['ina-101-a-15-u#i-i', '8-cfr-214.14#b-1'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
