// Who hurt the person: a husband or wife, a parent, or a grown son or daughter.
import { factIn } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const relationship: Rule = {
  id: 'vawa.relationship',
  title: 'Hurt by a husband, wife, parent or grown child',
  question: 'Is the person who did harm a husband or wife, a parent, or a son or daughter aged 21 or more?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement:
        'The self-petition is for somebody hurt by a husband or wife (now or before), by a parent or step-parent, or by a son or daughter aged 21 or more.',
      change: 'The law of 2005 let parents of grown citizens ask too. Earlier law is outside this law room.',
      condition: factIn('relationship-to-abuser', ['spouse', 'parent', 'grown-child'], {
        holds: 'The person who did harm is a husband or wife, a parent, or a grown son or daughter.',
        fails: 'The person who did harm is not a husband or wife, a parent, or a grown son or daughter.',
      }),
      sources: [
        'vawa-8-usc-1154#a-1-a-iii',
        'vawa-8-usc-1154#a-1-a-iv',
        'vawa-8-usc-1154#a-1-a-vii',
        'vawa-8-usc-1154#a-1-b-ii',
        'vawa-8-usc-1154#a-1-b-iii',
      ],
      confidence: 'read',
      doubts: [
        {
          id: 'first-day',
          text: 'The day in 2006 on which parents could first ask is from memory and not yet checked.',
        },
      ],
    },
  ],
};
