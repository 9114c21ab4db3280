// A real marriage. Asked of husbands and wives only.
import { anyOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const goodFaith: Rule = {
  id: 'vawa.good-faith',
  title: 'A real marriage',
  question: 'If that person is a husband or wife: did they marry to share a life?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement: 'A husband or wife married to share a life with that person. Others need not show this.',
      change: 'The law of 2005 took effect. Earlier law is outside this law room.',
      condition: anyOf(
        factIn('relationship-to-abuser', ['parent', 'grown-child'], {
          holds: 'This is asked of husbands and wives only.',
          fails: 'The person who did harm is not a parent or a grown child.',
        }),
        factIs('real-marriage', true, {
          holds: 'They married to share a life.',
          fails: 'They did not marry to share a life.',
        }),
      ),
      sources: ['vawa-8-usc-1154#a-1-a-iii', 'vawa-8-cfr-204-2#c-1-ix'],
      confidence: 'read',
    },
  ],
};
