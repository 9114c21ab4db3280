// The languages the product speaks. A page's language is the first part of its address.

export const LANGUAGES = [
  { code: 'en', endonym: 'English', dir: 'ltr' },
  { code: 'es', endonym: 'Español', dir: 'ltr' },
  { code: 'ar', endonym: 'العربية', dir: 'rtl' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language.code === text);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return LANGUAGES.find((entry) => entry.code === language)?.dir ?? 'ltr';
}
