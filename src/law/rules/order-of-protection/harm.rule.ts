// Something happened that a judge can act on: harm by family or somebody close, or a crime by anybody.
import { anyOf, factIncludes } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { HARMS, HARMS_TO_LOOK_AT } from '../screening/facts.ts';

export const harm: Rule = {
  id: 'order-of-protection.harm',
  title: 'Somebody did harm',
  question: 'Did somebody hurt, threaten, stalk or force the person?',
  decidedBy: ['court'],
  versions: [
    {
      inForceFrom: '2008-07-21',
      statement:
        'Somebody hurt, threatened, followed, forced or robbed the person, or a child of the person. Many kinds of harm count, also without an injury.',
      change: 'As far back as this law room goes.',
      condition: anyOf(
        factIncludes('abuse', ['violence', 'cruelty', 'child-hurt'], {
          holds: 'Somebody in the family or close to it did harm.',
          fails: 'Nobody in the family or close to it did harm.',
        }),
        factIncludes('what-happened', [...Object.keys(HARMS), ...Object.keys(HARMS_TO_LOOK_AT)], {
          holds: 'Something happened that a judge may act on.',
          fails: 'Nothing happened that a judge can act on.',
        }),
      ),
      sources: ['orders-family-court-act#812-offenses', 'orders-cpl-530#530-13'],
      confidence: 'recalled',
    },
  ],
};
