// Every language by its own name, as links to the same page. Never flags, never a globe alone.
import { classes } from '../../content.ts';
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
  /** Wraps, so that all names are in sight: for the first page. Otherwise the current one comes first in one line. */
  all?: boolean | undefined;
  /** A page that lists all languages, for when the line is longer than a phone is broad. */
  more?: { readonly href: string; readonly label: string } | undefined;
}

export function LanguageList({ label, languages, current, path, all, more }: LanguageListProps) {
  const ordered = all ? languages : currentFirst(languages, current);
  return (
    <nav class={classes('langs', all && 'all')} aria-label={label}>
      <div class="wrap">
        <ul>
          {ordered.map((language) => (
            <li>
              <a
                lang={language.code}
                dir={language.dir === 'rtl' ? 'rtl' : undefined}
                hreflang={language.code}
                href={`/${language.code}${path}`}
                aria-current={language.code === current ? 'true' : undefined}
              >
                {language.endonym}
              </a>
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

function currentFirst(languages: readonly LanguageEntry[], current: string): readonly LanguageEntry[] {
  return [...languages].sort((a, b) => Number(b.code === current) - Number(a.code === current));
}
