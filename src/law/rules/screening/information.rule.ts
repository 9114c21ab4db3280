// Knowing something about the crime. For a child somebody else may know it, so a 'no' stays open then.
import { allOf, always, anyOf, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const information: Rule = {
  id: 'screening.information',
  title: 'You know something about it',
  question: 'Does the person know something about the crime, or somebody who stands in for a child?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The person knows something about the crime: what, who, when or where. For a victim under 16, a parent, guardian or other helper may know it instead.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIs('victim-has-information', true, {
          holds: 'The person knows something about the crime.',
          fails: 'The person knows nothing about the crime.',
        }),
        allOf(
          factIs('victim-under-16-at-crime', true, {
            holds: 'The victim was under 16, so a parent or helper may know it.',
            fails: 'The victim was 16 or older.',
          }),
          always('cannot-tell', 'helper-knows', 'A parent, guardian or helper may know enough. A lawyer can tell.'),
        ),
      ),
      sources: ['ina-101-a-15-u#i-ii', '8-cfr-214.14#b-2'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
