// Dates, lists and names of languages in Haitian Creole, for which ICU has no data and would silently answer in English.
import type { IsoDate } from '../values/iso-date.ts';
import type { DateWords } from './date-words.ts';

const MONTHS = 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' ');
const SHORT_MONTHS = 'jan fev mas avr me jen jiy out sep okt nov des'.split(' ');
const DAYS = 'dimanch lendi madi mèkredi jedi vandredi samdi'.split(' ');

export const haitianDates: DateWords = {
  date: (day) => dayAndMonth(day, MONTHS, true),
  shortDate: (day) => dayAndMonth(day, SHORT_MONTHS, false),
  longDate: (day) => `${DAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? ''} ${dayAndMonth(day, MONTHS, true)}`,
  dateTime: (instant, timeZone) => {
    const part = clockParts(instant, timeZone);
    const month = MONTHS[Number(part('month')) - 1] ?? '';
    return `${part('day')} ${month} ${part('year')}, ${part('hour')}:${part('minute')} ${part('dayPeriod')}`;
  },
};

/** By code; a language that nobody has asked for yet is named in French by the caller. */
export const HAITIAN_NAMES: Readonly<Record<string, string>> = {
  am: 'amarik',
  ar: 'arab',
  ase: 'langaj siy ameriken',
  bn: 'bengali',
  en: 'anglè',
  es: 'panyòl',
  fa: 'pèsan',
  ff: 'foulani',
  fr: 'fransè',
  gu: 'goudjarati',
  hi: 'endi',
  ht: 'kreyòl ayisyen',
  it: 'italyen',
  ja: 'japonè',
  ko: 'koreyen',
  ne: 'nepalè',
  pa: 'penjabi',
  pl: 'polonè',
  pt: 'pòtigè',
  ru: 'ris',
  si: 'sengalè',
  sq: 'albanè',
  ta: 'tamoul',
  ur: 'oudou',
  uz: 'ouzbèk',
  vi: 'vyetnamyen',
  wo: 'wolof',
  yue: 'kantonè',
  zh: 'chinwa',
  'zh-Hans': 'chinwa (senplifye)',
  'zh-Hant': 'chinwa (tradisyonèl)',
};

/** "a, b ak c" */
export function haitianList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ak ${last}`;
}

function dayAndMonth(day: IsoDate, months: readonly string[], withYear: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const words = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
  return withYear ? `${words} ${year}` : words;
}

function clockParts(instant: Date, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone,
  }).formatToParts(instant);
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}
