// The rules on the VAWA self-petition and their facts.
import type { Rule } from '../../engine/types.ts';
import { abuse } from './abuse.rule.ts';
import { abuserStatus } from './abuser-status.rule.ts';
import { childAge } from './child-age.rule.ts';
import { goodCharacter } from './good-character.rule.ts';
import { goodFaith } from './good-faith.rule.ts';
import { notRemarried } from './not-remarried.rule.ts';
import { relationship } from './relationship.rule.ts';
import { residence } from './residence.rule.ts';
import { timeLimit } from './time-limit.rule.ts';

export { VAWA_FACTS } from './facts.ts';

export const VAWA_RULES: readonly Rule[] = [
  relationship,
  abuserStatus,
  abuse,
  residence,
  timeLimit,
  childAge,
  goodFaith,
  notRemarried,
  goodCharacter,
];
