// Somebody whom the crime harmed directly.
import { allOf, factIncludes, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const directVictim: Rule = {
  id: 'u-status.direct-victim',
  title: 'Direct victim',
  question: 'Did the crime harm this person directly?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement: 'A direct victim suffered direct and proximate harm from the crime.',
      change: RULE_BEGAN,
      condition: allOf(
        factIncludes('victim-roles', ['harmed-directly'], {
          holds: 'The crime was done to this person and harmed them.',
          fails: 'The crime was not done to this person.',
        }),
        rule('u-status.legal-process-purpose'),
      ),
      sources: ['8-cfr-214.14#a-14', '8-cfr-214.14#a-14-ii'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
