// How a service speaks a language, when one asked for a written language and its staff are listed by spoken ones.
import type { PublicService } from './snapshot.ts';

/** 'ask': the source says "several" without naming them. */
export type LanguageMatch = 'staff' | 'interpreter' | 'ask' | 'no';

/** A language and the names under which sources list it. "Chinese" without more may be any of those spoken, and the reverse. */
const NAMED_ALSO: Readonly<Record<string, readonly string[]>> = {
  zh: ['cmn', 'yue', 'nan', 'cdo', 'wuu'],
  fil: ['tl'],
};

/** Somebody on the staff, then an interpreter, then "several languages". `asked` is BCP 47. */
export function matchLanguage(service: PublicService, asked: string): LanguageMatch {
  if (baseOf(asked) === 'en') return 'staff';
  const spoken = service.languages.filter(({ code }) => isSameLanguage(asked, code));
  if (spoken.some(({ how }) => how === 'staff')) return 'staff';
  if (spoken.length > 0 || service.interpreter) return 'interpreter';
  return service.moreLanguages ? 'ask' : 'no';
}

/** 'zh-Hans' and 'yue' are the same here, 'pt-BR' and 'pt' too; 'yue' and 'cmn' are not. */
export function isSameLanguage(asked: string, offered: string): boolean {
  const [one, other] = [baseOf(asked), baseOf(offered)];
  return one === other || isNamedAlso(one, other) || isNamedAlso(other, one);
}

function isNamedAlso(general: string, special: string): boolean {
  return (NAMED_ALSO[general] ?? []).includes(special);
}

function baseOf(code: string): string {
  return code.split('-')[0]?.toLowerCase() ?? '';
}
