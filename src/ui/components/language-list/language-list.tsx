// Every language by its own name, as ways to the same page. Never flags, never a globe alone.
import { classes, type Resend } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface LanguageEntry {
  readonly code: string;
  readonly endonym: string;
  readonly dir: 'ltr' | 'rtl';
  /** A machine translation that nobody has read says so on its pages, and offers the original. */
  readonly translation?: 'original' | 'machine' | 'person' | undefined;
}

export interface LanguageListProps {
  /** "Language", in the language of the page. */
  label: string;
  languages: readonly LanguageEntry[];
  current: string;
  /** Path after the language: "/status". */
  path: string;
  /** The page was made from a form: the names are buttons that send it again, so that nothing told is lost. */
  resend?: Resend | undefined;
  /** Wraps, so that all names are in sight: for the first page. Otherwise the current one comes first in one line. */
  all?: boolean | undefined;
  /** A page that lists all languages, or this very list, for when the line is longer than a phone is broad. */
  more?: { readonly href: string; readonly label: string } | undefined;
}

/** A link to it shows all names, without script. */
export const LANGUAGES_ID = 'langs';

export function LanguageList({ label, languages, current, path, resend, all, more }: LanguageListProps) {
  const ordered = all ? languages : currentFirst(languages, current);
  return (
    <nav id={resend && LANGUAGES_ID} class={classes('langs', all && 'all')} aria-label={label}>
      <div class="wrap">
        <ul>
          {ordered.map((language) => (
            <li>
              <InLanguage language={language} path={path} resend={resend} isCurrent={language.code === current} />
            </li>
          ))}
        </ul>
        {more && !all && (
          <a href={more.href}>
            <Icon name="globe" />
            <span class="num">{languages.length}</span>
            <span class="vh">{more.label}</span>
          </a>
        )}
      </div>
    </nav>
  );
}

export interface InLanguageProps {
  language: LanguageEntry;
  /** Path after the language. */
  path: string;
  resend?: Resend | undefined;
  isCurrent?: boolean | undefined;
}

/** The page in another language, by that language's own name. */
export function InLanguage({ language: { code, dir, endonym }, path, resend, isCurrent }: InLanguageProps) {
  const own = {
    lang: code,
    dir: dir === 'rtl' ? 'rtl' : undefined,
    'aria-current': isCurrent ? 'true' : undefined,
  } as const;
  if (resend === undefined)
    return (
      <a {...own} hreflang={code} href={`/${code}${path}`}>
        {endonym}
      </a>
    );
  return (
    <button type="submit" {...own} form={resend.form} formaction={`/${code}${resend.path}`}>
      {endonym}
    </button>
  );
}

function currentFirst(languages: readonly LanguageEntry[], current: string): readonly LanguageEntry[] {
  return [...languages].sort((a, b) => Number(b.code === current) - Number(a.code === current));
}
