// Every question that the law room decides, in the order in which it is listed.
import type { DecisionDefinition } from '../engine/decision.ts';
import { denialGround } from './denial-ground.ts';
import { filingDeadline } from './filing-deadline.ts';
import { reliefScreening } from './relief-screening.ts';
import { tDeclaration } from './t-declaration.ts';
import { uCertification } from './u-certification.ts';

export const DECISIONS: readonly DecisionDefinition[] = [
  uCertification,
  tDeclaration,
  reliefScreening,
  denialGround,
  filingDeadline,
];
