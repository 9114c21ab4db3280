// Choosing a person of the cast: how one signs in to a demonstration. Carries along what was typed when a session ended.
import type { Translate } from '../../platform/i18n/index.ts';
import { Button, CastList, HiddenFields, LinkButton, Note, SitePage, type Site } from '../../ui/index.ts';
import type { CastMember } from '../actions/list-cast.ts';

export interface CarriedField {
  readonly name: string;
  readonly value: string;
}

export interface SignInPageModel {
  readonly cast: readonly CastMember[];
  /** Where to go afterwards: a path of our own, '' for the person's first page. */
  readonly next: string;
  readonly carried: readonly CarriedField[];
  readonly notice: 'ended' | 'no-such-person' | null;
  /** Who is signed in already; public pages have no way out of a session, so this page has it. */
  readonly already: SignedInAlready | null;
}

export interface SignedInAlready {
  readonly name: string;
  readonly firstPage: string;
  readonly formToken: string;
}

/** In the order in which a request meets them. */
const KINDS = ['legal-services', 'certifying-agency', 'oversight', 'operator'] as const;

export function SignInPage({ t, site, model }: { t: Translate; site: Site; model: SignInPageModel }) {
  const kinds = KINDS.filter((kind) => model.cast.some((member) => member.kind === kind));
  return (
    <SitePage
      t={t}
      title={t('accounts.signIn.title')}
      path="/sign-in"
      site={site}
      footPromise={t('accounts.signIn.cookie')}
      withStaffParts
    >
      <div class="flow doc">
        <h1>{t('accounts.signIn.title')}</h1>
        <p class="lede">{t('accounts.signIn.intro')}</p>
        <Note id="demonstration" title={t('accounts.signIn.demonstration')}>
          <p>{t('accounts.signIn.invented')}</p>
        </Note>
        {model.notice && <Notice t={t} notice={model.notice} />}
        {model.already && <Already t={t} already={model.already} />}
        <form method="post" action={`/${t.language}/sign-in`} class="flow">
          <HiddenFields values={{ next: model.next }} />
          {model.carried.map(({ name, value }) => (
            <input type="hidden" name={`carry.${name}`} value={value} />
          ))}
          {kinds.map((kind) => (
            <section class="flow">
              <h2>{t(`accounts.kind.${kind}`)}</h2>
              <CastList name="as" members={model.cast.filter((member) => member.kind === kind).map(toEntry)} />
            </section>
          ))}
        </form>
      </div>
    </SitePage>
  );
}

function Already({ t, already }: { t: Translate; already: SignedInAlready }) {
  return (
    <Note kind="plain" id="already" title={t('accounts.signIn.already', { name: already.name })}>
      <p>{t('accounts.signIn.alreadyText')}</p>
      <form class="row" method="post" action={`/${t.language}/sign-out`}>
        <HiddenFields values={{ csrf: already.formToken }} />
        <LinkButton kind="quiet" href={already.firstPage}>
          {t('accounts.signIn.toPages')}
        </LinkButton>
        <Button kind="quiet">{t('ui.staff.signOut')}</Button>
      </form>
    </Note>
  );
}

function toEntry(member: CastMember) {
  return { id: member.id, name: member.name, role: member.title, place: member.organisation };
}

function Notice({ t, notice }: { t: Translate; notice: 'ended' | 'no-such-person' }) {
  const text = notice === 'ended' ? t('accounts.signIn.ended') : t('accounts.signIn.noSuchPerson');
  return (
    <Note kind="stop" live>
      <p>{text}</p>
    </Note>
  );
}

export interface CarryPageModel {
  readonly action: string;
  readonly fields: readonly CarriedField[];
  readonly formToken: string;
  /** Whose session it is now; null when the old page simply had an old token. */
  readonly signedInAs: string | null;
}

/** What was typed, ready to be sent again by the person's own hand. */
export function CarryPage({ t, site, model }: { t: Translate; site: Site; model: CarryPageModel }) {
  return (
    <SitePage
      t={t}
      title={t('accounts.carry.title')}
      path="/sign-in"
      site={site}
      footPromise={t('accounts.signIn.cookie')}
    >
      <form method="post" action={model.action} class="flow measure">
        <h1>{t('accounts.carry.title')}</h1>
        <p>
          {model.signedInAs === null
            ? t('accounts.carry.tokenOld')
            : t('accounts.carry.signedIn', { name: model.signedInAs })}
        </p>
        <p class="small soft">{t('accounts.signIn.filesLost')}</p>
        {model.fields.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="csrf" value={model.formToken} />
        <p class="row">
          <Button>{t('accounts.carry.send')}</Button>
          <a class="pad" href={`/${t.language}`}>
            {t('accounts.carry.drop')}
          </a>
        </p>
      </form>
    </SitePage>
  );
}
