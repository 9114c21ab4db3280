// For federal officers only. No fact is ever asked for it.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const admissible: Rule = {
  id: 'u-status.admissible',
  title: 'May be admitted',
  question: 'May the person be admitted, or can what stands against it be waived?',
  decidedBy: ['federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The person may be admitted to the United States, or the federal government waives what stands against it. Most things can be waived, most criminal history among them.',
      change: RULE_BEGAN,
      condition: always(
        'cannot-tell',
        'federal-only',
        'Only federal officers decide this. A certifier does not look into it, and nothing is asked about it here.',
      ),
      sources: ['ina-212-d-14#waiver', '8-cfr-214.14#b'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
