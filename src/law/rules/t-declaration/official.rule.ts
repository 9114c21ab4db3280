// Who signs. Shown for information: a wrong signer is put right, it is no reason to refuse.
import { factIn } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { FINAL_RULE_BEGAN, INTERIM_RULE_BEGAN, INTERIM_RULE_ENDED } from '../t-status/versions.ts';

const supervises: Condition = factIn('signer-role', ['head', 'supervisor', 'judge'], {
  holds: 'A supervising official signs.',
  fails: 'A detective or officer alone cannot sign. A supervising official must.',
});

const statement =
  'A supervising official signs, by hand. On the form the official who fills it in and a supervising official both sign. A detective alone is not enough. No designation in writing is asked for.';

export const official: Rule = {
  id: 't-declaration.official',
  title: 'The signer',
  question: 'Does a supervising official sign?',
  decidedBy: ['certifier', 'federal'],
  versions: [
    {
      inForceFrom: INTERIM_RULE_BEGAN,
      inForceUntil: INTERIM_RULE_ENDED,
      statement,
      change: 'The interim rule of 2016 took effect.',
      condition: supervises,
      sources: ['t-8-cfr-214-11#d-3', 't-i-914-supplement-b#attestation'],
      confidence: 'recalled',
    },
    {
      inForceFrom: FINAL_RULE_BEGAN,
      statement,
      change: 'The final rule says it in 8 CFR 214.204(e).',
      condition: supervises,
      sources: ['t-8-cfr-214-200#204-e', 't-i-914-supplement-b#attestation'],
      confidence: 'read',
    },
  ],
};
