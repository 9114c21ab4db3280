// Extreme hardship: never asked, because only the federal office decides it.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from './versions.ts';

const condition = always('cannot-tell', 'not-asked', 'We do not ask about this. Only the federal office decides it.');
const statement =
  'Being sent away would mean extreme hardship with unusual and severe harm. Losing money or work alone is not enough. Only the federal office decides it.';

export const hardship: Rule = {
  id: 't-status.hardship',
  title: 'Extreme hardship',
  question: 'Would being sent away mean extreme hardship with unusual and severe harm?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition,
      sources: ['t-8-cfr-214-11#i'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule moved this to 8 CFR 214.209.',
      condition,
      sources: ['t-8-cfr-214-200#202-d', 't-8-cfr-214-200#209'],
      confidence: 'read',
    },
  ],
};
