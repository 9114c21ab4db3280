// The I-751 waiver turns on the person's own papers. We never ask about those: all we tell is whether to ask a lawyer.
import { factIn, allOf, factIncludes } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const abuseInMarriage: Rule = {
  id: 'i-751.abuse-in-marriage',
  title: 'Hurt by a husband, wife or parent',
  question: 'Did a husband, wife or parent hurt or cruelly treat the person, or the person’s child?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '1991-03-03',
      statement:
        'Somebody with a two-year green card through a real marriage, who was hurt or cruelly treated in it (or whose child was), may ask alone for the lasting card, at any time before an order of removal is final.',
      change: 'The law of 1990 brought this waiver.',
      condition: allOf(
        factIn('relationship-to-abuser', ['spouse', 'parent'], {
          holds: 'The person who did harm is a husband, wife or parent.',
          fails: 'The person who did harm is not a husband, wife or parent.',
        }),
        factIncludes('abuse', ['violence', 'cruelty', 'child-hurt'], {
          holds: 'Somebody in the family was hurt or cruelly treated.',
          fails: 'Nobody in the family was hurt or cruelly treated.',
        }),
      ),
      sources: ['i-751-8-usc-1186a#c-4-c', 'i-751-8-usc-1186a#any-time'],
      confidence: 'read',
      doubts: [{ id: 'first-day', text: 'The first day of this waiver is from memory and not yet checked.' }],
    },
  ],
};
