// Somebody who saw the crime and was injured by seeing it. The rule itself is silent; its preamble is the source.
import { allOf, factIncludes, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const bystander: Rule = {
  id: 'u-status.bystander',
  title: 'Bystander',
  question: 'Did seeing the crime do this person an unusually direct injury?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'A person who saw the crime is a victim when it did them an unusually direct injury, such as a miscarriage. Having seen it is not enough.',
      change: RULE_BEGAN,
      condition: allOf(
        factIncludes('victim-roles', ['witness'], {
          holds: 'This person was there and saw the crime.',
          fails: 'This person did not see the crime.',
        }),
        factIs('witness-unusual-harm', true, {
          holds: 'Seeing the crime did this person an unusually direct injury.',
          fails: 'Seeing the crime did this person no unusually direct injury.',
        }),
      ),
      sources: ['72-fr-53014#bystander'],
      confidence: 'recalled',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
