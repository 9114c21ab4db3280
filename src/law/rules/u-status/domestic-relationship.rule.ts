// Which relationships make an offence domestic violence. New York names them in its family-offence law.
import { factIn } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

export const domesticRelationship: Rule = {
  id: 'u-status.domestic-relationship',
  title: 'Family or partner',
  question: 'Was the offender family or a partner, so that the offence is domestic violence?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'An offence is domestic violence when the offender is or was the victim\u2019s husband, wife or partner, has a child with the victim, or is family by blood or marriage.',
      change: RULE_BEGAN,
      condition: factIn(
        'offender-relationship',
        ['spouse', 'former-spouse', 'child-in-common', 'intimate-partner', 'family'],
        {
          holds: 'The offender is or was family or a partner of the victim.',
          fails: 'The offender is not family or a partner of the victim.',
        },
      ),
      sources: ['family-court-act-812#members', 'penal-law#offences'],
      confidence: 'recalled',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
