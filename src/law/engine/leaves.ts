// The conditions that look at facts. Each is unknown while a fact it needs is absent.
import { addDays, addMonths, ageOn, parseIsoDate, type IsoDate } from '../../platform/values/iso-date.ts';
import type { ParameterValue } from '../packs/law-data.ts';
import type { Place } from './inquiry.ts';
import { finding, NONE, type Finding } from './finding.ts';
import type { Condition, DateRef, FactValue, FunctionLeaf, Reason } from './types.ts';
import { engineReason, messageKey, reason, unknownSentence } from './words.ts';

type LeafCondition = Exclude<
  Condition,
  { readonly kind: 'all-of' | 'any-of' | 'at-least' | 'not' | 'agreeing' | 'proven' | 'rule' }
>;
type WordedLeaf = Exclude<LeafCondition, { readonly kind: 'always' | 'function' }>;
type Params = Readonly<Record<string, string | number>>;

export function evaluateLeaf(leaf: LeafCondition, place: Place): Finding {
  switch (leaf.kind) {
    case 'always':
      return finding(leaf.answer, [reason(messageKey.reason(place.rule, leaf.key, 'always'), leaf.say)]);
    case 'function':
      return evaluateFunction(leaf, place);
    case 'fact-is':
      return onFact(leaf, place, (value) => value === leaf.value);
    case 'fact-in':
      return onFact(leaf, place, (value) => typeof value === 'string' && leaf.values.includes(value));
    case 'fact-includes':
      return onFact(leaf, place, (value) => Array.isArray(value) && leaf.values.some((item) => value.includes(item)));
    case 'on-or-after':
      return onDates(leaf, place, leaf.fact, leaf.than, (date, than) => date >= than);
    case 'before':
      return onDates(leaf, place, leaf.fact, leaf.than, (date, than) => date < than);
    case 'within':
      return onLimit(place, leaf.period, (period) =>
        onDates(leaf, place, leaf.fact, leaf.of, (date, from) => from <= date && date <= after(from, period), {
          limit: period.value,
        }),
      );
    case 'age':
      return onLimit(place, leaf.limit, (limit) => onAge(leaf, place, limit));
    case 'number':
      return onLimit(place, leaf.limit, (limit) =>
        onFact(leaf, place, (value) => Number(value) < limit.value === isUnder(leaf), { limit: limit.value }),
      );
  }
}

function isUnder(leaf: { readonly relation: 'under' | 'at-least' }): boolean {
  return leaf.relation === 'under';
}

function onFact(
  leaf: WordedLeaf & { fact: string },
  place: Place,
  test: (value: FactValue) => boolean,
  params?: Params,
) {
  const value = read(leaf.fact, place);
  if (value === undefined) return unknown(leaf, place, [leaf.fact]);
  return say(leaf, place, test(value), params);
}

function onDates(
  leaf: WordedLeaf,
  place: Place,
  fact: string,
  than: DateRef,
  test: (date: IsoDate, than: IsoDate) => boolean,
  params?: Params,
): Finding {
  const date = readDate({ fact }, place);
  const other = readDate(than, place);
  const missing = [...(date === null ? [fact] : []), ...(other === null && 'fact' in than ? [than.fact] : [])];
  if (date === null || other === null) return unknown(leaf, place, missing);
  return say(leaf, place, test(date, other), params);
}

/** A birth after the day on which the age is taken is a mistake in one of the two. */
function onAge(leaf: Extract<LeafCondition, { kind: 'age' }>, place: Place, limit: ParameterValue): Finding {
  const born = readDate({ fact: leaf.born }, place);
  const at = readDate(leaf.at, place);
  if (born !== null && at !== null && born > at)
    return finding('cannot-tell', [engineReason('born-later')], NONE, [
      leaf.born,
      ...('fact' in leaf.at ? [leaf.at.fact] : []),
    ]);
  const under = leaf.relation === 'under';
  return onDates(leaf, place, leaf.born, leaf.at, (birth, day) => ageOn(birth, day) < limit.value === under, {
    limit: limit.value,
  });
}

function onLimit(place: Place, id: string, use: (limit: ParameterValue) => Finding): Finding {
  const { book, jurisdiction, on } = place.inquiry;
  const limit = book.data.parameter(id, jurisdiction, on);
  return limit === null ? finding('cannot-tell', [engineReason('no-parameter')]) : use(limit);
}

function after(from: IsoDate, period: ParameterValue): IsoDate {
  if (period.unit === 'days') return addDays(from, period.value);
  return addMonths(from, period.unit === 'years' ? period.value * 12 : period.value);
}

function read(fact: string, place: Place): FactValue | undefined {
  place.read.add(fact);
  return place.inquiry.facts[fact];
}

function readDate(ref: DateRef, place: Place): IsoDate | null {
  if ('today' in ref) return place.inquiry.on;
  if ('date' in ref) return ref.date;
  const value = read(ref.fact, place);
  return typeof value === 'string' ? parseIsoDate(value) : null;
}

function say(leaf: WordedLeaf, place: Place, holds: boolean, params?: Params): Finding {
  const answer = holds ? 'holds' : 'fails';
  return finding(answer, [reason(messageKey.reason(place.rule, leaf.key, answer), leaf.says[answer], params)]);
}

function unknown(leaf: WordedLeaf, place: Place, missing: readonly string[]): Finding {
  if (leaf.says.unknown !== undefined)
    return finding(
      'cannot-tell',
      [reason(messageKey.reason(place.rule, leaf.key, 'unknown'), leaf.says.unknown)],
      missing,
    );
  return finding(
    'cannot-tell',
    missing.map((fact) => notKnown(fact, place)),
    missing,
  );
}

function notKnown(fact: string, { inquiry }: Place): Reason {
  const definition = inquiry.book.facts.get(fact) ?? { question: fact };
  return reason(messageKey.factUnknown(fact), unknownSentence(definition));
}

function evaluateFunction(leaf: FunctionLeaf, place: Place): Finding {
  const { facts, on, jurisdiction, book } = place.inquiry;
  for (const fact of leaf.facts) place.read.add(fact);
  const result = leaf.apply({ facts, on, jurisdiction, data: book.data });
  const template = leaf.says[result.say];
  if (template === undefined) throw new Error(`${place.rule}, ${leaf.key}: nothing to say for "${result.say}"`);
  const said = reason(messageKey.reason(place.rule, leaf.key, result.say), template, result.params);
  const found = finding(result.answer, [said], result.missing ?? NONE, result.toCheck ?? NONE);
  return result.values === undefined ? found : { ...found, values: result.values };
}
