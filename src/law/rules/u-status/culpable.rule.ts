// Somebody who took part in the same crime. Other crimes do not count.
import { factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const culpable: Rule = {
  id: 'u-status.culpable',
  title: 'Took part in the same crime',
  question: 'Did this person take part as an offender in the same crime?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A person who is culpable for the same criminal activity is not a victim of it. Any other arrest, charge or conviction does not matter here.',
      change: RULE_BEGAN,
      condition: factIs('victim-culpable', true, {
        holds: 'This person is believed to have taken part as an offender in this same crime.',
        fails: 'Nothing shows that this person took part as an offender in this crime.',
      }),
      sources: ['8-cfr-214.14#a-14-iii'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
