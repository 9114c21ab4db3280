// The languages that one can search by: those in which the city writes, then all others that a place names, by their names.
import type { SelectOption } from '../../ui/index.ts';
import { languageFacts } from '../../platform/values/language.ts';
import type { GuideWorld, Visit } from '../world.ts';
import { languageName } from './say-languages.ts';

/** BCP 47 codes, in the order of the list. */
export function spokenCodes({ directory, places }: GuideWorld): readonly string[] {
  const named = places().services.flatMap(({ languages }) => languages.map(({ code }) => code));
  return [...new Set([...directory.languages.map(({ code }) => code), ...named])];
}

export function spokenLanguages({ t, world }: Visit): readonly SelectOption[] {
  const written = world.directory.languages.map(({ code, endonym }) => ({ value: code, label: endonym, lang: code }));
  const known = new Set(written.map(({ value }) => value));
  const others = spokenCodes(world)
    .filter((code) => !known.has(code))
    .map((code) => ({ value: code, label: languageName(t, code) }));
  const order = new Intl.Collator(languageFacts(t.language).intl);
  return [...written, ...others.sort((a, b) => order.compare(a.label, b.label))];
}
