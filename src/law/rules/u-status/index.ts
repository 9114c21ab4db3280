// The rules on U status and their facts.
import type { Rule } from '../../engine/types.ts';
import { admissible } from './admissible.rule.ts';
import { bystander } from './bystander.rule.ts';
import { culpable } from './culpable.rule.ts';
import { directVictim } from './direct-victim.rule.ts';
import { domesticRelationship } from './domestic-relationship.rule.ts';
import { helpfulness } from './helpfulness.rule.ts';
import { indirectVictim } from './indirect-victim.rule.ts';
import { information } from './information.rule.ts';
import { legalProcessPurpose } from './legal-process-purpose.rule.ts';
import { listedCrime } from './listed-crime.rule.ts';
import { occurredInUs } from './occurred-in-us.rule.ts';
import { qualifyingCrime } from './qualifying-crime.rule.ts';
import { representative } from './representative.rule.ts';
import { similarActivity } from './similar-activity.rule.ts';
import { substantialAbuse } from './substantial-abuse.rule.ts';
import { unreasonableRefusal } from './unreasonable-refusal.rule.ts';
import { victim } from './victim.rule.ts';

export { U_STATUS_FACTS } from './facts.ts';

export const U_STATUS_RULES: readonly Rule[] = [
  qualifyingCrime,
  listedCrime,
  similarActivity,
  domesticRelationship,
  occurredInUs,
  victim,
  directVictim,
  bystander,
  indirectVictim,
  legalProcessPurpose,
  culpable,
  representative,
  information,
  helpfulness,
  unreasonableRefusal,
  substantialAbuse,
  admissible,
];
