// The shell of pages that anyone may open: way out, languages, content, a quiet foot.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Content, LinkItem, Resend } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import { LANGUAGES_ID, LanguageList, type LanguageEntry } from '../language-list/language-list.tsx';
import { MachineTranslation } from '../original/original.tsx';
import { Brand } from './brand.tsx';
import { Document, type FoundAs, type PageAssets } from './document.tsx';

export interface PublicPageProps {
  t: Translate;
  title: string;
  /** The page's path after the language, for the links to other languages: "" for the first page, "/status". */
  path: string;
  /** What the page is about, in one sentence. */
  about?: string | undefined;
  /** Made from what somebody posted: it cannot be opened by its address, and search engines are given none. */
  isPosted?: boolean | undefined;
  /** How to make a posted page once more in another language; without it the links there begin anew. */
  resend?: Resend | undefined;
  /** The site's own address, for the links that search engines read: "https://amparo.example". */
  address: string;
  languages: readonly LanguageEntry[];
  assets: PageAssets;
  /** A harmless page, such as the weather. */
  exitUrl: string;
  /** "home" shows all languages in sight; another value is the href of the link in the foot that this page is. */
  active?: string | undefined;
  isError?: boolean | undefined;
  /** A page that lists all languages: "/en/languages". Worth it when they do not fit one line. */
  allLanguagesHref?: string | undefined;
  foot?: readonly LinkItem[] | undefined;
  /** Replaces the sentence of the foot where it would not be true, as on the sign-in page. */
  footPromise?: string | undefined;
  /** Stands at the top of the foot: what is true of this very page. */
  footLine?: Content;
  /** The installation shows invented people and cases. */
  demonstration?: boolean | undefined;
  /** Also load the staff stylesheet, for a page that borrows staff parts. */
  withStaffParts?: boolean | undefined;
  children: Content;
}

export function PublicPage(props: PublicPageProps) {
  const { t, assets } = props;
  const isHome = props.active === 'home'; // where nothing may stand before the danger panel
  const staffCss = props.withStaffParts && assets.staffCss ? [assets.staffCss] : [];
  return (
    <Document
      t={t}
      title={props.title}
      isError={props.isError}
      found={foundAs(props)}
      stylesheets={[assets.css, ...staffCss]}
      scripts={assets.scripts}
    >
      <Top {...props} />
      <LanguageList
        label={t('ui.languages.label')}
        languages={props.languages}
        current={t.language}
        path={props.path}
        resend={props.resend}
        all={props.active === 'home'}
        more={allLanguages(props)}
      />
      <main id="main">
        <div class="wrap">
          {isHome ? null : <MachineTranslation {...props} of={t.language} />}
          {props.children}
          {isHome ? <MachineTranslation {...props} of={t.language} /> : null}
        </div>
      </main>
      <Foot {...props} />
    </Document>
  );
}

/** On a page that was made from a form the line itself opens: a page of languages would lose what was told. */
function allLanguages({ t, allLanguagesHref, resend }: PublicPageProps) {
  if (allLanguagesHref === undefined) return undefined;
  return { href: resend === undefined ? allLanguagesHref : `#${LANGUAGES_ID}`, label: t('ui.languages.all') };
}

function foundAs({ t, about, isPosted, address, path, languages }: PublicPageProps): FoundAs | undefined {
  if (about === undefined) return undefined;
  if (isPosted) return { about, alternates: [] };
  const inLanguage = (code: string) => `${address}/${code}${path}`;
  const alternates = languages.map(({ code }) => ({ language: code, address: inLanguage(code) }));
  return { about, address: inLanguage(t.language), alternates };
}

function Top({ t, exitUrl, demonstration }: PublicPageProps) {
  return (
    <>
      {demonstration && <DemonstrationLine t={t} />}
      <header class="top">
        <div class="wrap">
          <Brand href={`/${t.language}`} product={t('ui.product')} firstPage={t('ui.firstPage')} />
          <a class="exit" href={exitUrl} rel="noreferrer" data-leave>
            <Icon name="exit" />
            {t('ui.leave')}
          </a>
        </div>
      </header>
    </>
  );
}

/** A region of its own, so that nobody who jumps from landmark to landmark misses it. */
export function DemonstrationLine({ t }: { t: Translate }) {
  return (
    <section class="demo" aria-label={t('ui.staff.demonstrationLabel')}>
      <p class="wrap">{t('ui.staff.demonstration')}</p>
    </section>
  );
}

function Foot({ t, foot = [], footLine, footPromise, active }: PublicPageProps) {
  return (
    <footer class="foot">
      <div class="wrap flow">
        {footLine}
        <p>{footPromise ?? t('ui.foot.promise')}</p>
        <p class="small soft">
          <span data-leave-keys hidden>
            {t('ui.leaveHelp.keys')}{' '}
          </span>
          {t('ui.leaveHelp.limits')}
          <span
            class="vh"
            role="status"
            data-leave-left
            data-two={t('ui.leaveHelp.left', { count: 2 })}
            data-one={t('ui.leaveHelp.left', { count: 1 })}
          ></span>
        </p>
        {foot.length > 0 && (
          <ul>
            {foot.map(({ href, label }) => (
              <li>
                <a href={href} aria-current={href === active ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
