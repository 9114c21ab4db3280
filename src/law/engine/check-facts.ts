// Facts from outside become facts of the law room, or a refusal that names each fact that is wrong.
import { parseIsoDate } from '../../platform/values/iso-date.ts';
import { refuseFields, type FieldIssue, type Refusal, type Result } from '../../platform/values/result.ts';
import type { FactDefinition, Facts, FactValue } from './types.ts';

export const FACT_ISSUES = [
  'unknown-fact',
  'wrong-kind',
  'not-a-date',
  'not-an-option',
  'not-a-count',
  'too-long',
] as const;
export type FactIssueCode = (typeof FACT_ISSUES)[number];
/** Issues carry the fact as `field`; `params` may have `kind`, `value`, `near` (the nearest known name) or `options`. */
export type FactRefusal = Refusal;

const LONGEST_TEXT = 5000;

/** Null and undefined mean unknown, as absence does. */
export function checkFacts(
  given: Readonly<Record<string, unknown>>,
  definitions: ReadonlyMap<string, FactDefinition>,
): Result<Facts, FactRefusal> {
  const facts: Record<string, FactValue> = {};
  const issues: FieldIssue[] = [];
  for (const [id, value] of Object.entries(given)) {
    const definition = definitions.get(id);
    if (definition === undefined) issues.push(unknownFact(id, definitions));
    else if (value !== null && value !== undefined) {
      const issue = issueOf(value, definition);
      if (issue === null)
        facts[id] = value as FactValue; // its kind was just checked
      else issues.push(issue);
    }
  }
  return issues.length > 0 ? refuseFields(issues) : { ok: true, value: facts };
}

function issueOf(value: unknown, definition: FactDefinition): FieldIssue | null {
  const { id, kind } = definition;
  const say = (code: FactIssueCode): FieldIssue => ({ field: id, code, params: { kind, value: short(value) } });
  switch (kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? null : say('wrong-kind');
    case 'number':
      if (typeof value !== 'number') return say('wrong-kind');
      return Number.isFinite(value) && value >= 0 ? null : say('not-a-count');
    case 'date':
      if (typeof value !== 'string') return say('wrong-kind');
      return parseIsoDate(value) === null ? say('not-a-date') : null;
    case 'text':
      if (typeof value !== 'string') return say('wrong-kind');
      return value.length > LONGEST_TEXT ? say('too-long') : null;
    case 'choice':
      return typeof value === 'string' ? notOffered([value], definition) : say('wrong-kind');
    case 'choices':
      return isTexts(value) ? notOffered(value, definition) : say('wrong-kind');
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function notOffered(values: readonly string[], { id, kind, options }: FactDefinition): FieldIssue | null {
  const offered = (options ?? []).map((option) => option.value);
  const wrong = values.find((value) => !offered.includes(value));
  if (wrong === undefined) return null;
  const params = { kind, value: short(wrong), options: offered.join(', ') };
  return { field: id, code: 'not-an-option' satisfies FactIssueCode, params };
}

function unknownFact(id: string, definitions: ReadonlyMap<string, FactDefinition>): FieldIssue {
  const near = nearest(id, [...definitions.keys()]);
  const params = near === null ? {} : { near };
  return { field: id, code: 'unknown-fact' satisfies FactIssueCode, params };
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The known name that is closest in spelling, if any is close. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = name
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
    .slice(0, 80);
  const best = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.candidate : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
