// Help that an agency reasonably asked for. People under 18 then, and people whom trauma holds back, need not give any.
import { allOf, anyOf, factIn, factIncludes, factIs, proven } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from './versions.ts';

const exempt = anyOf(
  factIs('under-18-at-trafficking', true, {
    holds: 'The person was under 18 during part of it. Then no help and no contact with the police is needed.',
    fails: 'The person was 18 or older the whole time.',
  }),
  factIs('trauma-prevents-help', true, {
    holds: 'What happened makes the person unable to help. With proof of that, no contact with the police is needed.',
    fails: 'Nothing that happened makes the person unable to help.',
  }),
);

// No contact yet is no failure: one call or online report to the right agency can still be made before applying.
const inContact = proven(
  factIn(
    'trafficking-cooperation',
    ['complied', 'not-requested', 'failed'],
    {
      holds: 'The police or another office that looks into trafficking heard of it.',
      fails: 'No office has heard of it so far. That can still be done, best with a lawyer.',
    },
    'in-contact',
  ),
);

// The reasons are those that 214.208(c) weighs: safety, trauma, language, time, and others.
const didWhatWasAsked = anyOf(
  factIn(
    'trafficking-cooperation',
    ['complied', 'not-requested', 'not-told'],
    {
      holds: 'No request for help was left without an answer.',
      fails: 'An office asked for help and did not get all of it.',
    },
    'nothing-refused',
  ),
  factIncludes('refusal-reasons', ['threat', 'trauma', 'language', 'no-notice', 'other-good-reason'], {
    holds: 'There was a good reason not to help, so it does not count against the person.',
    fails: 'No good reason is known for not helping.',
  }),
);

const complied: Condition = anyOf(exempt, allOf(inContact, didWhatWasAsked));

const statement =
  'The person told an agency that looks into trafficking, and did what it reasonably asked. One call or online report can be enough. Somebody who was under 18 during part of it, or who cannot help because of trauma, need not have any contact.';

export const compliance: Rule = {
  id: 't-status.compliance',
  title: 'Helped when asked, or need not',
  question: 'Has the person done what law enforcement reasonably asked, or is the person free from that?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition: complied,
      sources: ['t-ina-101-a-15-t#i', 't-8-cfr-214-11#b', 't-8-cfr-214-11#h'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change:
        'The final rule lists what makes a request reasonable and says that exempt people need no contact at all.',
      condition: complied,
      sources: [
        't-8-cfr-214-200#202-c',
        't-8-cfr-214-200#202-c-1',
        't-8-cfr-214-200#202-c-2',
        't-8-cfr-214-200#208-b',
        't-8-cfr-214-200#208-c',
        't-8-cfr-214-200#208-e-1',
        't-8-cfr-214-200#208-f',
      ],
      confidence: 'read',
    },
  ],
};
