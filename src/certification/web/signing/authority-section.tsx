// May the reader sign today, and by what right: said first, with the rule, before anything is read or recorded.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import { addDays, parseIsoDate } from '../../../platform/values/iso-date.ts';
import { Icon, Note, Source, type Content } from '../../../ui/index.ts';
import { sayIn } from '../../../platform/i18n/index.ts';
import { sourceOf } from '../citation.tsx';
import type { CertificationWebWorld } from '../world.ts';
import type { SigningCase } from './signing-case.ts';

interface Part {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly signing: SigningCase;
}

/** The right that the reader has today; nothing for somebody without one. */
export function MaySign({ c, world, signing }: Part) {
  const { t } = c.var;
  if (!isOfficial(c) || signing.opened.authority?.state !== 'in-force') return null;
  return (
    <section class="card flow" aria-labelledby="authority">
      <h2 id="authority">{t('signing.authority.title')}</h2>
      <RuleClaim t={t} world={world} signing={signing} rule="u-certification.official">
        <p class="line">
          <Icon name="yes" />
          <span>{authoritySentence(c, signing)}</span>
        </p>
      </RuleClaim>
    </section>
  );
}

/** Why the reader cannot sign a form that waits for a signature; the blocked button names this sentence. */
export function CannotSign({ c, world, signing }: Part) {
  const { t } = c.var;
  const { allowed, state } = signing.request;
  if (state !== 'to-sign' || allowed.sign.ok) return null;
  return (
    <Note kind="stop" id="authority" title={t('signing.authority.stopTitle')}>
      <p id="why-not">{authoritySentence(c, signing)}</p>
      <RuleClaim t={t} world={world} signing={signing} rule="u-certification.official" />
      {isOfficial(c) && <p>{t('signing.authority.onward')}</p>}
    </Note>
  );
}

function isOfficial(c: AppContext): boolean {
  return c.var.actor?.roles.includes('certifying-official') === true;
}

function authoritySentence(c: AppContext, { request, opened }: SigningCase): string {
  const { t } = c.var;
  const agency = request.agency.name;
  const { authority } = opened;
  if (!isOfficial(c) || authority === null) return t('signing.authority.role', { agency });
  switch (authority.state) {
    case 'in-force':
      return t(`signing.authority.${authority.kind}`, { agency, since: t.date(authority.since) });
    case 'ended':
      return t('signing.authority.ended', { agency, last: t.date(addDays(authority.endedOn, -1)) });
    case 'to-begin':
      return t('signing.authority.to-begin', { agency, since: t.date(authority.since) });
    case 'none':
      return t('signing.authority.none', { agency });
  }
}

/** By when the petition must be there, counted from the signature or, before it, from today. */
export function FilingSection({ c, world, signing }: Part) {
  const { t } = c.var;
  const { signature, fileByIfToday } = signing.opened;
  const until = signature?.fileBy ?? parseIsoDate(fileByIfToday);
  if (until === null) return null;
  return (
    <section class="card flow" aria-labelledby="filing">
      <h2 id="filing">{t('signing.filing.title')}</h2>
      <RuleClaim t={t} world={world} signing={signing} rule="filing-deadline.six-months">
        <p>
          {signature === null
            ? t('signing.filing.ifToday', { today: t.date(signing.request.today), until: t.date(until) })
            : t('signing.filing.signed', { signed: t.date(signature.signedOn), until: t.date(until) })}
        </p>
        <p>{t('signing.filing.soon')}</p>
      </RuleClaim>
    </section>
  );
}

interface RuleClaimProps {
  readonly t: Translate;
  readonly world: CertificationWebWorld;
  readonly signing: SigningCase;
  readonly rule: string;
  readonly children?: Content;
}

/** What is said, the rule behind it as it stood on the day, and its source below it: these stand in narrow columns. */
function RuleClaim({ t, world, signing, rule, children }: RuleClaimProps) {
  const on = signing.opened.signature?.signedOn ?? signing.request.today;
  const found = world.law.explain(rule, {}, { on, jurisdiction: world.jurisdiction });
  const citation = found.ok ? found.value.citations[0] : undefined;
  if (!found.ok || citation === undefined) return <>{children}</>;
  const { statementKey, statement } = found.value;
  return (
    <>
      {children}
      <p class="small soft">{sayIn(t, { key: statementKey, text: statement })}</p>
      <Source {...sourceOf(t, citation)} />
    </>
  );
}
