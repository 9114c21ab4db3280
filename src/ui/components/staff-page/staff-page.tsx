// The shell of pages behind sign-in: what is demonstration, where to go, who is signed in.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Content, LinkItem } from '../../content.ts';
import { Brand } from '../public-page/brand.tsx';
import { Document, type PageAssets } from '../public-page/document.tsx';
import { DemonstrationLine } from '../public-page/public-page.tsx';

export interface StaffPageProps {
  t: Translate;
  title: string;
  nav: readonly LinkItem[];
  /** Says what the menu is for: "Agency", "Advocate". */
  navLabel?: string | undefined;
  /** line: role and organisation, "reviewer, Harbor Police Department". */
  person: { readonly name: string; readonly line: string };
  /** Token against forged posts, sent with sign-out. */
  csrf: string;
  demonstration: boolean;
  assets: PageAssets;
  /** Where sign-out is posted to; /sign-out unless given. */
  signOutHref?: string | undefined;
  isError?: boolean | undefined;
  /** Stands before the page: what is true of all of it. */
  before?: Content;
  /** Stands after the main part, as broad as the page: the decision bar. */
  after?: Content;
  children: Content;
}

export function StaffPage(props: StaffPageProps) {
  const { t, assets } = props;
  return (
    <Document
      t={t}
      title={props.title}
      isError={props.isError}
      stylesheets={[assets.css, ...(assets.staffCss ? [assets.staffCss] : [])]}
      scripts={assets.scripts}
      staff
    >
      <header>
        {props.demonstration && <DemonstrationLine t={t} />}
        <div class="desk">
          <div class="wrap">
            <Brand href={`/${t.language}`} product={t('ui.product')} firstPage={t('ui.firstPage')} />
            <Menu label={props.navLabel ?? t('ui.staff.menu')} nav={props.nav} />
            <SignedIn {...props} />
          </div>
        </div>
      </header>
      <main id="main">
        <div class="wrap">
          {props.before}
          {props.children}
        </div>
        {props.after}
      </main>
    </Document>
  );
}

function Menu({ label, nav }: { label: string; nav: readonly LinkItem[] }) {
  return (
    <nav aria-label={label}>
      <ul>
        {nav.map(({ href, label: text, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Signing out changes something, so it is a form and not a link that a browser may fetch ahead. */
function SignedIn({ t, person, csrf, signOutHref = '/sign-out' }: StaffPageProps) {
  return (
    <form class="me" method="post" action={signOutHref}>
      <span>
        <bdi>
          {person.name}, {person.line}
        </bdi>
      </span>
      <input type="hidden" name="csrf" value={csrf} />
      <button type="submit">{t('ui.staff.signOut')}</button>
    </form>
  );
}
