// Walks over conditions as data: which facts, rules and parameters they name, and which answers they could give.
import type { Answer, Condition, DateRef } from './types.ts';

/** The condition and everything inside it. */
export function withParts(condition: Condition): readonly Condition[] {
  if ('parts' in condition) return [condition, ...condition.parts.flatMap(withParts)];
  if ('part' in condition) return [condition, ...withParts(condition.part)];
  return [condition];
}

/** Facts that the condition itself names, not those of rules it refers to. */
export function factsOf(condition: Condition): readonly string[] {
  return [...new Set(withParts(condition).flatMap(leafFacts))];
}

function leafFacts(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'fact-is':
    case 'fact-in':
    case 'fact-includes':
    case 'number':
      return [condition.fact];
    case 'on-or-after':
    case 'before':
      return [condition.fact, ...dateFacts(condition.than)];
    case 'within':
      return [condition.fact, ...dateFacts(condition.of)];
    case 'age':
      return [condition.born, ...dateFacts(condition.at)];
    case 'function':
      return condition.facts;
    default:
      return [];
  }
}

function dateFacts(ref: DateRef): readonly string[] {
  return 'fact' in ref ? [ref.fact] : [];
}

export function rulesNamed(condition: Condition): readonly string[] {
  return withParts(condition).flatMap((part) => (part.kind === 'rule' ? [part.rule] : []));
}

export function parametersNamed(condition: Condition): readonly string[] {
  return withParts(condition).flatMap((part) => {
    if (part.kind === 'age' || part.kind === 'number') return [part.limit];
    return part.kind === 'within' ? [part.period] : [];
  });
}

/** The answers that can come out at all: an `always` gives one, a `proven` never fails. */
export function possibleAnswers(condition: Condition): ReadonlySet<Answer> {
  switch (condition.kind) {
    case 'always':
      return new Set([condition.answer]);
    case 'function':
      return new Set(condition.answers ?? ANSWERS);
    case 'proven':
      return new Set(['holds', 'cannot-tell']);
    case 'not':
      return new Set([...possibleAnswers(condition.part)].map((answer) => NEGATED[answer]));
    case 'all-of':
      return possibleTogether(condition.parts, 'holds');
    case 'any-of':
      return possibleTogether(condition.parts, 'fails');
    default:
      return new Set(ANSWERS);
  }
}

/** `needsAll` is the answer that the whole gives only when every part does. */
function possibleTogether(parts: readonly Condition[], needsAll: Answer): ReadonlySet<Answer> {
  const possible = parts.map(possibleAnswers);
  return new Set(
    ANSWERS.filter((answer) => {
      const can = (set: ReadonlySet<Answer>) => set.has(answer);
      return answer === needsAll ? possible.every(can) : possible.some(can);
    }),
  );
}

const ANSWERS: readonly Answer[] = ['holds', 'fails', 'cannot-tell'];
const NEGATED: Readonly<Record<Answer, Answer>> = { holds: 'fails', fails: 'holds', 'cannot-tell': 'cannot-tell' };
