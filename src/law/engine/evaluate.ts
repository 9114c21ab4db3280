// Walks a rule's condition over the facts and explains the answer. Pure: facts, a day and a jurisdiction in, an explanation
// out. A rule that several others name is worked out once per evaluation.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { inForceOn } from '../packs/in-force.ts';
import type { LawData } from '../packs/law-data.ts';
import { negate, allAnswers, anyAnswer, atLeastAnswers } from './answer.ts';
import { factsOf } from './conditions.ts';
import { agree, combine, finding, NONE, unique, type Finding } from './finding.ts';
import type { Inquiry, Place } from './inquiry.ts';
import { evaluateLeaf } from './leaves.ts';
import type { Citation, Condition, Explanation, Facts, Rule, RuleVersion } from './types.ts';
import { engineReason, messageKey, reason } from './words.ts';

/** Throws when the rule does not exist: a rule's id is written by us, not by a user. */
export function explain(id: string, inquiry: Inquiry): Explanation {
  const known = inquiry.answered.get(id);
  if (known !== undefined) return known;
  const rule = inquiry.book.rules.get(id);
  if (rule === undefined) throw new Error(`no rule is called "${id}"`);
  const version = versionOn(rule, inquiry.on);
  const explanation = version === null ? notInForce(rule, inquiry.on) : explainVersion(rule, version, inquiry);
  inquiry.answered.set(id, explanation);
  return explanation;
}

export function versionOn(rule: Rule, on: IsoDate): RuleVersion | null {
  return rule.versions.find((version) => inForceOn(version, on)) ?? null;
}

function explainVersion(rule: Rule, version: RuleVersion, inquiry: Inquiry): Explanation {
  const place: Place = { inquiry, rule: rule.id, read: new Set(), parts: [] };
  const found = evaluate(version.condition, place);
  return {
    rule: rule.id,
    title: rule.title,
    version: version.inForceFrom,
    answer: found.answer,
    statement: version.statement,
    statementKey: messageKey.statement(rule.id, version.inForceFrom),
    reasons: found.reasons.map((entry) => entry.text),
    reasonRefs: found.reasons,
    factsRead: factsRead(place),
    missingFacts: found.missing,
    factsToCheck: found.toCheck,
    citations: citationsOf(version, inquiry.book.data),
    confidence: version.confidence,
    decidedBy: rule.decidedBy,
    doubts: version.doubts ?? NONE,
    parts: place.parts,
    ...(found.values === undefined ? {} : { values: found.values }),
  };
}

function notInForce(rule: Rule, on: IsoDate): Explanation {
  const said = engineReason('no-rule-in-force', { day: on });
  return {
    rule: rule.id,
    title: rule.title,
    version: 'none',
    answer: 'cannot-tell',
    statement: said.text,
    statementKey: said.key,
    reasons: [said.text],
    reasonRefs: [said],
    factsRead: {},
    missingFacts: NONE,
    factsToCheck: NONE,
    citations: NONE,
    confidence: 'read',
    decidedBy: rule.decidedBy,
    doubts: NONE,
    parts: NONE,
  };
}

function factsRead({ inquiry, read, parts }: Place): Facts {
  const facts: Record<string, Facts[string]> = {};
  for (const part of parts) Object.assign(facts, part.factsRead);
  for (const fact of read) {
    const value = inquiry.facts[fact];
    if (value !== undefined) facts[fact] = value;
  }
  return facts;
}

const citationsByVersion = new WeakMap<
  RuleVersion,
  { readonly data: LawData; readonly citations: readonly Citation[] }
>();

/** Looked up once for each version and set of packs: the same few thousand times a day. */
function citationsOf(version: RuleVersion, data: LawData): readonly Citation[] {
  const known = citationsByVersion.get(version);
  if (known?.data === data) return known.citations;
  const citations = version.sources.flatMap((id) => data.citation(id) ?? []);
  citationsByVersion.set(version, { data, citations });
  return citations;
}

/** Every part is walked, also when the answer is clear already: the desk shows them all. */
export function evaluate(condition: Condition, place: Place): Finding {
  switch (condition.kind) {
    case 'all-of': {
      const parts = condition.parts.map((part) => evaluate(part, place));
      return combine(allAnswers(parts.map((part) => part.answer)), parts);
    }
    case 'any-of': {
      const parts = condition.parts.map((part) => evaluate(part, place));
      return combine(anyAnswer(parts.map((part) => part.answer)), parts);
    }
    case 'at-least': {
      const parts = condition.parts.map((part) => evaluate(part, place));
      return combine(
        atLeastAnswers(
          condition.count,
          parts.map((part) => part.answer),
        ),
        parts,
      );
    }
    case 'not': {
      const part = evaluate(condition.part, place);
      return { ...part, answer: negate(part.answer) };
    }
    case 'agreeing':
      return evaluateAgreeing(condition, place);
    case 'proven':
      return unlessDisproved(evaluate(condition.part, place), condition.part, place);
    case 'rule':
      return evaluateReference(condition.rule, place);
    default:
      return evaluateLeaf(condition, place);
  }
}

function evaluateAgreeing(condition: Extract<Condition, { kind: 'agreeing' }>, place: Place): Finding {
  const agreed = agree(condition.parts.map((part) => evaluate(part, place)));
  if (agreed !== 'conflict') return agreed;
  const said = reason(messageKey.reason(place.rule, condition.key, 'conflict'), condition.conflict);
  const given = factsOf(condition).filter((fact) => place.inquiry.facts[fact] !== undefined);
  return finding('cannot-tell', [said], NONE, given);
}

function unlessDisproved(part: Finding, condition: Condition, { inquiry }: Place): Finding {
  if (part.answer !== 'fails') return part;
  const given = factsOf(condition).filter((fact) => inquiry.facts[fact] !== undefined);
  return { ...part, answer: 'cannot-tell', toCheck: unique(given) };
}

function evaluateReference(id: string, place: Place): Finding {
  const part = explain(id, place.inquiry);
  if (!place.parts.includes(part)) place.parts.push(part);
  const result = finding(part.answer, part.reasonRefs, part.missingFacts, part.factsToCheck);
  return part.values === undefined ? result : { ...result, values: part.values };
}
