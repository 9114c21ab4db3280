// Living together. What counts changed by policy in 2022 and again on 2025-12-22; the last change is not settled.
import { allOf, always, anyOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';

const during = factIs(
  'lived-with-abuser',
  'during',
  {
    holds: 'They lived together while they were married, or while they were parent and child.',
    fails: 'They did not live together while they were married, or while they were parent and child.',
  },
  'during',
);

const atAnyTime = factIn(
  'lived-with-abuser',
  ['during', 'before-only'],
  { holds: 'They lived together at some time.', fails: 'They never lived together.' },
  'at-any-time',
);

const beforeOnly: Condition = allOf(
  factIs(
    'lived-with-abuser',
    'before-only',
    {
      holds: 'They lived together before they were married or family, and not after.',
      fails: 'They never lived together.',
    },
    'before-only',
  ),
  always(
    'cannot-tell',
    'unsettled',
    'Since December 22, 2025 the federal office wants a home shared during the marriage or family time. Whether that will stand is not settled. Ask a lawyer.',
  ),
);

export const residence: Rule = {
  id: 'vawa.residence',
  title: 'Lived together',
  question: 'Did the person live with the one who did harm?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      inForceUntil: '2022-02-09',
      statement: 'They lived together during the marriage or the time as parent and child.',
      change: 'So the federal office read the law until its alert PA-2022-09, which tells of the older reading.',
      condition: during,
      sources: ['vawa-8-usc-1154#a-1-a-iii', 'vawa-policy-manual-3d#pa-2022-09'],
      confidence: 'secondary',
    },
    {
      inForceFrom: '2022-02-10',
      inForceUntil: '2025-12-21',
      statement: 'They lived together at any time, also before the marriage. No shortest time is asked for.',
      change: 'Alert PA-2022-09: living together at any time is enough.',
      condition: atAnyTime,
      sources: ['vawa-8-usc-1154#a-1-a-iii', 'vawa-policy-manual-3d#pa-2022-09'],
      confidence: 'secondary',
    },
    {
      inForceFrom: '2025-12-22',
      statement:
        'They lived together during the marriage or the time as parent and child. No shortest time is asked for. If they lived together only before, a lawyer must look at it.',
      change: 'Alert PA-2025-33 rewrote the chapter, also for cases already waiting.',
      condition: anyOf(during, beforeOnly),
      sources: ['vawa-8-usc-1154#a-1-a-iii', 'vawa-policy-manual-3d#pa-2025-33'],
      confidence: 'secondary',
      doubts: [
        {
          id: 'shared-home',
          text: 'Since December 22, 2025 the federal office asks for a home shared during the relationship. One account says during the relationship, another says during the abuse. The law itself did not change. If you lived together only before, ask a lawyer.',
        },
      ],
    },
  ],
};
