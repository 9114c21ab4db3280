// A new marriage before the decision ends the self-petition of a husband or wife.
import { anyOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const notRemarried: Rule = {
  id: 'vawa.not-remarried',
  title: 'Not married to somebody else',
  question: 'If that person is or was a husband or wife: is there no new marriage to somebody else?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement: 'A husband or wife who marries somebody else before the decision is refused.',
      change: 'The law of 2005 took effect. Earlier law is outside this law room.',
      condition: anyOf(
        factIn('relationship-to-abuser', ['parent', 'grown-child'], {
          holds: 'This is asked of husbands and wives only.',
          fails: 'The person who did harm is not a parent or a grown child.',
        }),
        factIs('tie-ended', 'no', {
          holds: 'The marriage to that person has not ended, so there is no new one.',
          fails: 'The marriage to that person has ended.',
        }),
        factIs('married-now', false, {
          holds: 'There is no new marriage.',
          fails: 'There is a new marriage.',
        }),
      ),
      sources: ['vawa-8-cfr-204-2#c-1'],
      confidence: 'secondary',
    },
  ],
};
