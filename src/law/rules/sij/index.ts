// The rules on special immigrant juveniles and their own fact.
import type { Rule } from '../../engine/types.ts';
import { courtOrder } from './court-order.rule.ts';
import { parentNotSafe } from './parent-not-safe.rule.ts';
import { young } from './young.rule.ts';

export { SIJ_FACTS } from './facts.ts';

export const SIJ_RULES: readonly Rule[] = [young, parentNotSafe, courtOrder];
