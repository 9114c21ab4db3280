// The languages the product speaks. A page's language is the first part of its address. English is the original; of each
// other language it is known whether a person has read the translation yet.

export const LANGUAGES = [
  { code: 'en', endonym: 'English', dir: 'ltr', translation: 'original' },
  { code: 'es', endonym: 'Español', dir: 'ltr', translation: 'machine' },
  { code: 'ar', endonym: 'العربية', dir: 'rtl', translation: 'machine' },
] as const satisfies readonly {
  readonly code: string;
  readonly endonym: string;
  readonly dir: 'ltr' | 'rtl';
  readonly translation: 'original' | 'machine' | 'person';
}[];

export type Language = (typeof LANGUAGES)[number]['code'];

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language.code === text);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return LANGUAGES.find((entry) => entry.code === language)?.dir ?? 'ltr';
}
