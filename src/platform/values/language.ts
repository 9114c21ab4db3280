// The languages of the product. A page's language is the first part of its address. English is the original; of each
// other language it is known whether a person has read the translation yet.
// To switch a language on, set isOffered once its files are whole: pages, forms, mail and tests then take it in.

export const ALL_LANGUAGES = [
  { code: 'en', endonym: 'English', dir: 'ltr', translation: 'original', intl: 'en-GB', isOffered: true },
  { code: 'es', endonym: 'Español', dir: 'ltr', translation: 'machine', intl: 'es-US', isOffered: true },
  { code: 'zh-Hans', endonym: '简体中文', dir: 'ltr', translation: 'machine', intl: 'zh-Hans', isOffered: true },
  { code: 'zh-Hant', endonym: '繁體中文', dir: 'ltr', translation: 'machine', intl: 'zh-Hant', isOffered: true },
  { code: 'ru', endonym: 'Русский', dir: 'ltr', translation: 'machine', intl: 'ru', isOffered: true },
  { code: 'bn', endonym: 'বাংলা', dir: 'ltr', translation: 'machine', intl: 'bn-u-nu-beng', isOffered: true },
  { code: 'ht', endonym: 'Kreyòl ayisyen', dir: 'ltr', translation: 'machine', intl: 'fr-HT', isOffered: true },
  { code: 'ko', endonym: '한국어', dir: 'ltr', translation: 'machine', intl: 'ko', isOffered: true },
  { code: 'ar', endonym: 'العربية', dir: 'rtl', translation: 'machine', intl: 'ar-EG-u-nu-latn', isOffered: true },
  { code: 'ur', endonym: 'اردو', dir: 'rtl', translation: 'machine', intl: 'ur-u-nu-latn', isOffered: true },
  { code: 'fr', endonym: 'Français', dir: 'ltr', translation: 'machine', intl: 'fr', isOffered: true },
  { code: 'pl', endonym: 'Polski', dir: 'ltr', translation: 'machine', intl: 'pl', isOffered: true },
] as const satisfies readonly Facts[];

interface Facts {
  readonly code: string;
  readonly endonym: string;
  readonly dir: 'ltr' | 'rtl';
  /** person: somebody has read every file. */
  readonly translation: 'original' | 'machine' | 'person';
  /**
   * How numbers and dates are written: Western digits in Arabic and Urdu, as their readers in New York expect on the web,
   * Bengali ones in Bengali. Haitian Creole has no data of its own in ICU: numbers as in French, dates in haitian.ts.
   */
  readonly intl: string;
  /** Reachable, listed, and held to be whole. The others are in preparation. */
  readonly isOffered: boolean;
}

/** Any of them, offered or not. */
export type Language = (typeof ALL_LANGUAGES)[number]['code'];
export type LanguageFacts = Facts & { readonly code: Language };

/** Those that people can choose. */
export const LANGUAGES: readonly LanguageFacts[] = ALL_LANGUAGES.filter(({ isOffered }) => isOffered);

/** Whether the text is the code of a language that people can choose. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some(({ code }) => code === text);
}

/** Also true of a language in preparation. */
export function isKnownLanguage(text: string): text is Language {
  return ALL_LANGUAGES.some(({ code }) => code === text);
}

export function languageFacts(language: Language): LanguageFacts {
  const [english] = ALL_LANGUAGES;
  return ALL_LANGUAGES.find(({ code }) => code === language) ?? english;
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return languageFacts(language).dir;
}
