// The rule on VAWA cancellation. Its facts are those of VAWA.
import type { Rule } from '../../engine/types.ts';
import { abuseInFamily } from './abuse-in-family.rule.ts';

export const CANCELLATION_RULES: readonly Rule[] = [abuseInFamily];
