// Who may hold the information and do the helping for a victim who was a child or cannot act. It serves the victim named on
// the form; a parent who is the victim on the form is an indirect victim, which is another rule.
import { allOf, anyOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { victimUnder16 } from './ages.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

const needsSomebody = anyOf(
  victimUnder16('u-status.representative-age', {
    holds: 'The victim was under 16 when the crime, or its first act, happened.',
    fails: 'The victim was 16 or older when the crime, or its first act, happened.',
  }),
  factIs('victim-incapacitated', true, {
    holds: 'The victim is unable to act.',
    fails: 'The victim is able to act.',
  }),
);

const hasSomebody = anyOf(
  factIn('representative-kind', ['parent', 'guardian'], {
    holds: 'A parent or guardian stands in for the victim.',
    fails: 'No parent or guardian stands in for the victim.',
  }),
  allOf(
    factIs(
      'representative-kind',
      'next-friend',
      { holds: 'A next friend stands in for the victim.', fails: 'No next friend stands in for the victim.' },
      'next-friend',
    ),
    factIs('next-friend-qualifies', true, {
      holds: 'The next friend acts for the victim, is no party to the case, and was not formally appointed.',
      fails: 'The person named as next friend is a party to the case or was formally appointed.',
    }),
  ),
);

export const representative: Rule = {
  id: 'u-status.representative',
  title: 'Somebody who stands in',
  question: 'May somebody else have the information and give the help for this victim?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'When the victim was under 16 on the day an act of the crime first happened, or is unable to act, a parent, guardian or next friend may have the information and give the help. That person needs no status of any kind and gets none from it.',
      change: RULE_BEGAN,
      condition: allOf(needsSomebody, hasSomebody),
      sources: ['8-cfr-214.14#b-2', '8-cfr-214.14#b-3', '8-cfr-214.14#a-7', 'i-918-supplement-b#part-4'],
      confidence: 'read',
      doubts: [
        FIRST_DAY_DOUBT,
        {
          id: 'next-friend',
          text: 'The definition of the next friend in (a)(7) is recalled and not yet checked.',
        },
      ],
    },
  ],
};
