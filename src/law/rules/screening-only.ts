// The rules and facts that the screening reaches or its questions name, for a phone: the build puts this in the place of
// ./index.ts there.
import type { FactDefinition, Rule } from '../engine/types.ts';
import { CANCELLATION_RULES } from './cancellation/index.ts';
import { I_751_RULES } from './i-751/index.ts';
import { ORDER_OF_PROTECTION_RULES } from './order-of-protection/index.ts';
import { SCREENING_FACTS, SCREENING_RULES } from './screening/index.ts';
import { SIJ_FACTS, SIJ_RULES } from './sij/index.ts';
import { T_STATUS_FACTS, T_STATUS_RULES } from './t-status/index.ts';
import { U_CERTIFICATION_FACTS, U_CERTIFICATION_RULES } from './u-certification/index.ts';
import { U_STATUS_FACTS, U_STATUS_RULES } from './u-status/index.ts';
import { VAWA_FACTS, VAWA_RULES } from './vawa/index.ts';

export const RULES: readonly Rule[] = [
  ...U_CERTIFICATION_RULES,
  ...U_STATUS_RULES,
  ...T_STATUS_RULES,
  ...VAWA_RULES,
  ...I_751_RULES,
  ...CANCELLATION_RULES,
  ...SIJ_RULES,
  ...ORDER_OF_PROTECTION_RULES,
  ...SCREENING_RULES,
];

export const FACTS: readonly FactDefinition[] = [
  ...U_CERTIFICATION_FACTS,
  ...U_STATUS_FACTS,
  ...T_STATUS_FACTS,
  ...VAWA_FACTS,
  ...SIJ_FACTS,
  ...SCREENING_FACTS,
];
