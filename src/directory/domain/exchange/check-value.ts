// One value of a file as the directory keeps it: as given, mended, left out, or refused. What would say something false when
// guessed at (an hour, a date, an id, a number) is refused; a web or mail address that cannot be used is only left out.
import { parseIsoDate } from '../../../platform/values/iso-date.ts';
import { isUuid } from '../../../platform/values/uuid.ts';
import type { Field, FieldKind } from './tables.ts';

export type Value = string | number;

export type Mend =
  | 'trimmed'
  | 'lower-case-id'
  | 'phone-written-alike'
  | 'language-code-written-alike'
  | 'time-written-alike'
  | 'date-without-time'
  | 'web-address-completed'
  | 'from-number'
  | 'web-address-left-out'
  | 'mail-address-left-out'
  | 'coordinates-left-out'
  | 'language-code-left-out';

export type ValueReason =
  | 'not-a-uuid'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-phone'
  | 'not-a-text'
  | 'not-one-of'
  | 'too-long'
  | 'control-characters';

export type CheckedValue =
  | { readonly kind: 'value'; readonly value: Value; readonly mend?: Mend }
  | { readonly kind: 'empty'; readonly mend?: Mend }
  | { readonly kind: 'refused'; readonly reason: ValueReason };

/** Letters at most: a longer text is a mistake, or an attack on whoever must show it. */
const LONGEST = 100_000;

/** Null, undefined and blank texts are empty. A number may come as a text (CSV) or as itself (JSON). */
export function checkValue(field: Field, given: unknown): CheckedValue {
  if (given === null || given === undefined) return { kind: 'empty' };
  if (typeof given !== 'string' && typeof given !== 'number') return refused('not-a-text');
  const text = String(given).trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > LONGEST) return refused('too-long');
  // Line feeds and tabs are part of texts; other control characters and half signs come from a broken file.
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) return refused('control-characters');
  if (field.oneOf !== undefined) return oneOf(field.oneOf, text);
  const checked = CHECKS[field.kind](text);
  if (checked.kind !== 'value' || checked.mend !== undefined || typeof checked.value === 'number') return checked;
  if (typeof given === 'number') return { ...checked, mend: 'from-number' };
  return given === checked.value ? checked : { ...checked, mend: 'trimmed' };
}

const refused = (reason: ValueReason): CheckedValue => ({ kind: 'refused', reason });
const as = (value: Value): CheckedValue => ({ kind: 'value', value });
const mended = (value: Value, mend: Mend, given: string): CheckedValue =>
  value === given ? as(value) : { kind: 'value', value, mend };
const leftOut = (mend: Mend): CheckedValue => ({ kind: 'empty', mend });

function oneOf(allowed: readonly string[], text: string): CheckedValue {
  const found = allowed.find((word) => word.toLowerCase() === text.toLowerCase());
  return found === undefined ? refused('not-one-of') : mended(found, 'trimmed', text);
}

const CHECKS: Readonly<Record<FieldKind, (text: string) => CheckedValue>> = {
  text: as,
  uuid: (text) => {
    const id = text.toLowerCase();
    return isUuid(id) ? mended(id, 'lower-case-id', text) : refused('not-a-uuid');
  },
  number: (text) => {
    const number = Number(text);
    return /^[-+]?\d/.test(text) && Number.isFinite(number) ? as(number) : refused('not-a-number');
  },
  degrees: (text) => {
    const number = Number(text);
    if (!/^[-+]?\d/.test(text) || !Number.isFinite(number)) return refused('not-a-number');
    return Math.abs(number) <= 180 ? as(number) : leftOut('coordinates-left-out');
  },
  date: (text) => {
    const day = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/.exec(text)?.[1] ?? '';
    return parseIsoDate(day) === null ? refused('not-a-date') : mended(day, 'date-without-time', text);
  },
  moment: (text) => {
    const isMoment = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[-+]\d{2}:?\d{2})?)?$/.test(text);
    const at = new Date(text);
    if (!isMoment || Number.isNaN(at.getTime())) return refused('not-a-date');
    return /T.*(Z|[-+]\d{2}:\d{2})$/.test(text) ? as(text) : mended(at.toISOString(), 'time-written-alike', text);
  },
  time: checkTime,
  phone: checkPhone,
  language: checkLanguage,
  web: (text) => {
    if (/^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text)) return as(text);
    const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(text);
    return isBare ? mended(`https://${text}`, 'web-address-completed', text) : leftOut('web-address-left-out');
  },
  mail: (text) => (/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(text) ? as(text) : leftOut('mail-address-left-out')),
};

/** 'HH:MM', '24:00' for midnight at the end of a day; seconds are kept only when there are any, a zone is refused. */
function checkTime(text: string): CheckedValue {
  const [, hours = '', minutes = '00', seconds = '', half = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(text) ?? [];
  const isHalf = half !== '';
  const hour = Number(hours);
  const isClock = /[:.]/.test(text) || isHalf;
  if (hours === '' || !isClock || Number(minutes) > 59 || Number(seconds) > 59) return refused('not-a-time');
  if (isHalf ? hour < 1 || hour > 12 : hour > 24 || (hour === 24 && minutes !== '00')) return refused('not-a-time');
  const full = isHalf ? (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : hour;
  const end = Number(seconds) > 0 ? `:${seconds}` : '';
  return mended(`${String(full).padStart(2, '0')}:${minutes}${end}`, 'time-written-alike', text);
}

/** Ten digits, with or without the country's 1, as '718-555-0100'; others keep their form without quotes. */
function checkPhone(text: string): CheckedValue {
  const bare = text.replace(/^["'\s]+|["'\s]+$/g, '');
  const digits = bare.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 20) return refused('not-a-phone');
  const isPlain = /^[-+().\s\d]*$/.test(bare);
  const [, area, exchange, line] = /^1?([2-9]\d{2})(\d{3})(\d{4})$/.exec(digits) ?? [];
  const isAmerican = isPlain && area !== undefined && (!bare.startsWith('+') || bare.startsWith('+1'));
  return mended(isAmerican ? `${area}-${exchange}-${line}` : bare, 'phone-written-alike', text);
}

/** As BCP 47 writes it: 'EN' and 'eng' are 'en'. 'cmn' stays: it says more than 'zh', which may also be Cantonese. */
function checkLanguage(text: string): CheckedValue {
  const [, language = '', script = '', region = ''] =
    /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text) ?? [];
  if (language === '') return leftOut('language-code-left-out');
  const code = [
    shortCode(language.toLowerCase()),
    script === '' ? '' : `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`,
    region === '' ? '' : `-${region.toUpperCase()}`,
  ].join('');
  return mended(code, 'language-code-written-alike', text);
}

/** The code of two letters for one of three that means the same. */
function shortCode(code: string): string {
  if (code.length === 2 || code === 'cmn') return code;
  const [short = ''] = Intl.getCanonicalLocales(code);
  return short.length === 2 ? short : code;
}
