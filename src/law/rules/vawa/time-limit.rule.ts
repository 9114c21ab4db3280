// Two years after a divorce, a death or a loss of papers; and the ends that close the way at once.
import { computed } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { TIME_LIMIT_FACTS, TIME_LIMIT_SAYS, withinTimeLimit } from './time-limit.ts';

export const timeLimit: Rule = {
  id: 'vawa.time-limit',
  title: 'Not too late after it ended',
  question: 'If the marriage or family tie ended, is there still time to ask?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement:
        'While the tie lasts there is no time limit. After a divorce connected with the abuse, the death of a citizen husband, wife, son or daughter, or the loss of that person’s citizenship or green card because of domestic violence, two years remain and no more. Any other divorce, the death of a parent, and the death of somebody with a green card close this way.',
      change: 'The law of 2005 took effect. Earlier law is outside this law room.',
      condition: computed({
        key: 'time-limit',
        name: 'Two years from the end of the tie, by how it ended and who the other person is',
        facts: TIME_LIMIT_FACTS,
        source: 'vawa-8-usc-1154#a-1-a-iii',
        says: TIME_LIMIT_SAYS,
        apply: withinTimeLimit,
      }),
      sources: [
        'vawa-8-usc-1154#a-1-a-iii',
        'vawa-8-usc-1154#a-1-a-vii',
        'vawa-8-usc-1154#a-1-b-ii',
        'vawa-8-usc-1154#a-1-d-v',
      ],
      confidence: 'read',
      doubts: [
        {
          id: 'last-day',
          text: 'We count the second anniversary itself as still in time. Whether that is right is not checked: do not wait for it.',
        },
      ],
    },
  ],
};
