// The way from a sentence that a machine translated to the same sentence as it was written.
import type { Resend } from '../../content.ts';
import { InLanguage, type LanguageEntry } from '../language-list/language-list.tsx';

export interface OriginalProps {
  languages: readonly LanguageEntry[];
  /** Language of the sentence. */
  of: string;
  /** Where it stands, after the language: "/standards/nypd#forbidden". */
  path: string;
  resend?: Resend | undefined;
}

/** Nothing beside an original, nor beside what a person has translated. */
export function Original({ languages, of, path, resend }: OriginalProps) {
  const original = originalOf(languages, of);
  return original === undefined ? null : <InLanguage language={original} path={path} resend={resend} />;
}

/** The language in which the words of the site were written. */
export function originalIn(languages: readonly LanguageEntry[]): LanguageEntry | undefined {
  return languages.find(({ translation }) => translation === 'original');
}

/** The language that a machine's translation was made from; undefined where no machine translated. */
export function originalOf(languages: readonly LanguageEntry[], code: string): LanguageEntry | undefined {
  const isByMachine = languages.some((language) => language.code === code && language.translation === 'machine');
  return isByMachine ? originalIn(languages) : undefined;
}
