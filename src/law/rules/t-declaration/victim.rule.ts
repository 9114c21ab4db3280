// The second element: on what the agency knows, the person is or was a victim. No charge, arrest or conviction is needed.
import { rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from '../t-status/versions.ts';

const statement =
  'On what the agency knows, the person is or was a victim of a severe form of trafficking. What was done to the person counts, not what was charged. No formal case is needed.';
const condition = rule('t-status.severe-trafficking');

export const victim: Rule = {
  id: 't-declaration.victim',
  title: 'The victim',
  question: 'Does what the agency knows show that the person is or was a victim of severe trafficking?',
  decidedBy: ['certifier', 'federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition,
      sources: ['t-22-usc-7102#severe', 't-8-cfr-214-11#f', 't-i-914-supplement-b#discretion'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule moved the test to 8 CFR 214.206.',
      condition,
      sources: [
        't-8-cfr-214-200#206-a-1',
        't-8-cfr-214-200#206-a-2',
        't-8-cfr-214-200#204-e',
        't-i-914-supplement-b#victim',
        't-i-914-supplement-b#discretion',
      ],
      confidence: 'read',
    },
  ],
};
