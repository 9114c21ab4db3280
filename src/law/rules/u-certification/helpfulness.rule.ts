// The fifth criterion: help, and no unreasonable refusal of it.
import { rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const certifiableHelp: Rule = {
  id: 'u-certification.helpfulness',
  title: 'The help',
  question: 'Has the victim, or the person who stands in, helped, or are they likely to help?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The victim has helped, is helping or is likely to help, and has not unreasonably refused help. One report can be enough. Nobody need have testified, and no case need be open.',
      change: RULE_BEGAN,
      condition: rule('u-status.helpfulness'),
      sources: ['ina-101-a-15-u#i-iii', '8-cfr-214.14#b-3', 'uscis-u-guide-2022#help', 'i-918-supplement-b#part-4'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
