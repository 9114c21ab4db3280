// Rules, facts and packs brought together: the grounds of denial become rules, and options that are rows of the packs are
// filled in.
import { rulesNamed, factsOf } from './engine/conditions.ts';
import type { DecisionDefinition } from './engine/decision.ts';
import type { Rulebook } from './engine/inquiry.ts';
import type { FactDefinition, FactOption } from './engine/types.ts';
import { lawDataOf, type LawData } from './packs/law-data.ts';
import type { Packs } from './packs/pack-files.ts';
import { groundRule } from './rules/denial-ground/ground-rules.ts';
import { FACTS, RULES } from './rules/index.ts';

export function rulebookOf(packs: Packs): Rulebook {
  const data = lawDataOf(packs);
  const rules = [...RULES, ...data.denialGrounds.map(groundRule)];
  return {
    data,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    facts: new Map(FACTS.map((fact) => [fact.id, withOptions(fact, data)])),
  };
}

function withOptions(fact: FactDefinition, data: LawData): FactDefinition {
  if (fact.optionsFrom === undefined) return fact;
  const rows = fact.optionsFrom === 'qualifying-crimes' ? data.allCrimes : data.denialGrounds;
  return { ...fact, options: rows.map((row): FactOption => ({ value: row.id, label: row.label })) };
}

/** The decision's rules and every rule they refer to, each once, in reading order. */
export function rulesReached(decision: DecisionDefinition, book: Rulebook): readonly string[] {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const rule = book.rules.get(id);
    for (const version of rule?.versions ?? []) rulesNamed(version.condition).forEach(visit);
  };
  decision.rules(book).forEach(visit);
  return [...reached];
}

/** Facts that the decision reads, then those that it accepts and ignores. */
export function factsOfDecision(decision: DecisionDefinition, book: Rulebook): readonly FactDefinition[] {
  const read = rulesReached(decision, book).flatMap((id) =>
    (book.rules.get(id)?.versions ?? []).flatMap((version) => factsOf(version.condition)),
  );
  const ids = new Set([...(decision.ownFacts ?? []), ...read, ...(decision.ignoredFacts ?? [])]);
  return [...ids].flatMap((id) => book.facts.get(id) ?? []);
}
