// The bar for traffickers: never asked of a person who seeks help.
import { always } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from './versions.ts';

const condition = always(
  'cannot-tell',
  'not-asked',
  'We do not ask about this. If somebody says that you took part, talk to a lawyer before you talk to anybody else.',
);
const statement =
  'Somebody who committed severe trafficking cannot get T status. What a victim was made to do is a question for a lawyer.';

export const notATrafficker: Rule = {
  id: 't-status.not-a-trafficker',
  title: 'Did not traffic others',
  question: 'Is there no good reason to believe that the person trafficked others?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect. The bar itself stands in the statute.',
      condition,
      sources: ['t-ina-101-a-15-t#214-o-1'],
      confidence: 'secondary',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule repeats the bar of the statute.',
      condition,
      sources: ['t-8-cfr-214-200#202-e', 't-ina-101-a-15-t#214-o-1'],
      confidence: 'read',
    },
  ],
};
