// What an agency is asked to declare, and who signs.
import type { Rule } from '../../engine/types.ts';
import { agency } from './agency.rule.ts';
import { cooperation } from './cooperation.rule.ts';
import { official } from './official.rule.ts';
import { victim } from './victim.rule.ts';

export { T_DECLARATION_FACTS } from './facts.ts';

export const T_DECLARATION_RULES: readonly Rule[] = [agency, victim, cooperation, official];
