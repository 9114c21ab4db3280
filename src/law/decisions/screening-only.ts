// What a phone decides: the build puts this in the place of ./index.ts there. Desks decide everything else.
import type { DecisionDefinition } from '../engine/decision.ts';
import { reliefScreening } from './relief-screening.ts';

export const DECISIONS: readonly DecisionDefinition[] = [reliefScreening];
