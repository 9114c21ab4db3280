// The rule on the I-751 waiver. Its facts are those of VAWA.
import type { Rule } from '../../engine/types.ts';
import { abuseInMarriage } from './abuse-in-marriage.rule.ts';

export const I_751_RULES: readonly Rule[] = [abuseInMarriage];
