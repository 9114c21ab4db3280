// The screening's own rules and facts, and the reliefs made of them.
import type { Rule } from '../../engine/types.ts';
import { crime } from './crime.rule.ts';
import { substantialHarm } from './substantial-harm.rule.ts';
import { help } from './help.rule.ts';
import { information } from './information.rule.ts';
import { place } from './place.rule.ts';
import { RELIEF_RULES } from './reliefs.ts';
import { victim } from './victim.rule.ts';

export { HARMS, SCREENING_FACTS } from './facts.ts';

export const SCREENING_RULES: readonly Rule[] = [
  ...RELIEF_RULES,
  crime,
  victim,
  place,
  information,
  help,
  substantialHarm,
];
