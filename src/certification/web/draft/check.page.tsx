// Before sending: everything as the agency will read it, what it requires and has not got, and what it would ask about by
// the same rules that its own desk uses.
import type { AppContext } from '../../../platform/http/index.ts';
import { sayIn } from '../../../platform/i18n/index.ts';
import {
  Button,
  Crumbs,
  ErrorSummary,
  HiddenFields,
  Lamp,
  LinkButton,
  Note,
  type FormErrors,
} from '../../../ui/index.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { fullName, REQUEST_PAGES } from '../../domain/answers.ts';
import { preCheck } from '../../domain/facts.ts';
import { pageFields } from '../../domain/pages/index.ts';
import { answerSummary } from '../answer-summary.tsx';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export interface CheckProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly draft: RequesterCase;
  readonly errors: FormErrors;
}

export function CheckPage(props: CheckProps) {
  const { c, world, draft, errors } = props;
  const { t } = c.var;
  const here = `/${t.language}/advocate/requests/${draft.requestId}`;
  const title = t('certification.check.title');
  const name = draft.answers.victim?.name;
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="requests" isError={errors.any}>
      <Crumbs
        label={t('certification.crumbs')}
        links={[
          { href: `/${t.language}/advocate`, label: t('certification.menu.requests') },
          { href: here, label: t('certification.draft.title') },
        ]}
        here={title}
      />
      <div class="flow measure">
        <h1>
          {title} {name && <bdi>{fullName(name)}</bdi>}
        </h1>
        <p class="lede">{t('certification.draft.to', { agency: draft.agency.name })}</p>
        <ErrorSummary title={t('certification.check.notYet')} issues={errors.issues} />
        <Missing {...props} />
        <PreCheck {...props} />
        <h2>{t('certification.check.asSent')}</h2>
        {REQUEST_PAGES.map((page) => (
          <section class="card flow">
            <div class="row end">
              <h3>{t(`certification.page.${page}.title`)}</h3>
              <a class="pad" href={`${here}/edit/${page}`}>
                {t('certification.check.change')} <span class="vh">{t(`certification.page.${page}.title`)}</span>
              </a>
            </div>
            {answerSummary(t, page, pageFields(page, draft.answers), world.boroughs(t))}
          </section>
        ))}
        <p>{t('certification.documents.count', { count: draft.documents.length })}</p>
        <SendForm {...props} />
      </div>
    </Frame>
  );
}

function Missing({ c, draft }: CheckProps) {
  const { t } = c.var;
  if (draft.missing.length === 0) return null;
  const here = `/${t.language}/advocate/requests/${draft.requestId}/edit`;
  return (
    <Note kind="stop" id="missing" title={t('certification.check.missing')}>
      <ul>
        {draft.missing.map(({ item, page, field }) => (
          <li>
            <a href={`${here}/${page}#${field}`}>{t(`certification.checklist.${item}`)}</a>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function PreCheck({ c, world, draft }: CheckProps) {
  const { t } = c.var;
  const items = preCheck(world.law, draft.answers, { on: draft.today, jurisdiction: world.jurisdiction });
  if (items.length === 0)
    return (
      <Note kind="ok">
        <p>{t('certification.check.nothingOpen')}</p>
      </Note>
    );
  const here = `/${t.language}/advocate/requests/${draft.requestId}/edit`;
  return (
    <Note id="precheck" title={t('certification.check.wouldAsk')}>
      <p class="small">{t('certification.check.wouldAskHint')}</p>
      <ul class="bare flow">
        {items.map(({ criterion, explanation, missing }) => (
          <li>
            <Lamp answer={explanation.answer} words={t(`certification.criterion.${criterion}`)} />
            {missing.length > 0 ? (
              <ul>
                {missing.map(({ fact, question, page }) => (
                  <li>
                    <a href={`${here}/${page}`}>{t.maybe(`law.fact.${fact}.question`) ?? question}</a>
                  </li>
                ))}
              </ul>
            ) : (
              <ul>
                {explanation.reasonRefs.map((reason) => (
                  <li>{sayIn(t, reason)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function SendForm({ c, draft }: CheckProps) {
  const { t } = c.var;
  const here = `/${t.language}/advocate/requests/${draft.requestId}`;
  const isBlocked = draft.missing.length > 0;
  return (
    <form method="post" action={`${here}/check`} class="flow" data-once>
      <HiddenFields values={{ csrf: c.var.formToken, revision: String(draft.revision) }} />
      <p>{t('certification.check.promise')}</p>
      {isBlocked && (
        <p class="small" id="why-blocked">
          {t('certification.check.blocked')}
        </p>
      )}
      <p class="row">
        <Button blockedBy={isBlocked ? 'why-blocked' : undefined}>
          {t('certification.check.send', { agency: draft.agency.name })}
        </Button>
        <LinkButton kind="quiet" href={here}>
          {t('certification.check.later')}
        </LinkButton>
      </p>
    </form>
  );
}
