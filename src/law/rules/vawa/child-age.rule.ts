// Somebody hurt by a parent asks as a child: not married, under 21, or under 25 when the abuse caused the delay.
import { allOf, anyOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';

const asChild = allOf(
  factIs('married-now', false, { holds: 'The person is not married.', fails: 'The person is married.' }),
  anyOf(
    factIn(
      'age-group',
      ['under-16', '16-17', '18-20'],
      { holds: 'The person is under 21.', fails: 'The person is 21 or older.' },
      'under-21',
    ),
    allOf(
      factIs(
        'age-group',
        '21-24',
        { holds: 'The person is 21 to 24 years old.', fails: 'The person is 25 or older.' },
        'under-25',
      ),
      factIs('delay-because-of-abuse', true, {
        holds: 'The abuse was a main reason for not asking sooner.',
        fails: 'The abuse was not a main reason for not asking sooner.',
      }),
    ),
  ),
);

export const childAge: Rule = {
  id: 'vawa.child-age',
  title: 'Young enough to ask as a child',
  question:
    'If a parent did harm: is the person unmarried and under 21, or under 25 with the abuse as a main reason for the delay?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: '2006-01-05',
      statement:
        'Somebody hurt by a parent asks while unmarried and under 21. Until 25 it is still possible if everything was in place before turning 21 and the abuse was one main reason for the delay.',
      change: 'The law of 2005 added the years until 25. Earlier law is outside this law room.',
      condition: anyOf(
        factIn('relationship-to-abuser', ['spouse', 'grown-child'], {
          holds: 'This is asked only of somebody hurt by a parent.',
          fails: 'The person who did harm is not a husband, wife or grown child.',
        }),
        asChild,
      ),
      sources: ['vawa-8-usc-1154#a-1-a-iv', 'vawa-8-usc-1154#a-1-d-v', 'vawa-8-cfr-204-2#e-1'],
      confidence: 'read',
    },
  ],
};
