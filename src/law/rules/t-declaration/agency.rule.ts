// The first element: an agency with a task in trafficking cases. Labor and protection agencies count like the police.
import { allOf, factIn, factIs } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from '../t-status/versions.ts';

const kinds = [
  'police',
  'prosecutor',
  'judge',
  'labor',
  'child-or-adult-protection',
  'civil-rights',
  'other-investigator',
];

const isAgency: Condition = allOf(
  factIn('agency-kind', kinds, {
    holds: 'The agency is of a kind that can look into trafficking.',
    fails: 'The agency is not of a kind that can look into trafficking.',
  }),
  factIs('agency-responsible', true, {
    holds: 'The agency has, or had, the task to detect, investigate or prosecute this.',
    fails: 'The agency never had the task to detect, investigate or prosecute this. Another agency may declare it.',
  }),
);

const statement =
  'A law enforcement agency has the task to detect, investigate or prosecute trafficking. Police, prosecutors and judges count, and so do labor agencies and agencies that protect children or adults.';

export const agency: Rule = {
  id: 't-declaration.agency',
  title: 'The agency',
  question: 'Is this a law enforcement agency in the sense of the T rule?',
  decidedBy: ['certifier', 'federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition: isAgency,
      sources: ['t-8-cfr-214-11#a'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule moved the definition to 8 CFR 214.201.',
      condition: isAgency,
      sources: ['t-8-cfr-214-200#201-agency'],
      confidence: 'read',
    },
  ],
};
