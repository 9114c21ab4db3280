// One of two ways to a judge: family court, or a criminal case.
import { anyOf, proven, rule } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const way: Rule = {
  id: 'order-of-protection.way',
  title: 'A judge who can order it',
  question: 'Is there a judge who can order it: in family court, or in a criminal case?',
  decidedBy: ['court'],
  versions: [
    {
      inForceFrom: '2008-07-21',
      statement:
        'A family judge can order it against family or somebody close. In a criminal case a judge can order it against anybody.',
      change: 'As far back as this law room goes.',
      // A criminal case is a way for anybody, so not being family never closes the door.
      condition: proven(anyOf(rule('order-of-protection.family-court'), rule('order-of-protection.criminal-court'))),
      sources: ['orders-family-court-act#812-1', 'orders-cpl-530#530-12', 'orders-cpl-530#530-13'],
      confidence: 'secondary',
    },
  ],
};
