// Single cells of the lists: names with the marks that a PDF left in them, days with two digits of the year, words of status.
import { isoDateOf, parseIsoDate, type IsoDate } from '../../platform/values/iso-date.ts';
import type { RosterStatus } from './roster.ts';

export interface Tidied {
  readonly text: string;
  readonly notes: readonly ('line-break' | 'word-in-two')[];
}

/** Long words of such names: where one stands in two pieces, a line ended within it. */
const LONG_WORDS = new Set(
  'international community communities immigration immigrant immigrants services organization association american assistance advocacy resettlement citizenship development ministries foundation archdiocese charities education national humanitarian'.split(
    ' ',
  ),
);

/** Blanks in order, quotes around it gone, a word in two pieces made whole. */
export function tidyName(cell: string): Tidied {
  const hasBreak = /\S\s*[\r\n]+\s*\S/.test(cell);
  const flat = cell
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const whole = flat.replace(/\b([A-Za-z]{2,}) ([a-z]{1,6})\b/g, (pair, start: string, end: string) =>
    LONG_WORDS.has((start + end).toLowerCase()) ? start + end : pair,
  );
  return {
    text: whole,
    notes: [...(hasBreak ? (['line-break'] as const) : []), ...(whole === flat ? [] : (['word-in-two'] as const))],
  };
}

export interface ReadDay {
  readonly day: IsoDate;
  /** The list's mark for "renewal pending". */
  readonly isStarred: boolean;
}

/** The oldest recognition is of 1976; a day of this century may lie ahead by some years. */
const FIRST_YEAR_OF_1900S = 70;

/** MM/DD/YY, MM/DD/YYYY or YYYY-MM-DD, with or without the star; null for an empty cell. */
export function readDate(cell: string): ReadDay | null | 'unreadable' {
  const text = cell.replace(/[\s*]/g, '');
  if (text === '') return null;
  const isStarred = cell.includes('*');
  const whole = parseIsoDate(text.slice(0, 10));
  if (whole !== null) return { day: whole, isStarred };
  const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === undefined) return 'unreadable';
  const short = Number(year);
  const full = year.length === 4 ? short : short >= FIRST_YEAR_OF_1900S ? 1900 + short : 2000 + short;
  const day = dayOrNull(full, Number(month), Number(date));
  return day === null ? 'unreadable' : { day, isStarred };
}

function dayOrNull(year: number, month: number, day: number): IsoDate | null {
  try {
    return isoDateOf(year, month, day);
  } catch (error) {
    if (error instanceof RangeError) return null; // no such day in the calendar
    throw error;
  }
}

export function readFlag(cell: string): boolean {
  return /^(1|true|yes|y|x|\*)$/i.test(cell.trim());
}

const STATUS_WORDS: readonly (readonly [RegExp, RosterStatus])[] = [
  [/^active$/i, 'active'],
  [/^(currently )?registered$/i, 'registered'],
  [/^inactive$/i, 'inactive'],
  [/^terminated$/i, 'terminated'],
  [/^withdrawn$/i, 'withdrawn'],
  [/^(suspended|suspension)\b/i, 'suspended'],
  [/^delinquent\b/i, 'delinquent'],
  [/^disbarred\b/i, 'disbarred'],
  [/^resigned\b/i, 'resigned'],
  [/^retired\b/i, 'retired'],
  [/^deceased$/i, 'deceased'],
];

/** A word that is not on our list keeps its own text and the status 'other'. */
export function readStatus(cell: string): { readonly status: RosterStatus; readonly statusText: string } {
  const statusText = tidyName(cell).text.slice(0, 80);
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(statusText))?.[1] ?? 'other';
  return { status, statusText };
}
