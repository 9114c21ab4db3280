// Family court acts between family, people with a child together, and people who are or were close.
import { allOf, computed, factIn } from '../../engine/combinators.ts';
import type { FunctionInput, FunctionResult, Rule } from '../../engine/types.ts';

// The length of an order is state law; where no pack gives it, the law room does not know that place's family courts.
function lawKnownHere({ data, jurisdiction, on }: FunctionInput): FunctionResult {
  const length = data.parameter('order-of-protection.final-length', jurisdiction, on);
  if (length === null) return { answer: 'cannot-tell', say: 'not-known' };
  return { answer: 'holds', say: 'known', params: { years: length.value } };
}

export const familyCourt: Rule = {
  id: 'order-of-protection.family-court',
  title: 'Family, a child together, or a close relationship',
  question: 'Is the person who did harm family, the other parent of a child, or somebody who is or was close?',
  decidedBy: ['court'],
  versions: [
    {
      inForceFrom: '2008-07-21',
      statement:
        'A family judge can order somebody to stay away or to stop, when that person is family by blood or marriage, is or was a husband or wife, has a child with the person, or is or was in a close relationship. No lawyer, police report or arrest is needed.',
      change: 'Close relationships were added in 2008. Earlier law is outside this law room.',
      condition: allOf(
        factIn(
          'relationship-to-abuser',
          ['spouse', 'parent', 'grown-child', 'young-child', 'other-family', 'child-together', 'partner'],
          {
            holds: 'The person who did harm is family, the other parent of a child, or somebody who is or was close.',
            fails: 'The person who did harm is not family and was never close.',
          },
        ),
        computed({
          key: 'law-known-here',
          name: 'The state’s family law is known for the place asked about',
          facts: [],
          source: 'orders-family-court-act#842',
          answers: ['holds', 'cannot-tell'],
          says: {
            known: 'A final order lasts up to {years} years, and longer in serious cases.',
            'not-known': 'We do not know the family law of that place. Ask a lawyer there.',
          },
          apply: lawKnownHere,
        }),
      ),
      sources: [
        'orders-family-court-act#812-1',
        'orders-family-court-act#812-offenses',
        'orders-family-court-act#821',
        'orders-family-court-act#828',
        'orders-family-court-act#842',
      ],
      confidence: 'secondary',
    },
  ],
};
