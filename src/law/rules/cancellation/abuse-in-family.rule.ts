// VAWA cancellation is asked of an immigration judge. We never ask about that: all we tell is whether to ask a lawyer.
import { allOf, anyOf, factIn, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

export const abuseInFamily: Rule = {
  id: 'cancellation.abuse-in-family',
  title: 'Hurt by a husband, wife or parent',
  question: 'Did a husband, wife or parent hurt or cruelly treat the person, or the person’s child?',
  decidedBy: ['court'],
  versions: [
    {
      inForceFrom: '2000-10-28',
      statement:
        'A judge may stop a removal for somebody hurt or cruelly treated by a husband, wife or parent who is or was a citizen, or has or had a green card, or whose child was hurt so. There is no two-year limit after a divorce.',
      change: 'The law of 2000 took effect. Earlier law is outside this law room.',
      condition: anyOf(
        allOf(
          factIn('relationship-to-abuser', ['spouse', 'parent'], {
            holds:
              'The person who did harm is a husband, wife or parent. It does not matter whether the marriage has ended.',
            fails: 'The person who did harm is not a husband, wife or parent.',
          }),
          factIncludes('abuse', ['violence', 'cruelty', 'child-hurt'], {
            holds: 'Somebody in the family was hurt or cruelly treated.',
            fails: 'Nobody in the family was hurt or cruelly treated.',
          }),
        ),
        allOf(
          factIs(
            'relationship-to-abuser',
            'child-together',
            {
              holds: 'The person who did harm is the other parent of a child.',
              fails: 'The person who did harm is not the other parent of a child.',
            },
            'other-parent',
          ),
          factIncludes(
            'abuse',
            ['child-hurt'],
            { holds: 'The child was hurt or cruelly treated.', fails: 'No child was hurt or cruelly treated.' },
            'child-hurt',
          ),
        ),
      ),
      sources: ['cancellation-8-usc-1229b#b-2'],
      confidence: 'read',
    },
  ],
};
