// The third element follows the boxes of the form: complied, not requested, failed to comply, under 18, trauma.
import { anyOf, factIn, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from '../t-status/versions.ts';

const cooperated: Condition = anyOf(
  factIn('trafficking-cooperation', ['complied', 'not-requested', 'not-told'], {
    holds: 'The person did what was asked, or nothing was asked.',
    fails: 'The person was asked for help and did not give all of it.',
  }),
  factIs('under-18-at-trafficking', true, {
    holds: 'The person was under 18 during part of it, so no help is asked for.',
    fails: 'The person was 18 or older the whole time.',
  }),
  factIs('trauma-prevents-help', true, {
    holds: 'Trauma made the person unable to help. A statement or records can show it.',
    fails: 'No trauma made the person unable to help.',
  }),
  factIncludes('refusal-reasons', ['threat', 'trauma', 'language', 'no-notice', 'other-good-reason'], {
    holds: 'There was a good reason not to help, so what was asked was not reasonable then.',
    fails: 'No good reason for not helping was found.',
  }),
);

const statement =
  'The person did what the agency reasonably asked, or was not asked. Somebody who was under 18 during part of it, or whom trauma makes unable, need not help. Whether a request was reasonable depends on safety, trauma, age, language, time and more.';

export const cooperation: Rule = {
  id: 't-declaration.cooperation',
  title: 'Cooperation',
  question: 'Has the person done what was reasonably asked, or is the person free from that?',
  decidedBy: ['certifier', 'federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition: cooperated,
      sources: ['t-8-cfr-214-11#b', 't-8-cfr-214-11#h'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change:
        'The final rule lists what makes a request reasonable and says that exempt people need no contact at all.',
      condition: cooperated,
      sources: [
        't-8-cfr-214-200#202-c',
        't-8-cfr-214-200#202-c-1',
        't-8-cfr-214-200#202-c-2',
        't-8-cfr-214-200#208-c',
        't-8-cfr-214-200#208-f',
        't-i-914-supplement-b#cooperation',
      ],
      confidence: 'read',
      doubts: [
        {
          id: 'form-items',
          text: 'The boxes of the form of January 20, 2025 are known second-hand. Compare them with the form before signing.',
        },
      ],
    },
  ],
};
