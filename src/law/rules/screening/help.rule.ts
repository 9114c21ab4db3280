// Help given, being given, or still possible. What a file records of a refusal is the desk's; here a good reason is enough,
// and without one the question stays open: the request may have been unreasonable.
import { allOf, always, anyOf, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

const helps = anyOf(
  factIs('has-helped', true, { holds: 'The person helped.', fails: 'The person has not helped so far.' }),
  factIs('is-helping', true, { holds: 'The person is helping now.', fails: 'The person is not helping now.' }),
  factIs('likely-to-help', true, {
    holds: 'The person could still help.',
    fails: 'The person does not want to help. That may change.',
  }),
  allOf(
    factIs('victim-under-16-at-crime', true, {
      holds: 'The victim was under 16, so a parent, guardian or helper may help instead.',
      fails: 'The victim was 16 or older.',
    }),
    factIs('representative-helped', true, {
      holds: 'A parent, guardian or helper helped, or is likely to.',
      fails: 'No parent, guardian or helper helped, or is likely to.',
    }),
  ),
);

const didNotStop = anyOf(
  factIs('help-refused', false, {
    holds: 'The person did not refuse help.',
    fails: 'The person stopped helping, or said no.',
  }),
  factIncludes('refusal-reasons', ['threat', 'trauma', 'language', 'no-notice', 'other-good-reason'], {
    holds: 'There was a good reason to stop. It does not count against the person.',
    fails: 'No good reason for stopping is known so far.',
  }),
  always(
    'cannot-tell',
    'request-unknown',
    'Stopping counts only when what was asked was reasonable. A lawyer can tell.',
  ),
);

export const help: Rule = {
  id: 'screening.help',
  title: 'You helped, help, or can help',
  question: 'Has the person helped an office look into the crime, is the person helping, or could the person help?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'Help in the past, now, or later: one of the three is enough. A call or an answer is help, and no arrest is needed. For a victim under 16, a parent, guardian or other helper may do it. Saying no counts only when what was asked was reasonable.',
      change: RULE_BEGAN,
      condition: allOf(helps, didNotStop),
      sources: ['ina-101-a-15-u#i-iii', '8-cfr-214.14#b-3'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
