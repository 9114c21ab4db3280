// The fourth criterion: information about the crime.
import { rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const certifiableInformation: Rule = {
  id: 'u-certification.information',
  title: 'The information',
  question: 'Does the victim, or the person who stands in, have information about the crime?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The victim has information about the crime; for a victim under 16 or unable to act, a parent, guardian or next friend may have it.',
      change: RULE_BEGAN,
      condition: rule('u-status.information'),
      sources: ['ina-101-a-15-u#i-ii', '8-cfr-214.14#b-2', 'i-918-supplement-b#part-4'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
