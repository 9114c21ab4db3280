// Where it happened. Which federal laws reach abroad is no question for a frightened person: there a lawyer is the answer.
import { computed } from '../../engine/combinators.ts';
import type { FunctionInput, FunctionResult, Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

function hereOrForALawyer({ facts }: FunctionInput): FunctionResult {
  const here = facts['crime-in-us'];
  if (here === undefined) return { answer: 'cannot-tell', say: 'unknown', missing: ['crime-in-us'] };
  return here === true ? { answer: 'holds', say: 'here' } : { answer: 'cannot-tell', say: 'abroad' };
}

export const place: Rule = {
  id: 'screening.place',
  title: 'It happened in the United States',
  question: 'Did it happen in the United States, or break its laws?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement: 'The crime happened in the United States, or broke a federal law that reaches other countries.',
      change: RULE_BEGAN,
      condition: computed({
        key: 'place',
        name: 'In the United States; abroad, a lawyer looks whether a federal law reaches there',
        facts: ['crime-in-us'],
        source: '8-cfr-214.14#b-4',
        answers: ['holds', 'cannot-tell'],
        says: {
          here: 'It happened in the United States.',
          abroad: 'It happened in another country. Some federal laws reach other countries. A lawyer can tell.',
          unknown: 'We do not know where it happened.',
        },
        apply: hereOrForALawyer,
      }),
      sources: ['ina-101-a-15-u#i-iv', '8-cfr-214.14#b-4'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
