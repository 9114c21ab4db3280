// Family court acts between family, people with a child together, and people who are or were close.
import { factIn } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

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
      condition: factIn(
        'relationship-to-abuser',
        ['spouse', 'parent', 'grown-child', 'young-child', 'other-family', 'child-together', 'partner'],
        {
          holds: 'The person who did harm is family, the other parent of a child, or somebody who is or was close.',
          fails: 'The person who did harm is not family and was never close.',
        },
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
