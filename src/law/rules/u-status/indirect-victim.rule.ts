// Family of somebody who was killed or cannot act. Ages are those at the time of the crime.
import { allOf, anyOf, factIn, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { directVictimUnder, victimUnder } from './ages.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

const isRelative = (value: string, holds: string, fails: string): Condition =>
  factIs('relationship-to-direct-victim', value, { holds, fails }, value);

const directVictimIsYoung = directVictimUnder('u-status.family-age', 'direct-victim-under-21', {
  holds: 'The direct victim was under {limit} at the time of the crime.',
  fails: 'The direct victim was {limit} or older at the time of the crime.',
});

const closeEnough = anyOf(
  isRelative(
    'spouse',
    'This person is the husband or wife of the direct victim.',
    'This person is not the husband or wife.',
  ),
  allOf(
    isRelative(
      'child',
      'This person is a child of the direct victim.',
      'This person is not a child of the direct victim.',
    ),
    victimUnder('u-status.family-age', 'under-21', {
      holds: 'This person was under {limit} at the time of the crime.',
      fails: 'This person was {limit} or older at the time of the crime.',
    }),
  ),
  allOf(
    isRelative(
      'parent',
      'This person is a parent of the direct victim.',
      'This person is not a parent of the direct victim.',
    ),
    directVictimIsYoung,
  ),
  allOf(
    isRelative(
      'sibling',
      'This person is a brother or sister of the direct victim.',
      'This person is not a brother or sister of the direct victim.',
    ),
    directVictimIsYoung,
    victimUnder('u-status.sibling-age', 'under-18', {
      holds: 'This person was under {limit} at the time of the crime.',
      fails: 'This person was {limit} or older at the time of the crime.',
    }),
    factIs('victim-unmarried', true, {
      holds: 'This person was unmarried at the time of the crime.',
      fails: 'This person was married at the time of the crime.',
    }),
  ),
);

export const indirectVictim: Rule = {
  id: 'u-status.indirect-victim',
  title: 'Indirect victim',
  question: 'Is this person a close family member of somebody who was killed or cannot act?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'When the direct victim was killed by murder or manslaughter, or cannot give information or help, the husband or wife and the children under 21 are victims too; and if the direct victim was under 21, also the parents and the unmarried brothers and sisters under 18. Ages are those at the time of the crime. The direct victim may be a citizen.',
      change: RULE_BEGAN,
      condition: allOf(
        factIncludes('victim-roles', ['family-of-direct-victim'], {
          holds: 'The crime was done to a member of this person\u2019s family.',
          fails: 'The crime was not done to a member of this person\u2019s family.',
        }),
        factIn('direct-victim-condition', ['killed', 'incapacitated', 'child'], {
          holds: 'The direct victim was killed or cannot act.',
          fails: 'The direct victim can act and would ask in person.',
        }),
        closeEnough,
      ),
      sources: ['8-cfr-214.14#a-14-i', 'womenslaw-u#parent'],
      confidence: 'read',
      doubts: [
        FIRST_DAY_DOUBT,
        {
          id: 'minor-as-incapacity',
          text: 'That the federal office treats a child\u2019s age as being unable to act is recalled practice, not the words of the rule.',
        },
      ],
    },
  ],
};
