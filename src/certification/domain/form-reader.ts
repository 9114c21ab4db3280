// Reads the fields of one posted page into typed answers, collecting an issue per field that cannot be understood. What
// was typed is never altered here: a page that is shown again shows the posted fields.

import { parseIsoDate, isoDateOf, daysInMonth, type IsoDate } from '../../platform/values/iso-date.ts';
import type { FieldIssue, Parameters } from '../../platform/values/result.ts';
import type { PersonName } from './answers.ts';
import { cleanLine, cleanParagraphs } from './text.ts';

export type Fields = Readonly<Record<string, readonly string[]>>;

/** What a page must know besides what was typed: today where the agency sits, and the law's category ids. */
export interface PageContext {
  readonly today: IsoDate;
  readonly categories: readonly string[];
}

export interface PageReading<T> {
  readonly value: T;
  readonly issues: readonly FieldIssue[];
}

/** Generous: legal names of this length exist; anything longer is a paste by mistake. */
export const LONGEST_NAME = 300;
export const LONGEST_LINE = 500;
export const LONGEST_TEXT = 10_000;

export interface FormReader {
  readonly issues: readonly FieldIssue[];
  flag(field: string, code: string, params?: Parameters): void;
  line(field: string, longest?: number): string | undefined;
  text(field: string, longest?: number): string | undefined;
  name(field: string): PersonName | undefined;
  /** Names posted as `<field>.1`, `<field>.2`, ...; empty ones are left out. */
  names(field: string, most: number): readonly PersonName[] | undefined;
  date(field: string): IsoDate | undefined;
  choice<T extends string>(field: string, options: readonly T[]): T | undefined;
  choices<T extends string>(field: string, options: readonly T[]): readonly T[] | undefined;
  /** Every value posted under the name, split at commas and line breaks, without empties and repeats. */
  items(field: string): readonly string[];
}

/** A reader over posted fields. */
export function readFields(fields: Fields): FormReader {
  const issues: FieldIssue[] = [];
  const raw = (field: string) => fields[field]?.[0] ?? '';
  const flag = (field: string, code: string, params?: Parameters) =>
    void issues.push(params === undefined ? { field, code } : { field, code, params });

  function clean(field: string, longest: number, how: typeof cleanLine): string | undefined {
    const outcome = how(raw(field), longest);
    if ('text' in outcome) return outcome.text === '' ? undefined : outcome.text;
    flag(field, outcome.problem, { longest });
    return undefined;
  }
  const line = (field: string, longest = LONGEST_LINE) => clean(field, longest, cleanLine);
  const text = (field: string, longest = LONGEST_TEXT) => clean(field, longest, cleanParagraphs);

  const name = (field: string) => nameOf((suffix) => line(`${field}.${suffix}`, LONGEST_NAME) ?? '');

  function names(field: string, most: number): readonly PersonName[] | undefined {
    const found = Array.from({ length: most }, (_, index) => name(`${field}.${index + 1}`));
    const known = found.filter((entry) => entry !== undefined);
    return known.length === 0 ? undefined : known;
  }

  function date(field: string): IsoDate | undefined {
    const typed = joinedDate(fields, field);
    if (typed === '') return undefined;
    const day = parseTypedDate(typed);
    if (day === null) flag(field, 'not-a-date');
    return day ?? undefined;
  }

  function choice<T extends string>(field: string, options: readonly T[]): T | undefined {
    const typed = raw(field);
    if (typed === '') return undefined;
    const chosen = options.find((option) => option === typed);
    if (chosen === undefined) flag(field, 'not-a-choice');
    return chosen;
  }

  function choices<T extends string>(field: string, options: readonly T[]): readonly T[] | undefined {
    const typed = (fields[field] ?? []).filter((entry) => entry !== '');
    if (typed.some((entry) => !options.some((option) => option === entry))) flag(field, 'not-a-choice');
    const chosen = options.filter((option) => typed.includes(option));
    return chosen.length === 0 ? undefined : chosen;
  }

  function items(field: string): readonly string[] {
    const parts = (fields[field] ?? []).flatMap((entry) => entry.split(/[,;\n]/u));
    const cleaned = parts.map((part) => cleanLine(part, LONGEST_LINE));
    if (cleaned.some((part) => 'problem' in part)) flag(field, 'hidden-character');
    return [...new Set(cleaned.flatMap((part) => ('text' in part && part.text !== '' ? [part.text] : [])))];
  }

  return { issues, flag, line, text, name, names, date, choice, choices, items };
}

/** A single name, wherever it was typed, is the family name: the federal form asks for that one first. */
function nameOf(part: (suffix: string) => string): PersonName | undefined {
  const [family, given, middle] = [part('family'), part('given'), part('middle')];
  if (family !== '') return { family, given, middle };
  if (middle !== '') return { family: middle, given, middle: '' };
  return given === '' ? undefined : { family: given, given: '', middle: '' };
}

/** A date typed in one box, or in three called `.year`, `.month`, `.day`. */
function joinedDate(fields: Fields, field: string): string {
  const part = (suffix: string) => (fields[`${field}${suffix}`]?.[0] ?? '').trim();
  const [year, month, day] = [part('.year'), part('.month'), part('.day')];
  if (year === '' && month === '' && day === '') return part('');
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 'YYYY-MM-DD' as date boxes post it, or 'MM/DD/YYYY' as the country writes it. */
export function parseTypedDate(typed: string): IsoDate | null {
  const western = typed.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, toWesternDigit);
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(western);
  if (match === null) return parseIsoDate(western);
  const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? isoDateOf(year, month, day) : null;
}

/** Arabic-Indic and Persian digits, as some keyboards type them. */
export function toWesternDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 0xf);
}

/** The answers that were given: entries without a value are left out, so that absent stays absent. */
export function known<T extends object>(answers: { readonly [K in keyof Required<T>]: T[K] | undefined }): T {
  const entries = Object.entries(answers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T; // same keys, minus those that T allows to be absent
}

/** The fields of a stored name, as a page posts them. */
export function nameFields(field: string, name: PersonName | undefined): Record<string, string[]> {
  if (name === undefined) return {};
  return { [`${field}.family`]: [name.family], [`${field}.given`]: [name.given], [`${field}.middle`]: [name.middle] };
}

export function nameListFields(field: string, list: readonly PersonName[] | undefined): Record<string, string[]> {
  const fields = (list ?? []).map((name, index) => nameFields(`${field}.${index + 1}`, name));
  return Object.fromEntries(fields.flatMap((entry) => Object.entries(entry)));
}

/** Stored answers by field name; absent ones are left out. */
export function plainFields(answers: Record<string, string | readonly string[] | undefined>): Record<string, string[]> {
  const entries = Object.entries(answers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([field, value]) => [field, typeof value === 'string' ? [value] : [...(value ?? [])]]),
  );
}
