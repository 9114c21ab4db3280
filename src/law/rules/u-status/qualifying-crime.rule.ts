// The gate of U status: a listed crime, or one like it.
import { anyOf, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const qualifyingCrime: Rule = {
  id: 'u-status.qualifying-crime',
  title: 'Qualifying crime',
  question: 'Is this one of the crimes that count for U status?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The crime is one of the 28 kinds that the statute lists, or an attempt, conspiracy or solicitation to commit one, or a substantially similar crime. The facts decide, not the name of the charge, its grade, or how the case ended.',
      change: RULE_BEGAN,
      condition: anyOf(rule('u-status.listed-crime'), rule('u-status.similar-activity')),
      sources: ['ina-101-a-15-u#iii', '8-cfr-214.14#a-9', 'uscis-u-guide-2022#charge'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
