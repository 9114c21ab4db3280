// What happened, in plain words, held against the federal list. The desk's rule asks for categories; a person is not asked that.
import { allOf, always, anyOf, factIncludes } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';
import { HARMS, HARMS_TO_LOOK_AT } from './facts.ts';

export const crime: Rule = {
  id: 'screening.crime',
  title: 'The crime is on the list',
  question: 'Is what happened one of the crimes on the federal list, or like one of them?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'What happened is on the federal list of 28 crimes, or is like one of them, also when it was only tried. The facts count, not what the police called it.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIncludes(
          'what-happened',
          Object.keys(HARMS),
          {
            holds: 'What happened can be a crime on the federal list.',
            fails: 'What happened is not plainly on the federal list.',
          },
          'on-the-list',
        ),
        allOf(
          factIncludes(
            'what-happened',
            Object.keys(HARMS_TO_LOOK_AT),
            {
              holds: 'What happened may be like a crime on the list.',
              fails: 'What happened is not like a crime on the list.',
            },
            'like-the-list',
          ),
          always(
            'cannot-tell',
            'facts-decide',
            'Whether it is like a crime on the list depends on the facts. A lawyer can look at them.',
          ),
        ),
      ),
      sources: ['ina-101-a-15-u#iii', '8-cfr-214.14#a-9'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
