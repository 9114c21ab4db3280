// The five criteria that a certifying agency decides, and who may sign.
import type { Rule } from '../../engine/types.ts';
import { agency } from './agency.rule.ts';
import { certifiableHelp } from './helpfulness.rule.ts';
import { certifiableInformation } from './information.rule.ts';
import { official } from './official.rule.ts';
import { certifiableCrime } from './qualifying-crime.rule.ts';
import { certifiableVictim } from './victim.rule.ts';

export { IGNORED_FACT_IDS, U_CERTIFICATION_FACTS } from './facts.ts';

export const U_CERTIFICATION_RULES: readonly Rule[] = [
  agency,
  certifiableCrime,
  certifiableVictim,
  certifiableInformation,
  certifiableHelp,
  official,
];
