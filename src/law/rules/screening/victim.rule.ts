// Who was hurt. Ages and the fine points are the desk's and the lawyer's; here only what a person can say at once.
import { allOf, always, anyOf, factIn, factIncludes } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const victim: Rule = {
  id: 'screening.victim',
  title: 'It happened to you or to close family',
  question: 'Did it happen to the person, or to close family who cannot speak for themselves?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A victim is somebody whom the crime harmed, close family of somebody who was killed or cannot speak for themselves, or somebody whom seeing it injured in an unusual way. Somebody who took part in the same crime is not.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIncludes(
          'victim-roles',
          ['harmed-directly'],
          { holds: 'It was done to the person.', fails: 'It was not done to the person.' },
          'harmed',
        ),
        allOf(
          factIncludes(
            'victim-roles',
            ['family-of-direct-victim'],
            { holds: 'It was done to family.', fails: 'It was not done to family.' },
            'family',
          ),
          factIn('direct-victim-condition', ['killed', 'incapacitated', 'child'], {
            holds:
              'The family member was killed, is a child, or cannot speak for themselves. Who counts as close family depends on ages.',
            fails: 'The family member can speak and act, so he or she would ask.',
          }),
        ),
        allOf(
          factIncludes(
            'victim-roles',
            ['witness'],
            { holds: 'The person saw it.', fails: 'The person did not see it.' },
            'witness',
          ),
          always(
            'cannot-tell',
            'unusual-injury',
            'Seeing it counts only when it did an unusual injury. A lawyer can tell.',
          ),
        ),
      ),
      sources: ['8-cfr-214.14#a-14', '8-cfr-214.14#a-14-i', '72-fr-53014#bystander'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
