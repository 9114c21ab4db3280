// The order of a family judge comes first. It can still be asked for, and we do not ask whether there is one.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const courtOrder: Rule = {
  id: 'sij.court-order',
  title: 'A family judge’s order',
  question: 'Has a family judge found that the young person is not safe with a parent and should not be sent back?',
  decidedBy: ['court'],
  versions: [
    {
      inForceFrom: '2008-12-23',
      statement:
        'A family judge first has to find that the young person cannot live with a parent and that going back is not good for the young person. A guardian can be asked for until 21. The order must come in time to ask before 21.',
      change: 'The law of 2008 took effect. Earlier law is outside this law room.',
      condition: always(
        'cannot-tell',
        'not-asked',
        'A family judge decides this. It can still be asked for: find a lawyer soon.',
      ),
      sources: ['sij-ina-101-a-27-j#j', 'sij-family-court-act-661#661'],
      confidence: 'secondary',
    },
  ],
};
