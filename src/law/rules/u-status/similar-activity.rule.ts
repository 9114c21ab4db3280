// Crimes that the list does not name but that are like one it names.
import { factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const similarActivity: Rule = {
  id: 'u-status.similar-activity',
  title: 'Similar activity',
  question: 'Is what happened substantially similar to one of the listed crimes?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A crime that the list does not name counts when its nature and its elements are substantially similar to those of a listed crime.',
      change: RULE_BEGAN,
      condition: factIs('similar-activity', true, {
        holds: 'What happened is substantially similar to a listed crime.',
        fails: 'What happened is not substantially similar to any listed crime.',
      }),
      sources: ['ina-101-a-15-u#iii', '8-cfr-214.14#a-9'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
