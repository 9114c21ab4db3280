// Which languages a place speaks, and how: by its own staff or by an interpreter. Names of languages are those of the page's.
import type { LanguageHow, PublicService } from '../../directory/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';

/** More names than this are noise on a phone; the one that was asked for always comes first. */
const NAMED = 6;

/** Whole sentences, in order: staff, named interpreters, any language. Never empty: what is not known is said too. */
export function sayLanguages(t: Translate, service: PublicService, asked?: string): string {
  const staff = named(t, service, 'staff', asked);
  const byInterpreter = named(t, service, 'interpreter', asked);
  const said = [
    staff.length === 0
      ? null
      : service.moreLanguages || staff.length > NAMED
        ? t('guide.help-finder.staffMore', { languages: t.list(staff.slice(0, NAMED)) })
        : t('guide.help-finder.staff', { languages: t.list(staff) }),
    byInterpreter.length === 0 || service.interpreter
      ? null
      : t('guide.help-finder.interpreter', { languages: t.list(byInterpreter.slice(0, NAMED)) }),
    service.interpreter ? t('guide.help-finder.anyByInterpreter') : null,
  ].filter((sentence) => sentence !== null);
  if (said.length > 0) return said.join(' ');
  return service.moreLanguages ? t('guide.help-finder.several') : t('guide.help-finder.notListed');
}

function named(t: Translate, service: PublicService, how: LanguageHow, asked: string | undefined): string[] {
  const codes = service.languages.filter((language) => language.how === how).map(({ code }) => code);
  return codes.sort((a, b) => Number(b === asked) - Number(a === asked)).map((code) => languageName(t, code));
}

/** "Bangla" for 'bn'; the code itself when nobody knows a name. */
export function languageName(t: Translate, code: string): string {
  return t.languageName(code);
}
