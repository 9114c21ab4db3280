// One rule for each ground of the packs: may a certification be refused on it? A ground outside the certifier's role never
// may; the others may when the criterion they name is shown, on facts, not to be met.
import { allOf, always, not, proven, rule } from '../../engine/combinators.ts';
import type { Condition, FactDefinition, Rule } from '../../engine/types.ts';
import type { DenialGround } from '../../packs/schema.ts';
import { BEFORE_THE_RULE, FIRST_DAY_DOUBT } from '../u-status/since-2007.ts';

export const DENIAL_GROUND_FACTS: readonly FactDefinition[] = [
  {
    id: 'ground',
    kind: 'choice',
    optionsFrom: 'denial-grounds',
    question: 'On which ground is the certification to be refused?',
  },
  {
    id: 'ground-text',
    kind: 'text',
    question: 'Or in which words is the refusal written?',
    why: 'Read for grounds outside the certifier\u2019s role. Words that are not understood stay unknown.',
  },
];

export function groundRuleId(ground: Pick<DenialGround, 'id'>): string {
  return `denial-ground.${ground.id}`;
}

export function isOutsideRole(ground: DenialGround): boolean {
  return ground.allowedWhen === undefined;
}

export function groundRule(ground: DenialGround): Rule {
  return {
    id: groundRuleId(ground),
    title: ground.label,
    question: `May a certification be refused because of this: ${ground.label}?`,
    decidedBy: ['certifier'],
    gaps: BEFORE_THE_RULE,
    versions: [
      {
        inForceFrom: ground.inForceFrom,
        statement: ground.why,
        change: 'The federal rule on U status took effect, and with it the certifier\u2019s role.',
        condition: conditionOf(ground),
        sources: ground.sources,
        confidence: ground.confidence,
        doubts: [FIRST_DAY_DOUBT, ...(ground.doubt === undefined ? [] : [{ id: 'ground', text: ground.doubt }])],
      },
    ],
  };
}

function conditionOf({ allowedWhen, why }: DenialGround): Condition {
  if (allowedWhen === undefined) return always('fails', 'why', `This is outside the certifier\u2019s role. ${why}`);
  const shown = rule(allowedWhen.rule);
  const says = always('holds', 'why', `This can be a ground for refusing, when the facts show it. ${why}`);
  // Facts that show the opposite leave the ground unproven, which is for the desk to mend, not outside its role.
  return allOf(says, proven(allowedWhen.is === 'holds' ? shown : not(shown)));
}
