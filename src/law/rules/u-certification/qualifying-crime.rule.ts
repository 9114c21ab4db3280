// The second criterion: a qualifying crime, under the law of this country.
import { allOf, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const certifiableCrime: Rule = {
  id: 'u-certification.qualifying-crime',
  title: 'The crime',
  question: 'Did this agency find a crime that counts, in the United States or against its laws?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'What happened is one of the listed crimes or like one, and it happened in the United States or broke its laws. No arrest, charge, open case or conviction is needed.',
      change: RULE_BEGAN,
      condition: allOf(rule('u-status.qualifying-crime'), rule('u-status.occurred-in-us')),
      sources: [
        'ina-101-a-15-u#iii',
        'ina-101-a-15-u#i-iv',
        '8-cfr-214.14#a-9',
        '8-cfr-214.14#b-4',
        'uscis-u-guide-2022#case-status',
      ],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
