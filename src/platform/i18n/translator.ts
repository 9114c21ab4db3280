// Words for pages: messages compiled from locales/<language>/<room>.json, dates and numbers as that language writes them.
// Runs without Node, so that the guide can use it on a phone.
import { catalogues, type MessageArguments } from '#generated/messages/index.js';
import { directionOf, type Language } from '../values/language.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { dateWords, type DateWords } from './dates.ts';

export type MessageKey = keyof MessageArguments;
type WithoutArguments = {
  [K in MessageKey]: MessageArguments[K] extends Record<string, never> ? K : never;
}[MessageKey];

/** Values that an ICU message can take. */
export type MessageValues = Readonly<Record<string, string | number | boolean | Date>>;

export interface Translate extends DateWords {
  <K extends WithoutArguments>(key: K): string;
  <K extends MessageKey>(key: K, values: MessageArguments[K]): string;
  /** For keys put together at run time from ids (law, agencies): null when this language has no such message. */
  maybe(key: string, values?: MessageValues): string | null;
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  number(value: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

type Compiled = (values: MessageValues) => string;

/**
 * The words of one language. A key that the language lacks is taken from English, so that a person always reads
 * something; that every language is complete is checked by an invariant, not here.
 */
export function translator(language: Language): Translate {
  const own: Readonly<Record<string, Compiled>> = catalogues[language];
  const english: Readonly<Record<string, Compiled>> = catalogues.en;
  const numbers = new Intl.NumberFormat(numberingLocale(language));
  const lists = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const find = (key: string): Compiled | undefined => own[key] ?? english[key];

  const say = (key: string, values: MessageValues = {}): string => {
    const message = find(key);
    if (message === undefined) throw new Error(`no message ${key}`);
    return message(values);
  };
  return Object.assign(say, {
    maybe: (key: string, values: MessageValues = {}) => find(key)?.(values) ?? null,
    language,
    dir: directionOf(language),
    number: (value: number) => numbers.format(value),
    list: (items: readonly string[]) => lists.format(items),
    ...dateWords(language),
  });
}

/** Western digits also in Arabic: what readers in New York expect on the web. */
export function numberingLocale(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

/** Spoken place and time of legal days in a page: see dates.ts. */
export type { DateWords, IsoDate };
