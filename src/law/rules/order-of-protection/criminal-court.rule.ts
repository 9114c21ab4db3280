// Any victim can be protected in a criminal case, whoever did it. Whether there is a case is never asked here.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const criminalCourt: Rule = {
  id: 'order-of-protection.criminal-court',
  title: 'In a criminal case',
  question: 'Can a criminal judge order protection, whoever did it?',
  decidedBy: ['court'],
  versions: [
    {
      inForceFrom: '2008-07-21',
      statement:
        'When there is a criminal case, the judge can protect any victim, whoever the accused is. The prosecutor asks for it.',
      change: 'As far back as this law room goes.',
      condition: always(
        'cannot-tell',
        'not-asked',
        'If there is a criminal case, the prosecutor can ask the judge for an order for you. We do not ask whether there is one.',
      ),
      sources: ['orders-cpl-530#530-12', 'orders-cpl-530#530-13'],
      confidence: 'recalled',
    },
  ],
};
