// The third criterion: the person named is a victim of that crime.
import { rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const certifiableVictim: Rule = {
  id: 'u-certification.victim',
  title: 'The victim',
  question: 'Is the person named on the form a victim of this crime?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The person named on the form is a direct victim, a bystander with an unusually direct injury, or an indirect victim, and did not take part in the same crime.',
      change: RULE_BEGAN,
      condition: rule('u-status.victim'),
      sources: ['8-cfr-214.14#a-14', '8-cfr-214.14#a-14-i', '8-cfr-214.14#a-14-ii', '8-cfr-214.14#a-14-iii'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
