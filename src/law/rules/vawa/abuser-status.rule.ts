// The other person's papers, never one's own: a citizen, or somebody with a green card.
import { allOf, anyOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const abuserStatus: Rule = {
  id: 'vawa.abuser-status',
  title: 'That person is a citizen or has a green card',
  question: 'Is the person who did harm a US citizen, or does he or she have a green card?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement:
        'The person who did harm is a US citizen or has a green card. A son or daughter must be a citizen; a green card is not enough. If that was lost because of domestic violence, a time limit runs.',
      change: 'The law of 2005 let parents of grown citizens ask too. Earlier law is outside this law room.',
      condition: anyOf(
        factIn(
          'abuser-papers',
          ['citizen', 'lost'],
          {
            holds:
              'The person who did harm is a US citizen, or lost citizenship or a green card because of domestic violence.',
            fails: 'The person who did harm is not a US citizen.',
          },
          'citizen',
        ),
        allOf(
          factIs(
            'abuser-papers',
            'green-card',
            {
              holds: 'The person who did harm has a green card.',
              fails: 'The person who did harm has no green card.',
            },
            'green-card',
          ),
          factIn('relationship-to-abuser', ['spouse', 'parent'], {
            holds: 'For a husband, wife or parent a green card is enough.',
            fails: 'For anybody else a green card is not enough.',
          }),
        ),
      ),
      sources: [
        'vawa-8-usc-1154#a-1-a-iii',
        'vawa-8-usc-1154#a-1-a-vii',
        'vawa-8-usc-1154#a-1-b-ii',
        'vawa-8-usc-1154#a-1-b-iii',
      ],
      confidence: 'read',
    },
  ],
};
