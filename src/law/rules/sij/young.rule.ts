// Special immigrant juveniles: under 21 and not married.
import { allOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const young: Rule = {
  id: 'sij.young',
  title: 'Under 21 and not married',
  question: 'Is the person under 21 and not married?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2008-12-23',
      statement: 'The young person is under 21 when asking, and not married.',
      change: 'The law of 2008 took effect. Earlier law is outside this law room.',
      condition: allOf(
        factIn('age-group', ['under-16', '16-17', '18-20'], {
          holds: 'The person is under 21.',
          fails: 'The person is 21 or older.',
        }),
        factIs('married-now', false, { holds: 'The person is not married.', fails: 'The person is married.' }),
      ),
      sources: ['sij-ina-101-a-27-j#filing'],
      confidence: 'read',
    },
  ],
};
