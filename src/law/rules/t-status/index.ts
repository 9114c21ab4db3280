// The rules on T status and their facts.
import type { Rule } from '../../engine/types.ts';
import { compliance } from './compliance.rule.ts';
import { hardship } from './hardship.rule.ts';
import { notATrafficker } from './not-a-trafficker.rule.ts';
import { presence } from './presence.rule.ts';
import { afterLeaving } from './return.rule.ts';
import { severeTrafficking } from './severe-trafficking.rule.ts';

export { T_STATUS_FACTS } from './facts.ts';

export const T_STATUS_RULES: readonly Rule[] = [
  severeTrafficking,
  presence,
  afterLeaving,
  compliance,
  hardship,
  notATrafficker,
];
