// Where it happened. Which federal laws reach abroad is no question for a frightened person: there a lawyer is the answer.
import { allOf, always, anyOf, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const place: Rule = {
  id: 'screening.place',
  title: 'It happened in the United States',
  question: 'Did it happen in the United States, or break its laws?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement: 'The crime happened in the United States, or broke a federal law that reaches other countries.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIs('crime-in-us', true, {
          holds: 'It happened in the United States.',
          fails: 'It did not happen in the United States.',
        }),
        allOf(
          factIs(
            'crime-in-us',
            false,
            { holds: 'It happened in another country.', fails: 'It did not happen in another country.' },
            'abroad',
          ),
          always('cannot-tell', 'reaches-abroad', 'Some federal laws reach other countries. A lawyer can tell.'),
        ),
      ),
      sources: ['ina-101-a-15-u#i-iv', '8-cfr-214.14#b-4'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
