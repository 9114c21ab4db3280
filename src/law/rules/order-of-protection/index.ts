// The rules on orders of protection. Their facts are those of VAWA and of the screening.
import type { Rule } from '../../engine/types.ts';
import { criminalCourt } from './criminal-court.rule.ts';
import { familyCourt } from './family-court.rule.ts';
import { harm } from './harm.rule.ts';
import { way } from './way.rule.ts';

export const ORDER_OF_PROTECTION_RULES: readonly Rule[] = [harm, way, familyCourt, criminalCourt];
