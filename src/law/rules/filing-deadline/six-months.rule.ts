// The signed certification is good for six months: the federal office must have received the petition by then.
import { computed } from '../../engine/combinators.ts';
import type { FactDefinition, Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';
import { inTime } from './window.ts';

export const FILING_DEADLINE_FACTS: readonly FactDefinition[] = [
  { id: 'signed-on', kind: 'date', question: 'On what day was the certification signed?' },
  {
    id: 'received-on',
    kind: 'date',
    question: 'If the petition was filed: on what day did the federal office receive it?',
    why: 'Receipt counts, not the day of mailing.',
  },
];

export const sixMonths: Rule = {
  id: 'filing-deadline.six-months',
  title: 'Six months from the signature',
  question: 'Can the petition still be filed, or was it filed, with this certification?',
  decidedBy: ['federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The federal office must receive the petition within six months of the signature. The safe last day is the day before the same day of the month, or the last day of a month that lacks that day. After that the agency may sign again.',
      change: RULE_BEGAN,
      condition: computed({
        key: 'window',
        name: 'the day is on or before the last safe filing day',
        facts: ['signed-on', 'received-on'],
        source: '8-cfr-214.14#c-2-i',
        says: {
          'in-time': 'The last safe day for the petition to arrive is {lastDay}.',
          'too-late': 'The last safe day was {lastDay}. The agency can be asked to sign again.',
          'in-time-received': 'The petition arrived by {lastDay}, the last safe day.',
          'too-late-received': 'The petition arrived after {lastDay}, the last safe day. A lawyer can say what to do.',
          'before-signing': 'The form is dated after that day. Please check the day of the signature.',
          unknown: 'Not known yet: on what day the certification was signed.',
          'no-window': 'The law room knows no period for that day.',
        },
        apply: inTime,
      }),
      sources: ['8-cfr-214.14#c-2-i', 'i-918-supplement-b#six-months'],
      confidence: 'read',
      doubts: [
        FIRST_DAY_DOUBT,
        {
          id: 'day-count',
          text: 'The rule says six months and does not say how the days are counted. We take the earliest day that any reading gives.',
        },
      ],
    },
  ],
};
