// How a service speaks a language, when one asked for a written language and its staff are listed by spoken ones.
import type { PublicService } from './snapshot.ts';

/** 'ask': the source says "several" without naming them. */
export type LanguageMatch = 'staff' | 'interpreter' | 'ask' | 'no';

/** Spoken languages that one written language stands for. Chinese in either script is read by speakers of all of them. */
const SPOKEN_AS: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh', 'cmn', 'yue', 'nan', 'cdo', 'wuu'],
};

/** Somebody on the staff, then an interpreter, then "several languages". `asked` is BCP 47. */
export function matchLanguage(service: PublicService, asked: string): LanguageMatch {
  if (baseOf(asked) === 'en') return 'staff';
  const spoken = service.languages.filter(({ code }) => isSameLanguage(asked, code));
  if (spoken.some(({ how }) => how === 'staff')) return 'staff';
  if (spoken.length > 0 || service.interpreter) return 'interpreter';
  return service.moreLanguages ? 'ask' : 'no';
}

/** 'zh-Hans' and 'yue' are the same here; 'pt-BR' and 'pt' too. */
export function isSameLanguage(asked: string, offered: string): boolean {
  const [one, other] = [baseOf(asked), baseOf(offered)];
  return one === other || (SPOKEN_AS[one] ?? []).includes(other);
}

function baseOf(code: string): string {
  return code.split('-')[0]?.toLowerCase() ?? '';
}
