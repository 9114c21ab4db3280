// What an agency answers when it is asked to sign Form I-914 Supplement B. The declaration is optional and has no special
// weight: whatever comes out here, an application for T status never waits for it.
import type { DecisionDefinition, Element } from '../engine/decision.ts';
import { T_DECLARATION_FACTS } from '../rules/t-declaration/index.ts';

const ELEMENTS = [
  { rule: 't-declaration.agency', counted: true },
  { rule: 't-declaration.victim', counted: true },
  { rule: 't-declaration.cooperation', counted: true },
  { rule: 't-declaration.official', counted: false },
];

export const tDeclaration: DecisionDefinition = {
  id: 't-declaration',
  title: 'T declaration',
  question: 'Can the agency sign the declaration for a victim of trafficking?',
  outcomes: ['certify', 'deny', 'needs-information'],
  rules: () => ELEMENTS.map((element) => element.rule),
  elements: () => ELEMENTS,
  ignoredFacts: T_DECLARATION_FACTS.map((fact) => fact.id),
  decide: (elements) => ({ outcome: outcomeOf(elements.filter((element) => element.counted)) }),
};

function outcomeOf(elements: readonly Element[]): 'certify' | 'deny' | 'needs-information' {
  if (elements.some((element) => element.answer === 'fails')) return 'deny';
  return elements.every((element) => element.answer === 'holds') ? 'certify' : 'needs-information';
}
