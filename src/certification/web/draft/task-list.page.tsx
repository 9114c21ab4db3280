// A draft at a glance: its pages, what the agency requires and has not got, documents, and the way to send it.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import { Crumbs, Lamp, LinkButton } from '../../../ui/index.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { fullName, REQUEST_PAGES, type RequestPage } from '../../domain/answers.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export function TaskListPage({
  c,
  world,
  draft,
}: {
  c: AppContext;
  world: CertificationWebWorld;
  draft: RequesterCase;
}) {
  const { t } = c.var;
  const here = `/${t.language}/advocate/requests/${draft.requestId}`;
  const name = draft.answers.victim?.name;
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={t('certification.draft.title')} current="requests">
      <Crumbs
        label={t('certification.crumbs')}
        links={[{ href: `/${t.language}/advocate`, label: t('certification.menu.requests') }]}
        here={t('certification.draft.title')}
      />
      <div class="flow measure">
        <h1>
          {t('certification.draft.heading')} {name && <bdi>{fullName(name)}</bdi>}
        </h1>
        <p class="lede">{t('certification.draft.to', { agency: draft.agency.name })}</p>
        <ul class="ways">
          {REQUEST_PAGES.map((page) => (
            <li>
              <a href={`${here}/edit/${page}`}>
                <b>{t(`certification.page.${page}.title`)}</b>
                <span>
                  <PageState t={t} draft={draft} page={page} />
                </span>
              </a>
            </li>
          ))}
          <li>
            <a href={`${here}/documents`}>
              <b>{t('certification.documents.title')}</b>
              <span>{t('certification.documents.count', { count: draft.documents.length })}</span>
            </a>
          </li>
        </ul>
        <p>
          <LinkButton href={`${here}/check`}>{t('certification.draft.check')}</LinkButton>
        </p>
        <p class="small soft">{t('certification.draft.saved')}</p>
      </div>
    </Frame>
  );
}

function PageState({ t, draft, page }: { t: Translate; draft: RequesterCase; page: RequestPage }) {
  const missing = draft.missing.filter((item) => item.page === page).length;
  if (missing > 0) return <Lamp answer="cannot-tell" words={t('certification.draft.missing', { count: missing })} />;
  if (draft.answers[page] === undefined) return <Lamp answer="fails" words={t('certification.draft.empty')} />;
  return <Lamp answer="holds" words={t('certification.draft.filled')} />;
}
