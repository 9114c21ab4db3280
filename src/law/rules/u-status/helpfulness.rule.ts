// Help given, being given or likely to be given: any one is enough, and an unreasonable refusal undoes it.
import { allOf, anyOf, factIs, not, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const helpfulness: Rule = {
  id: 'u-status.helpfulness',
  title: 'Helpfulness',
  question: 'Has the victim helped, is the victim helping, or is the victim likely to help the authorities?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The victim has helped, is helping, or is likely to help in detecting, investigating or prosecuting the crime, and has not unreasonably refused help since starting. Past, present or future help: one of the three is enough. For a victim under 16 or unable to act, a parent, guardian or next friend may be the one who helps.',
      change: RULE_BEGAN,
      condition: allOf(
        anyOf(
          factIs('has-helped', true, {
            holds: 'The victim has helped the authorities.',
            fails: 'The victim has not helped the authorities so far.',
          }),
          factIs('is-helping', true, {
            holds: 'The victim is helping the authorities now.',
            fails: 'The victim is not helping the authorities now.',
          }),
          factIs('likely-to-help', true, {
            holds: 'The victim is likely to help if asked.',
            fails: 'The victim is not likely to help.',
          }),
          allOf(
            rule('u-status.representative'),
            factIs('representative-helped', true, {
              holds: 'The person who stands in for the victim has helped, is helping or is likely to help.',
              fails: 'The person who stands in for the victim has not helped and is not likely to.',
            }),
          ),
        ),
        not(rule('u-status.unreasonable-refusal')),
      ),
      sources: ['ina-101-a-15-u#i-iii', '8-cfr-214.14#b-3', '8-cfr-214.14#a-5'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
