// The first criterion: this agency may certify this crime.
import { allOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const agency: Rule = {
  id: 'u-certification.agency',
  title: 'The agency',
  question: 'Is this agency one that may certify this crime?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A certifying agency is a law enforcement agency, prosecutor, judge or other authority that has, or had, the task to detect, investigate, prosecute or judge this crime. Several agencies may each certify the same crime.',
      change: RULE_BEGAN,
      condition: allOf(
        factIn(
          'agency-kind',
          ['police', 'prosecutor', 'judge', 'child-or-adult-protection', 'labor', 'civil-rights', 'other-investigator'],
          {
            holds: 'The agency is an authority that investigates, prosecutes or judges.',
            fails: 'The agency is not an authority that investigates, prosecutes or judges.',
          },
        ),
        factIs('agency-responsible', true, {
          holds: 'The agency has, or had, the task to look into this crime.',
          fails: 'The agency never had the task to look into this crime. Another agency may certify it.',
        }),
      ),
      sources: ['8-cfr-214.14#a-2', '8-cfr-214.14#a-5', 'uscis-u-guide-2022#several'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
