// Which language to begin in, from what the browser says it reads. Nothing is remembered.
import { LANGUAGES, type Language } from '../../platform/values/language.ts';

const FALLBACK: Language = 'en';
/** Long enough for any honest header; the rest of a longer one is not read. */
const MAX_HEADER = 1_000;
const OFFERED = LANGUAGES.map(({ code }) => code);

/**
 * The best language for an Accept-Language header: highest weight first, then order; 'es-MX' counts as 'es'. A wish for
 * a language that is not offered is passed over. English when the header is missing, broken or names nothing that we have.
 */
export function chooseLanguage(header: string | undefined, offered: readonly Language[] = OFFERED): Language {
  const wishes = (header ?? '')
    .slice(0, MAX_HEADER)
    .split(',')
    .map(readWish)
    .filter((wish) => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { language } of wishes) {
    const found = offered.find((code) => code === language);
    if (found !== undefined) return found;
  }
  return FALLBACK;
}

function readWish(text: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  const weight = parameters.length === 0 ? 1 : quality === undefined ? 0 : Number(quality);
  return { language: ourCode(tag.trim().split(/[-_]/)), weight };
}

/** 'es-MX' is our 'es'. Chinese is told apart by its script, or by the places that write the traditional one. */
function ourCode([language = '', ...rest]: readonly string[]): string {
  if (language !== 'zh') return language;
  if (rest.includes('hans')) return 'zh-Hans';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
}
