// Words for pages: messages compiled from locales/<language>/<room>.json, dates and numbers as that language writes them.
// Runs without Node, so that the guide can use it on a phone.
import { catalogues, type MessageArguments } from '#generated/messages/index.js';
import { languageFacts, type Language } from '../values/language.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { DateWords } from './date-words.ts';
import { dateWords } from './dates.ts';
import { HAITIAN_NAMES, haitianList } from './haitian.ts';

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
  /** "a, b, and c" */
  list(items: readonly string[]): string;
  /** "Bangla" for 'bn'; the code itself when nobody knows a name. */
  languageName(code: string): string;
}

type Compiled = (values: MessageValues) => string;
/** Messages compiled by the build, by dotted key. */
export type Messages = Readonly<Record<string, Compiled>>;

/**
 * The words of one language. A key that the language lacks is taken from English, so that a person always reads
 * something; that every language is complete is checked by an invariant, not here.
 */
export function translator(language: Language): Translate {
  return translatorWith(catalogues[language] ?? {}, language);
}

/** The same with messages from elsewhere: tests show every page in a language that nobody speaks. */
export function translatorWith(own: Messages, language: Language): Translate {
  const english: Messages = catalogues.en;
  const { intl, dir } = languageFacts(language);
  const numbers = new Intl.NumberFormat(intl);
  const find = (key: string): Compiled | undefined => own[key] ?? english[key];

  const say = (key: string, values: MessageValues = {}): string => {
    const message = find(key);
    if (message === undefined) throw new Error(`no message ${key}`);
    return message(values);
  };
  return Object.assign(say, {
    maybe: (key: string, values: MessageValues = {}) => find(key)?.(values) ?? null,
    language,
    dir,
    number: (value: number) => numbers.format(value),
    list: listWords(language, intl),
    languageName: languageNames(language, intl),
    ...dateWords(language),
  });
}

function listWords(language: Language, intl: string): (items: readonly string[]) => string {
  if (language === 'ht') return haitianList;
  // English dates have the day first, as everywhere in the world; its lists are American.
  const lists = new Intl.ListFormat(language === 'en' ? 'en-US' : intl, { style: 'long', type: 'conjunction' });
  return (items) => lists.format(items);
}

function languageNames(language: Language, intl: string): (code: string) => string {
  const names = new Intl.DisplayNames([intl], { type: 'language' });
  const own = language === 'ht' ? HAITIAN_NAMES : {};
  return (code) => own[code] ?? names.of(code) ?? code;
}

/** Spoken place and time of legal days in a page: see dates.ts. */
export type { DateWords, IsoDate };
