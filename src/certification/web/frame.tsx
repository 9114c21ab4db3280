// The page around everything a signed-in person works on: their menu, who they are, and the token for every form.
import type { AppContext } from '../../platform/http/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { hasRole, type Actor } from '../../platform/values/actor.ts';
import { MachineTranslation, StaffPage, type Content, type LinkItem, type Site } from '../../ui/index.ts';

export type MenuItem = 'requests' | 'new' | 'clients' | 'queue' | 'figures' | 'feedback' | 'mail' | 'none';

/** What each role finds in the menu, in order. */
const MENU = [
  { item: 'requests', path: '/advocate', roles: ['advocate'] },
  { item: 'new', path: '/advocate/new', roles: ['advocate'] },
  { item: 'clients', path: '/advocate/clients', roles: ['advocate'] },
  { item: 'queue', path: '/agency', roles: ['intake-clerk', 'reviewer', 'second-reviewer', 'certifying-official'] },
  {
    item: 'figures',
    path: '/figures',
    roles: ['intake-clerk', 'reviewer', 'second-reviewer', 'certifying-official', 'inspector', 'operator'],
  },
  { item: 'feedback', path: '/feedback', roles: ['inspector', 'operator'] },
  { item: 'mail', path: '/mail', roles: ['operator'] },
] as const;

export interface FrameProps {
  readonly c: AppContext;
  readonly actor: Actor;
  readonly site: Site;
  /** Without the name of the product. */
  readonly title: string;
  readonly current: MenuItem;
  readonly isError?: boolean | undefined;
  /** The decision bar, as broad as the page. */
  readonly after?: Content;
  readonly children: Content;
}

export function Frame({ c, actor, site, title, current, isError, after, children }: FrameProps) {
  const { t } = c.var;
  return (
    <StaffPage
      t={t}
      title={title}
      nav={menuOf(t, actor, current)}
      navLabel={t('certification.menu.label')}
      person={{ name: actor.name, line: `${actor.title}, ${actor.organisationName}` }}
      csrf={c.var.formToken}
      demonstration={site.demonstration}
      assets={site.assets}
      signOutHref={`/${t.language}/sign-out`}
      isError={isError}
      before={<InEnglish c={c} site={site} />}
      after={after}
    >
      {children}
    </StaffPage>
  );
}

/** A page that answers a form has no address of its own: there the line would lead elsewhere. */
function InEnglish({ c, site }: Pick<FrameProps, 'c' | 'site'>) {
  const { t } = c.var;
  if (c.req.method !== 'GET') return null;
  const path = c.req.path.slice(`/${t.language}`.length);
  return <MachineTranslation t={t} languages={site.languages} of={t.language} path={path} />;
}

function menuOf(t: Translate, actor: Actor, current: MenuItem): readonly LinkItem[] {
  return MENU.filter(({ roles }) => hasRole(actor, ...roles)).map(({ item, path }) => ({
    href: `/${t.language}${path}`,
    label: t(`certification.menu.${item}`),
    current: item === current,
  }));
}

/** The page a person starts from after signing in. */
export function firstPageOf(actor: Actor, language: string): string {
  const first = MENU.find(({ roles }) => hasRole(actor, ...roles));
  return first ? `/${language}${first.path}` : `/${language}/figures`;
}
