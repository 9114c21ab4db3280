// Help given, being given or likely to be given: any one is enough, and an unreasonable refusal undoes it.
import { allOf, anyOf, factIs, not, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const helpfulness: Rule = {
  id: 'u-status.helpfulness',
  title: 'Helpfulness',
  question: 'Has the victim helped, is the victim helping, or is the victim likely to help the authorities?',
  decidedBy: ['certifier', 'federal'],
  gaps: [
    {
      from: '2000-10-28',
      until: '2007-10-16',
      why: 'The statute was in force without its federal rule. Requests of that time are outside this law room.',
    },
  ],
  versions: [
    {
      inForceFrom: '2007-10-17',
      statement:
        'The victim has helped, is helping, or is likely to help in detecting, investigating or prosecuting the crime, and has not unreasonably refused help since starting. Past, present or future help: one of the three is enough. For a victim under 16 or unable to act, a parent, guardian or next friend may be the one who helps.',
      change: 'The federal rule on U status took effect.',
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
      doubts: [
        {
          id: 'first-day',
          text: 'The first day of the federal rule, October 17, 2007, is from memory and not yet checked.',
        },
      ],
    },
  ],
};
