// When refusing help counts against a victim. Each part must be shown; a code in a file shows none of them.
import { allOf, factIncludes, factIs, not, proven } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const unreasonableRefusal: Rule = {
  id: 'u-status.unreasonable-refusal',
  title: 'Unreasonable refusal',
  question: 'Did the victim unreasonably refuse help that was reasonably requested?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A refusal counts against a victim only when help was really requested, the request was reasonable, and the victim refused without a good reason such as threats, trauma, a missing interpreter, or a request that never arrived; and when the file records these facts. A bare code such as "uncooperative" shows nothing.',
      change: RULE_BEGAN,
      condition: allOf(
        factIs('help-refused', true, {
          holds: 'The victim refused or failed to give help that was asked for.',
          fails: 'The victim has not refused help.',
        }),
        proven(
          factIs('refusal-facts-recorded', true, {
            holds: 'The file records the facts of the refusal.',
            fails: 'The file does not record the facts of the refusal. A code alone shows nothing.',
          }),
        ),
        factIs('help-was-requested', true, {
          holds: 'That help was really requested from the victim.',
          fails: 'That help was never requested from the victim.',
        }),
        factIs('request-was-reasonable', true, {
          holds: 'The request was reasonable.',
          fails: 'The request was not reasonable. Refusing it does not count against the victim.',
        }),
        not(
          factIncludes('refusal-reasons', ['threat', 'trauma', 'language', 'no-notice', 'other-good-reason'], {
            holds: 'There was a good reason behind the refusal. It does not count against the victim.',
            fails: 'No good reason behind the refusal was found.',
          }),
        ),
      ),
      sources: ['8-cfr-214.14#b-3', 'uscis-u-guide-2022#help', 'council-res-1097-a#reasonable', 'oig-nypd-2017#themes'],
      confidence: 'read',
      doubts: [
        FIRST_DAY_DOUBT,
        {
          id: 'good-reasons',
          text: 'The federal rule does not list the good reasons for a refusal. Threats, trauma, language and notice come from guidance that is recalled, not read.',
        },
      ],
    },
  ],
};
