// What counts as a severe form of trafficking: an act done for an end, by a means; for sex with somebody under 18, no means.
import { allOf, anyOf, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from './versions.ts';

const means = factIncludes('trafficking-means', ['force', 'fraud', 'coercion', 'cannot-say-which'], {
  holds: 'Force, lies or threats were used.',
  fails: 'No force, no lies and no threats were used.',
});

// The question behind `trafficking-for` asks for the act and the end together: got, kept, moved or paid for, so that ...
// The end alone is enough (214.206(a)(2)); being moved is not needed, and being brought across a border is not enough.
const forSex = factIncludes(
  'trafficking-for',
  ['sex'],
  {
    holds:
      'Somebody was got or kept for sex in return for something of value. It counts even if it did not happen in the end.',
    fails: 'Nobody was got or kept for sex in return for something of value.',
  },
  'for-sex',
);

const forLabor = factIncludes(
  'trafficking-for',
  ['labor', 'tried'],
  {
    holds:
      'Somebody was got or kept for work that could not be freely left, or they tried. It counts even if it did not happen in the end.',
    fails: 'Nobody was got or kept for work that could not be freely left.',
  },
  'for-labor',
);

const underAge = factIs('under-18-at-trafficking', true, {
  holds: 'The person was under 18 at the time. Then no force, lies or threats are needed for sex trafficking.',
  fails: 'The person was 18 or older at the time.',
});

const severe: Condition = anyOf(allOf(forSex, anyOf(underAge, means)), allOf(forLabor, means));

const statement =
  'Somebody got, kept, moved or paid for a person: for sex in return for something of value, by force, lies or threats, or with a person under 18; or for work, by force, lies or threats, as servitude, debt bondage or slavery. The plan is enough when it never happened. Moving is not needed. Being brought across a border is not, by itself, trafficking.';

export const severeTrafficking: Rule = {
  id: 't-status.severe-trafficking',
  title: 'Severe form of trafficking',
  question: 'Was the person a victim of a severe form of trafficking?',
  decidedBy: ['certifier', 'federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect. Earlier rules are outside this law room.',
      condition: severe,
      sources: ['t-22-usc-7102#severe', 't-8-cfr-214-11#a', 't-8-cfr-214-11#f'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule replaced 8 CFR 214.11. The test stayed the same, in 214.206.',
      condition: severe,
      sources: [
        't-22-usc-7102#severe',
        't-22-usc-7102#smuggling',
        't-8-cfr-214-200#206-a-1',
        't-8-cfr-214-200#206-a-2',
        't-8-cfr-214-200#201-coercion',
      ],
      confidence: 'read',
    },
  ],
};
