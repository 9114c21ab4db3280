// A decision gathers rules into the answer that a person needs: certify or deny, may fit or not, open or expired.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { explain } from './evaluate.ts';
import type { Inquiry, Rulebook } from './inquiry.ts';
import { merged } from './merged.ts';
import type { Explanation, Facts } from './types.ts';

export const DECISION_IDS = [
  'u-certification',
  't-declaration',
  'relief-screening',
  'denial-ground',
  'filing-deadline',
] as const;
export type DecisionId = (typeof DECISION_IDS)[number];

export interface ElementDefinition {
  readonly rule: string;
  /** False for what is shown for information and never weighs in the outcome. */
  readonly counted: boolean;
}

/** A rule's explanation as an element of a decision. */
export interface Element extends Explanation {
  readonly counted: boolean;
  /** For decisions that give each element an outcome of its own, such as each relief in a screening. */
  readonly outcome?: string;
}

export interface Verdict {
  readonly outcome: string;
  /** By rule id, where each element has an outcome of its own. */
  readonly elementOutcomes?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface DecisionDefinition {
  readonly id: DecisionId;
  readonly title: string;
  readonly question: string;
  readonly outcomes: readonly string[];
  /** Every rule that can be an element, for the list of facts. */
  readonly rules: (book: Rulebook) => readonly string[];
  /** The elements of this inquiry. */
  readonly elements: (inquiry: Inquiry) => readonly ElementDefinition[];
  readonly decide: (elements: readonly Element[], inquiry: Inquiry) => Verdict;
  /** Facts read by the decision itself, not by a rule. */
  readonly ownFacts?: readonly string[];
  /** Absent facts that the decision itself still needs. */
  readonly otherMissing?: (elements: readonly Element[]) => readonly string[];
  /** Facts accepted and read by nothing. */
  readonly ignoredFacts?: readonly string[];
}

export interface Evaluation {
  readonly decision: DecisionId;
  readonly on: IsoDate;
  readonly jurisdiction: string;
  readonly outcome: string;
  readonly elements: readonly Element[];
  readonly factsRead: Facts;
  /** Absent facts that could still change the outcome. */
  readonly missingFacts: readonly string[];
  readonly factsToCheck: readonly string[];
  /** Facts given that nothing reads, each with the reason. */
  readonly ignoredFacts: readonly { readonly fact: string; readonly why: string }[];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Facts must have been checked before. */
export function evaluateDecision(decision: DecisionDefinition, inquiry: Inquiry): Evaluation {
  const bare = decision.elements(inquiry).map(({ rule, counted }): Element => ({ ...explain(rule, inquiry), counted }));
  const verdict = decision.decide(bare, inquiry);
  const elements = bare.map((element) => withOutcome(element, verdict));
  const open = elements.filter((element) => element.counted && element.answer === 'cannot-tell');
  return {
    decision: decision.id,
    on: inquiry.on,
    jurisdiction: inquiry.jurisdiction,
    outcome: verdict.outcome,
    elements,
    factsRead: merged([ownFacts(decision, inquiry), ...elements.map((element) => element.factsRead)]),
    missingFacts: [
      ...new Set([...(decision.otherMissing?.(elements) ?? []), ...open.flatMap((element) => element.missingFacts)]),
    ],
    factsToCheck: [...new Set(open.flatMap((element) => element.factsToCheck))],
    ignoredFacts: ignored(decision, inquiry),
    ...(verdict.values === undefined ? {} : { values: verdict.values }),
  };
}

function withOutcome(element: Element, verdict: Verdict): Element {
  const outcome = verdict.elementOutcomes?.[element.rule];
  return outcome === undefined ? element : { ...element, outcome };
}

function ownFacts(decision: DecisionDefinition, { facts }: Inquiry): Facts {
  return Object.fromEntries(
    (decision.ownFacts ?? []).flatMap((id) => {
      const value = facts[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

function ignored(decision: DecisionDefinition, { facts, book }: Inquiry): Evaluation['ignoredFacts'] {
  return (decision.ignoredFacts ?? [])
    .filter((fact) => facts[fact] !== undefined)
    .map((fact) => ({ fact, why: book.facts.get(fact)?.ignored ?? '' }));
}
