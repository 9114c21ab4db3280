// Facts about the law itself that must be true before it is used: periods without overlap or undeclared gap, sources and facts
// that exist, rules that something reaches. The build stops at the first sentence that this gives.
import { DECISIONS } from './decisions/index.ts';
import { factsOf, parametersNamed, rulesNamed, withParts } from './engine/conditions.ts';
import type { Rulebook } from './engine/inquiry.ts';
import { checkPeriods } from './engine/periods.ts';
import type { Condition, Rule, RuleVersion } from './engine/types.ts';
import { leafMessages } from './messages.ts';
import { lawFilesOf, type Packs } from './packs/pack-files.ts';
import { FACTS, RULES } from './rules/index.ts';
import { rulebookOf, rulesReached } from './rulebook.ts';
import { checkPacks } from './packs/check-packs.ts';

/** Sentences, each beginning with the rule or file it is about; empty when all is well. */
export function checkLaw(packs: Packs): readonly string[] {
  const book = rulebookOf(packs);
  const parameters = new Set(lawFilesOf(packs).parameters.map(({ value }) => value.id));
  return [
    ...twice(RULES.map((rule) => rule.id)).map((id) => `${id}: two rules have this id`),
    ...twice(FACTS.map((fact) => fact.id)).map((id) => `fact ${id}: defined twice`),
    ...[...book.rules.values()].flatMap((rule) => checkRule(rule, book, parameters)),
    ...unreached(book),
    ...checkPacks(packs, book),
  ];
}

function checkRule(rule: Rule, book: Rulebook, parameters: ReadonlySet<string>): readonly string[] {
  const problems = [
    ...checkPeriods(rule.versions, rule.gaps ?? []),
    ...rule.versions.flatMap((version) => checkVersion(version, book, parameters)),
    ...checkWords(rule),
    ...checkNoCircle(rule, book),
  ];
  return problems.map((problem) => `${rule.id}: ${problem}`);
}

function checkVersion(version: RuleVersion, book: Rulebook, parameters: ReadonlySet<string>): readonly string[] {
  const { condition } = version;
  const at = `version of ${version.inForceFrom}`;
  return [
    ...(version.sources.length === 0 ? [`${at} has no source`] : []),
    ...[...version.sources, ...functionSources(condition)]
      .filter((source) => book.data.citation(source) === null)
      .map((source) => `${at}: no source is called ${source}`),
    ...factsOf(condition)
      .filter((fact) => !book.facts.has(fact))
      .map((fact) => `${at}: no fact is called ${fact}`),
    ...rulesNamed(condition)
      .filter((rule) => !book.rules.has(rule))
      .map((rule) => `${at}: no rule is called ${rule}`),
    ...parametersNamed(condition)
      .filter((parameter) => !parameters.has(parameter))
      .map((parameter) => `${at}: no parameter is called ${parameter}`),
    ...withParts(condition).flatMap((part) => unofferedValues(part, book).map((problem) => `${at}: ${problem}`)),
  ];
}

function functionSources(condition: Condition): readonly string[] {
  return withParts(condition).flatMap((part) => (part.kind === 'function' ? [part.source] : []));
}

/** A value that a fact does not offer would never be given. */
function unofferedValues(condition: Condition, book: Rulebook): readonly string[] {
  if (!('fact' in condition)) return [];
  const options = book.facts.get(condition.fact)?.options?.map((option) => option.value);
  const values = 'values' in condition ? condition.values : 'value' in condition ? [String(condition.value)] : [];
  if (options === undefined) return [];
  return values.filter((value) => !options.includes(value)).map((value) => `${condition.fact} does not offer ${value}`);
}

/** One key says one sentence, in whatever version; braces are only for values. */
function checkWords(rule: Rule): readonly string[] {
  const said = new Map<string, string>();
  return rule.versions.flatMap((version) =>
    withParts(version.condition)
      .flatMap((part) => Object.entries(leafMessages(rule.id, part)))
      .flatMap(([key, text]) => {
        const before = said.get(key) ?? text;
        said.set(key, text);
        if (before !== text) return [`${key} says two different things`];
        return /[{}]/.test(text.replace(/\{\w+\}/g, '')) ? [`${key} has a brace that is no place for a value`] : [];
      }),
  );
}

function checkNoCircle(rule: Rule, book: Rulebook): readonly string[] {
  const seen = new Set<string>();
  const reaches = (id: string): boolean =>
    (book.rules.get(id)?.versions ?? [])
      .flatMap((version) => rulesNamed(version.condition))
      .some((next) => next === rule.id || (!seen.has(next) && seen.add(next) && reaches(next)));
  return reaches(rule.id) ? ['refers to itself in a circle'] : [];
}

function unreached(book: Rulebook): readonly string[] {
  const reached = new Set(DECISIONS.flatMap((decision) => rulesReached(decision, book)));
  const read = new Set(
    DECISIONS.flatMap((decision) => [...(decision.ownFacts ?? []), ...(decision.ignoredFacts ?? [])]),
  );
  for (const rule of book.rules.values())
    for (const version of rule.versions) for (const fact of factsOf(version.condition)) read.add(fact);
  return [
    ...[...book.rules.keys()].filter((id) => !reached.has(id)).map((id) => `${id}: no decision reaches this rule`),
    ...[...book.facts.keys()].filter((id) => !read.has(id)).map((id) => `fact ${id}: no rule and no decision reads it`),
  ];
}

function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
