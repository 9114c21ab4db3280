// Being in the country because of the trafficking: one of the grounds, however long ago it was.
import { factIn } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from './versions.ts';

const tied: Condition = factIn(
  'trafficking-now',
  ['goes-on', 'freed', 'escaped', 'over-but-here-because-of-it', 'in-a-case'],
  {
    holds: 'The person is here because of the trafficking. How long ago it was does not matter.',
    fails: 'The person is here for reasons that have nothing to do with the trafficking.',
  },
);

const statement =
  'The person is in the United States because of the trafficking: it still goes on, an agency freed the person, the person escaped, it is over but is why the person is here, or the person takes part in a case about it.';

export const presence: Rule = {
  id: 't-status.presence',
  title: 'Here because of the trafficking',
  question: 'Is the person in the United States because of the trafficking?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition: tied,
      sources: ['t-ina-101-a-15-t#i', 't-8-cfr-214-11#g'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule wrote the grounds into 8 CFR 214.207(a) and says that no time is too long.',
      condition: tied,
      sources: ['t-8-cfr-214-200#202-b', 't-8-cfr-214-200#207-a'],
      confidence: 'read',
    },
  ],
};
