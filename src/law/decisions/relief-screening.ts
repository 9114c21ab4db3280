// What may protect somebody. One element per relief, each with an outcome of its own; nothing is asked about the status, the
// entry or the cases of the person who asks.
import type { DecisionDefinition, Element, Evaluation } from '../engine/decision.ts';
import type { Citation, Explanation } from '../engine/types.ts';
import type { LawData } from '../packs/law-data.ts';
import { messageKey } from '../engine/words.ts';
import type { ReliefNote } from '../rules/screening/notes.ts';
import { outcomeOf, SCREENING_OUTCOMES, type ScreeningOutcome } from '../rules/screening/outcome.ts';
import { RELIEFS, ruleOf, type Relief, type ReliefId } from '../rules/screening/reliefs.ts';

const ELEMENTS = RELIEFS.map((relief) => ({ rule: ruleOf(relief.id), counted: true }));

/** `outcome` of the whole is the most that any relief says; `values` has each relief's own outcome by its id. */
export const reliefScreening: DecisionDefinition = {
  id: 'relief-screening',
  title: 'What may protect you',
  question: 'Which protections may fit?',
  outcomes: SCREENING_OUTCOMES,
  rules: () => ELEMENTS.map((element) => element.rule),
  elements: () => ELEMENTS,
  decide: (elements) => {
    const outcomes = RELIEFS.map((relief) => ({ id: relief.id, outcome: outcomeIn(relief, elements) }));
    return {
      outcome:
        SCREENING_OUTCOMES.findLast((outcome) => outcomes.some((relief) => relief.outcome === outcome)) ??
        'cannot-tell',
      elementOutcomes: Object.fromEntries(outcomes.map(({ id, outcome }) => [ruleOf(id), outcome])),
      values: Object.fromEntries(outcomes.map(({ id, outcome }) => [id, outcome])),
    };
  },
};

function outcomeIn(relief: Relief, elements: readonly Element[]): ScreeningOutcome {
  return outcomeOf(relief, partsOf(relief, elements));
}

function partsOf(relief: Relief, elements: readonly Element[]): readonly Explanation[] {
  return elements.find((element) => element.rule === ruleOf(relief.id))?.parts ?? [];
}

export interface CitedNote {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** needed: without it the relief is about something else. open: may stay unknown without harm. never-asked: for others to decide. */
export type ReliefPart = 'needed' | 'open' | 'never-asked';

export interface ReliefElement extends Explanation {
  readonly part: ReliefPart;
  readonly needed: boolean;
}

export interface ReliefResult {
  readonly id: ReliefId;
  readonly outcome: ScreeningOutcome;
  readonly title: string;
  readonly statement: string;
  /** Of the statement, in the message files. */
  readonly statementKey: string;
  readonly elements: readonly ReliefElement[];
  /** Sentences that begin with "if": they turn on something we never ask. */
  readonly conditions: readonly CitedNote[];
  readonly cautions: readonly CitedNote[];
}

/** The evaluation of a relief screening, relief by relief, with the notes that go beside each. */
export function reliefResults(evaluation: Evaluation, data: LawData): readonly ReliefResult[] {
  return RELIEFS.map((relief) => {
    const parts = partsOf(relief, evaluation.elements);
    return {
      id: relief.id,
      outcome: outcomeOf(relief, parts),
      title: relief.title,
      statement: relief.statement,
      statementKey: messageKey.statement(ruleOf(relief.id), relief.since),
      elements: parts.map((part) => elementOf(part, relief)),
      conditions: relief.conditions.map((note) => cited(note, 'condition', relief, data)),
      cautions: relief.cautions.map((note) => cited(note, 'caution', relief, data)),
    };
  });
}

function elementOf(explanation: Explanation, relief: Relief): ReliefElement {
  const needed = relief.needs.includes(explanation.rule);
  const part = needed ? 'needed' : relief.open.includes(explanation.rule) ? 'open' : 'never-asked';
  return { ...explanation, part, needed };
}

function cited(
  { id, text, sources }: ReliefNote,
  kind: 'condition' | 'caution',
  relief: Relief,
  data: LawData,
): CitedNote {
  return {
    id,
    key: `law.relief.${relief.id}.${kind}.${id}`,
    text,
    citations: sources.flatMap((source) => data.citation(source) ?? []),
  };
}
