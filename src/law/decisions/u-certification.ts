// May, and should, the agency certify? Five criteria decide. Who signs is checked too when it is known; what only federal
// officers decide is shown and never counted.
import type { DecisionDefinition, Element, ElementDefinition } from '../engine/decision.ts';
import { IGNORED_FACT_IDS } from '../rules/u-certification/index.ts';

export const CRITERIA = [
  'u-certification.agency',
  'u-certification.qualifying-crime',
  'u-certification.victim',
  'u-certification.information',
  'u-certification.helpfulness',
] as const;

const SIGNER = 'u-certification.official';
const NOT_THE_CERTIFIERS = ['u-status.substantial-abuse', 'u-status.admissible'] as const;

const ELEMENTS: readonly ElementDefinition[] = [
  ...CRITERIA.map((rule) => ({ rule, counted: true })),
  ...[SIGNER, ...NOT_THE_CERTIFIERS].map((rule) => ({ rule, counted: false })),
];

export const uCertification: DecisionDefinition = {
  id: 'u-certification',
  title: 'U certification',
  question: 'Does this request meet the five criteria of a certifying agency?',
  outcomes: ['certify', 'deny', 'needs-information'],
  rules: () => ELEMENTS.map(({ rule }) => rule),
  elements: () => ELEMENTS,
  decide: (elements) => ({ outcome: outcomeOf(elements) }),
  ignoredFacts: IGNORED_FACT_IDS,
};

/** Denied only when a criterion fails on facts. A wrong signer is put right, not held against the victim. */
function outcomeOf(elements: readonly Element[]): 'certify' | 'deny' | 'needs-information' {
  const counted = elements.filter((element) => element.counted).map((element) => element.answer);
  if (counted.includes('fails')) return 'deny';
  const wrongSigner = elements.some((element) => element.rule === SIGNER && element.answer === 'fails');
  return counted.includes('cannot-tell') || wrongSigner ? 'needs-information' : 'certify';
}
