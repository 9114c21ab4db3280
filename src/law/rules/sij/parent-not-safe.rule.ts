// Special immigrant juveniles: one or both parents abused, neglected or left the young person.
import { factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const parentNotSafe: Rule = {
  id: 'sij.parent-not-safe',
  title: 'Not safe with a parent',
  question: 'Did a parent hurt the young person, not take care of the young person, or leave?',
  decidedBy: ['court', 'federal'],
  versions: [
    {
      inForceFrom: '2008-12-23',
      statement:
        'The young person cannot live with one or both parents because of abuse, neglect, abandonment, or something like it.',
      change: 'The law of 2008 says "one or both" parents. Earlier law is outside this law room.',
      condition: factIs('not-safe-with-parent', true, {
        holds: 'A parent did harm, did not give care, or left.',
        fails: 'No parent did harm, failed to give care, or left.',
      }),
      sources: ['sij-ina-101-a-27-j#j'],
      confidence: 'secondary',
    },
  ],
};
