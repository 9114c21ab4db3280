// Leaving the country breaks the link to the trafficking, unless the return falls under an exception. Two were added in 2024.
import { factIn } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from './versions.ts';

const BEFORE_2024 = ['did-not-leave', 'back-as-it-went-on', 'back-into-new-trafficking', 'back-for-a-case'];
const SINCE_2024 = [...BEFORE_2024, 'here-for-part-in-a-case', 'back-and-got-treatment'];

const staysTied = (reasons: readonly string[]): Condition =>
  factIn('left-after-trafficking', reasons, {
    holds: 'The person did not leave, or came back for a reason that the rule accepts.',
    fails:
      'The person left and came back for a reason that the rule does not accept. A lawyer can check whether that is all.',
  });

export const afterLeaving: Rule = {
  id: 't-status.return',
  title: 'Not broken by leaving',
  question:
    'If the person left the United States after the trafficking, does the rule still count the person as here because of it?',
  decidedBy: ['federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement:
        'Leaving after the trafficking breaks the link, unless the trafficking went on and caused the return, there was new trafficking, or the return was for a case about it.',
      change: 'The interim rule of 2016 took effect.',
      condition: staysTied(BEFORE_2024),
      sources: ['t-8-cfr-214-11#g'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement:
        'Leaving after the trafficking breaks the link, with five exceptions: the trafficking went on and caused the return; new trafficking; a return for a case about it; being here because of a part in a past or present case; or a return with treatment or services received here that could not be had at home.',
      change:
        'The final rule added two exceptions: a part in a past or present case, and treatment or services received here.',
      condition: staysTied(SINCE_2024),
      sources: ['t-8-cfr-214-200#207-b'],
      confidence: 'read',
    },
  ],
};
