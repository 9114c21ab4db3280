// The law room for everybody else: one value made of the packs that answers questions.
import type { IsoDate } from '../platform/values/iso-date.ts';
import { refuse, type Result } from '../platform/values/result.ts';
import { DECISIONS } from './decisions/index.ts';
import { checkFacts, type FactRefusal } from './engine/check-facts.ts';
import { evaluateDecision, type DecisionDefinition, type DecisionId, type Evaluation } from './engine/decision.ts';
import { explain } from './engine/evaluate.ts';
import { inquire, type Rulebook } from './engine/inquiry.ts';
import type { Citation, Explanation, FactDefinition } from './engine/types.ts';
import { businessCalendar, type BusinessCalendar } from './packs/holidays.ts';
import type { ParameterValue } from './packs/law-data.ts';
import type { OffenceCategory } from './packs/offences.ts';
import type { Packs } from './packs/pack-files.ts';
import { factsOfDecision, rulebookOf, rulesReached } from './rulebook.ts';
import { isOutsideRole } from './rules/denial-ground/ground-rules.ts';

type GivenFacts = Readonly<Record<string, unknown>>;

/** The day for which the question is asked, and whose law answers. */
export interface Occasion {
  readonly on: IsoDate;
  readonly jurisdiction: string;
}

export interface DecisionSummary {
  readonly id: DecisionId;
  readonly title: string;
  readonly question: string;
  readonly outcomes: readonly string[];
  readonly rules: readonly string[];
}

export interface Law {
  readonly book: Rulebook;
  /** Refusals: code 'fields' with an issue per fact, 'unknown-jurisdiction', or 'unknown-decision'. */
  evaluate(decision: DecisionId, facts: GivenFacts, occasion: Occasion): Result<Evaluation, FactRefusal>;
  /** One rule by its id; throws when there is none. */
  explain(rule: string, facts: GivenFacts, occasion: Occasion): Result<Explanation, FactRefusal>;
  /** The facts that the decision reads. */
  facts(decision: DecisionId): readonly FactDefinition[];
  /** Facts that the decision accepts although no rule reads them. Never ask for them. */
  ignoredFacts(decision: DecisionId): readonly FactDefinition[];
  list(): readonly DecisionSummary[];
  jurisdictions(): readonly string[];
  /** Null: no table knows the section. Empty: it is known to show no qualifying crime. */
  categoriesForOffence(section: string, jurisdiction: string, on: IsoDate): readonly OffenceCategory[] | null;
  qualifyingCategories(on: IsoDate): readonly { readonly id: string; readonly label: string }[];
  denialGrounds(): readonly { readonly id: string; readonly label: string; readonly allowed: boolean }[];
  parameter(id: string, jurisdiction: string, on: IsoDate): ParameterValue | null;
  citation(id: string): Citation | null;
  /** Public holidays of the place and of the wider ones around it. */
  calendar(jurisdiction: string): BusinessCalendar;
}

export function lawOf(packs: Packs): Law {
  const book = rulebookOf(packs);
  const { data } = book;
  const desks = new Map(DECISIONS.map((decision) => [decision.id, deskOf(decision, book)]));
  const desk = (id: DecisionId) => {
    const found = desks.get(id);
    if (found === undefined) throw new Error(`no decision is called "${id}"`);
    return found;
  };
  return {
    book,
    evaluate: (id, given, occasion) => {
      const { decision, accepted } = desk(id);
      return withFacts(given, accepted, occasion, book, (inquiry) => evaluateDecision(decision, inquiry));
    },
    explain: (rule, given, occasion) =>
      withFacts(given, book.facts, occasion, book, (inquiry) => explain(rule, inquiry)),
    facts: (id) => desk(id).read,
    ignoredFacts: (id) => desk(id).ignored,
    list: () => DECISIONS.map((decision) => summaryOf(decision, book)),
    jurisdictions: () => data.jurisdictions,
    categoriesForOffence: (section, jurisdiction, on) => data.offenceCategories(section, jurisdiction, on),
    qualifyingCategories: (on) => data.qualifyingCrimes(on).map(({ id, label }) => ({ id, label })),
    denialGrounds: () =>
      data.denialGrounds.map((ground) => ({ id: ground.id, label: ground.label, allowed: !isOutsideRole(ground) })),
    parameter: (id, jurisdiction, on) => data.parameter(id, jurisdiction, on),
    citation: (id) => data.citation(id),
    calendar: (jurisdiction) => businessCalendar(data.holidays(jurisdiction)),
  };
}

interface Desk {
  readonly decision: DecisionDefinition;
  readonly accepted: ReadonlyMap<string, FactDefinition>;
  readonly read: readonly FactDefinition[];
  readonly ignored: readonly FactDefinition[];
}

function deskOf(decision: DecisionDefinition, book: Rulebook): Desk {
  const facts = factsOfDecision(decision, book);
  return {
    decision,
    accepted: new Map(facts.map((fact) => [fact.id, fact])),
    read: facts.filter((fact) => fact.ignored === undefined),
    ignored: facts.filter((fact) => fact.ignored !== undefined),
  };
}

function withFacts<T>(
  given: GivenFacts,
  accepted: ReadonlyMap<string, FactDefinition>,
  { on, jurisdiction }: Occasion,
  book: Rulebook,
  use: (inquiry: ReturnType<typeof inquire>) => T,
): Result<T, FactRefusal> {
  if (!book.data.jurisdictions.includes(jurisdiction)) return refuse('unknown-jurisdiction', { jurisdiction });
  const checked = checkFacts(given, accepted);
  return checked.ok ? { ok: true, value: use(inquire(book, checked.value, on, jurisdiction)) } : checked;
}

function summaryOf(decision: DecisionDefinition, book: Rulebook): DecisionSummary {
  const { id, title, question, outcomes } = decision;
  return { id, title, question, outcomes, rules: rulesReached(decision, book) };
}
