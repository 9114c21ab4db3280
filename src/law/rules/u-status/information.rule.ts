// What the victim, or whoever stands in, knows about the crime.
import { allOf, anyOf, factIs, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const information: Rule = {
  id: 'u-status.information',
  title: 'Information',
  question: 'Does the victim, or the person who stands in, have information about the crime?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The victim has information about the crime. For a victim under 16, or unable to act, a parent, guardian or next friend may have it instead.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIs('victim-has-information', true, {
          holds: 'The victim has information about the crime.',
          fails: 'The victim has no information about the crime.',
        }),
        allOf(
          rule('u-status.representative'),
          factIs('representative-has-information', true, {
            holds: 'The person who stands in for the victim has information about the crime.',
            fails: 'The person who stands in for the victim has no information about the crime.',
          }),
        ),
      ),
      sources: ['ina-101-a-15-u#i-ii', '8-cfr-214.14#b-2'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
