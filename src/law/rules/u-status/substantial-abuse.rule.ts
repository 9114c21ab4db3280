// For federal officers only; shown so that the desk sees that it is not its question.
import { factIncludes } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const substantialAbuse: Rule = {
  id: 'u-status.substantial-abuse',
  title: 'Substantial abuse',
  question: 'Did the victim suffer substantial physical or mental abuse?',
  decidedBy: ['federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The victim suffered substantial physical or mental abuse from the crime. Federal officers alone decide this. A certifier must not.',
      change: RULE_BEGAN,
      condition: factIncludes(
        'harm-reported',
        ['physical-injury', 'mental-harm', 'lasting-harm', 'repeated-abuse', 'worsened-condition'],
        {
          holds:
            'The victim reports harm of a kind that federal officers weigh. Only they decide whether it is substantial.',
          fails: 'No harm of the kinds that federal officers weigh is reported so far.',
        },
      ),
      sources: ['ina-101-a-15-u#i-i', '8-cfr-214.14#b-1', 'uscis-u-guide-2022#abuse'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
