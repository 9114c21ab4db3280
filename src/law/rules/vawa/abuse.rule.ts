// Battery or extreme cruelty. A husband or wife may also ask when it was their child who was hurt.
import { allOf, anyOf, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const abuse: Rule = {
  id: 'vawa.abuse',
  title: 'Battery or extreme cruelty',
  question:
    'Did that person hurt, threaten or cruelly treat the person who asks, or a child of a husband or wife who asks?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement:
        'That person hurt, threatened, locked in, forced into sex or cruelly controlled the person who asks, during the marriage or the time as family. For a husband or wife it also counts when their child was hurt. No police report is needed.',
      change: 'The law of 2005 took effect. Earlier law is outside this law room.',
      condition: anyOf(
        factIncludes(
          'abuse',
          ['violence', 'cruelty'],
          {
            holds: 'The person who asks was hurt or cruelly treated.',
            fails: 'The person who asks was not hurt or cruelly treated by a family member.',
          },
          'abused-self',
        ),
        allOf(
          factIncludes(
            'abuse',
            ['child-hurt'],
            { holds: 'A child was hurt or cruelly treated.', fails: 'No child was hurt or cruelly treated.' },
            'abused-child',
          ),
          factIs('relationship-to-abuser', 'spouse', {
            holds: 'For a husband or wife, harm to their child counts too.',
            fails: 'Harm to a child counts only when a husband or wife did it.',
          }),
        ),
      ),
      sources: ['vawa-8-usc-1154#a-1-a-iii', 'vawa-8-cfr-204-2#c-1-vi', 'vawa-8-cfr-204-2#c-2'],
      confidence: 'read',
    },
  ],
};
