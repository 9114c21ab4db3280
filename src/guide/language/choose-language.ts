// Which language to begin in, from what the browser says it reads. Nothing is remembered.
import { isLanguage, type Language } from '../../platform/values/language.ts';

const FALLBACK: Language = 'en';
/** Long enough for any honest header; the rest of a longer one is not read. */
const MAX_HEADER = 1_000;

/**
 * The best language for an Accept-Language header: highest weight first, then order; 'es-MX' counts as 'es'. English
 * when the header is missing, broken or names nothing that we have.
 */
export function chooseLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, MAX_HEADER)
    .split(',')
    .map(readWish)
    .filter((wish) => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { language } of wishes) if (isLanguage(language)) return language;
  return FALLBACK;
}

function readWish(text: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  const weight = parameters.length === 0 ? 1 : quality === undefined ? 0 : Number(quality);
  return { language: tag.split('-')[0]?.trim() ?? '', weight };
}
