// The four ways to be a victim, and the one thing that excludes.
import { allOf, anyOf, not, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const victim: Rule = {
  id: 'u-status.victim',
  title: 'Victim of the crime',
  question: 'Is this person a victim of the crime in the sense of the law?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A victim is somebody whom the crime harmed directly, a bystander with an unusually direct injury, or a close family member of somebody who was killed or cannot act; and who did not take part in the same crime. A parent named as indirect victim asks for himself or herself: the form names the parent, who must have the information and give the help in person.',
      change: RULE_BEGAN,
      condition: allOf(
        anyOf(rule('u-status.direct-victim'), rule('u-status.bystander'), rule('u-status.indirect-victim')),
        not(rule('u-status.culpable')),
      ),
      sources: [
        '8-cfr-214.14#a-14',
        '8-cfr-214.14#a-14-i',
        '8-cfr-214.14#a-14-ii',
        '8-cfr-214.14#a-14-iii',
        'womenslaw-u#parent',
      ],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
