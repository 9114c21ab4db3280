// Refusals of the law room as sentences for a terminal, each naming the fact that is wrong.
import type { FactIssueCode, FactRefusal } from '../law/index.ts';
import type { FieldIssue } from '../platform/values/result.ts';

const KINDS: Readonly<Record<string, string>> = {
  'yes-no': 'true or false',
  choice: 'one of its options, as text',
  choices: 'a list of its options, as texts',
  date: 'a date as text, such as "2026-06-01"',
  text: 'text',
  number: 'a number',
};

const SENTENCES: Readonly<Record<FactIssueCode, (params: Readonly<Record<string, string | number>>) => string>> = {
  'unknown-fact': ({ near }) =>
    `is not a fact of this decision.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  'wrong-kind': ({ kind, value }) => `must be ${KINDS[kind ?? ''] ?? String(kind)}, not ${String(value)}.`,
  'not-a-date': ({ value }) => `must be a day of the calendar such as 2026-06-01, not "${String(value)}".`,
  'not-an-option': ({ value, options }) => `cannot be "${String(value)}". Known: ${String(options)}.`,
  'not-a-count': ({ value }) => `must be zero or more, not ${String(value)}.`,
  'too-long': () => 'is too long.',
};

export function refusalSentences(refusal: FactRefusal): readonly string[] {
  const issues = refusal.issues ?? [];
  return issues.length > 0 ? issues.map(sentence) : [`Refused: ${refusal.code}.`];
}

function sentence({ field, code, params = {} }: FieldIssue): string {
  return isIssueCode(code) ? `The fact "${field}" ${SENTENCES[code](params)}` : `The fact "${field}": ${code}.`;
}

function isIssueCode(code: string): code is FactIssueCode {
  return code in SENTENCES;
}
