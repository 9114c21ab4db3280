// The way from what a machine translated to the same as it was written: a sentence, or a whole page.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Resend } from '../../content.ts';
import { InLanguage, type LanguageEntry } from '../language-list/language-list.tsx';

export interface OriginalProps {
  languages: readonly LanguageEntry[];
  /** Language of what stands here. */
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

/** Says that no person has read the translation of this page yet, with the same page in the original. */
export function MachineTranslation({ t, ...original }: OriginalProps & { t: Translate }) {
  if (originalOf(original.languages, original.of) === undefined) return null;
  return (
    <p class="src">
      {t('ui.machine')} <Original {...original} />
    </p>
  );
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
