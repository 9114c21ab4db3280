// Where the crime happened, or which law it broke.
import { anyOf, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const occurredInUs: Rule = {
  id: 'u-status.occurred-in-us',
  title: 'In the United States, or against its laws',
  question: 'Did the crime happen in the United States, or break its laws?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The crime happened in the United States, its territories, Indian country or a military installation, or it broke a federal law that reaches abroad.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIs('crime-in-us', true, {
          holds: 'The crime happened in the United States.',
          fails: 'The crime did not happen in the United States.',
        }),
        factIs('crime-broke-us-law-abroad', true, {
          holds: 'The crime broke a federal law that reaches abroad.',
          fails: 'The crime broke no federal law that reaches abroad.',
        }),
      ),
      sources: ['ina-101-a-15-u#i-iv', '8-cfr-214.14#b-4'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
