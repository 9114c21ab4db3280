// Who may sign. Checked when the form is signed; a wrong signer is put right, it is no reason to refuse.
import { allOf, anyOf, factIs } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from '../u-status/since-2007.ts';

export const official: Rule = {
  id: 'u-certification.official',
  title: 'The signer',
  question: 'May this person sign the certification?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The head of the agency signs, or a supervisor whom the head has specifically designated to issue U certifications, or a judge. Nobody else can.',
      change: RULE_BEGAN,
      condition: anyOf(
        factIs(
          'signer-role',
          'head',
          { holds: 'The head of the agency signs.', fails: 'The signer is not the head of the agency.' },
          'head',
        ),
        factIs(
          'signer-role',
          'judge',
          { holds: 'A judge signs, who needs no designation.', fails: 'The signer is not a judge.' },
          'judge',
        ),
        allOf(
          factIs(
            'signer-role',
            'supervisor',
            { holds: 'A supervisor signs.', fails: 'The signer is not a supervisor.' },
            'supervisor',
          ),
          factIs('signer-designated', true, {
            holds: 'The head of the agency has designated this supervisor in writing to sign U certifications.',
            fails: 'The head of the agency has not designated this supervisor to sign U certifications.',
          }),
        ),
      ),
      sources: ['8-cfr-214.14#a-3', 'i-918-supplement-b#part-6'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
