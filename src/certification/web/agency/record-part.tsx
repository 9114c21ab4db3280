// Beside the questions: the documents, the request in the requester's words, whose it is, the clock, and what happened.
import { Button, HiddenFields, SelectField, Timeline } from '../../../ui/index.ts';
import { REQUEST_PAGES } from '../../domain/answers.ts';
import { pageFields } from '../../domain/pages/index.ts';
import { answerSummary } from '../answer-summary.tsx';
import { CitationLines } from '../citation.tsx';
import { BlockedLine } from './blocked-line.tsx';
import { notForTheAgency } from './criteria.model.ts';
import { deskPath, hiddenOf, issueOf, postedTo, type DeskProps } from './desk-parts.ts';
import { toHistory } from './history.model.ts';
import { assignees } from './queue.model.ts';

export function DocumentsPart({ c, world, view }: DeskProps) {
  const { t } = c.var;
  return (
    <section class="card flow" aria-labelledby="documents">
      <h2 id="documents">{t('certification.documents.title')}</h2>
      {view.documents.length === 0 && <p class="soft">{t('desk.documents.none')}</p>}
      <ul class="bare">
        {view.documents.map(({ id, title, kind, mediaType, seenAt }) => (
          <li>
            <a class="pad" href={`${deskPath(c, view.requestId)}/documents/${id}`} target="_blank" rel="noopener">
              <span>
                <bdi>{kind === 'signed-form' ? t('desk.documents.signedForm') : title}</bdi>{' '}
                <span class="vh">{t('desk.documents.newTab')}</span>
              </span>
            </a>
            <br />
            <span class="small soft">
              {t(`certification.documents.type.${mediaType}`)}
              {t('certification.comma')}{' '}
              {seenAt === null
                ? t('desk.documents.notOpened')
                : t('desk.documents.opened', { when: t.dateTime(seenAt, world.site.timeZone) })}
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('desk.documents.recorded')}</p>
      <Papers c={c} view={view} />
    </section>
  );
}

/** What this house makes of the request: the federal form once it is certified, and the letter that went with it. */
const PAPERS = {
  'in-review': ['form-facts'],
  'to-sign': ['form-facts', 'supplement-b'],
  signed: ['supplement-b'],
  released: ['supplement-b', 'letters/release'],
} as const;

function Papers({ c, view }: Pick<DeskProps, 'c' | 'view'>) {
  const { t } = c.var;
  const papers = view.state in PAPERS ? PAPERS[view.state as keyof typeof PAPERS] : []; // just checked
  return (
    <>
      {papers.map((paper) => (
        <p>
          <a class="pad" href={`${deskPath(c, view.requestId)}/${paper}`}>
            {t(`desk.paper.${paper}`)}
          </a>
        </p>
      ))}
    </>
  );
}

const OPEN_AT_FIRST = ['crime', 'help'];

export function AnswersPart({ c, world, view }: DeskProps) {
  const { t } = c.var;
  return (
    <section class="card flow" aria-labelledby="told">
      <h2 id="told">{t('desk.answers.heading')}</h2>
      <p class="small soft">{t('desk.answers.hint')}</p>
      {REQUEST_PAGES.map((page) => (
        <details open={OPEN_AT_FIRST.includes(page)}>
          <summary>{t(`certification.page.${page}.title`)}</summary>
          <div id={`told-${page}`}>{answerSummary(t, page, pageFields(page, view.answers), world.boroughs(t))}</div>
        </details>
      ))}
    </section>
  );
}

export function NotYoursPart({ c, view }: DeskProps) {
  const { t } = c.var;
  return (
    <section class="note plain flow" aria-labelledby="not-yours">
      <h2 id="not-yours">{t('desk.notYours.heading')}</h2>
      <p>{t('desk.notYours.text')}</p>
      {notForTheAgency(t, view).map(({ title, statement, citations }) => (
        <details>
          <summary>{title}</summary>
          <div class="flow">
            <p>{statement}</p>
            <CitationLines t={t} citations={citations} />
          </div>
        </details>
      ))}
    </section>
  );
}

export function AssignPart({ c, view, refused }: DeskProps) {
  const { t } = c.var;
  const allowed = view.allowed.assign;
  return (
    <section class="card flow" aria-labelledby="assignment">
      <h2 id="assignment">{t('desk.assign.heading')}</h2>
      <p>
        {view.assignedTo === null ? (
          <span class="unread">{t('desk.queue.nobody')}</span>
        ) : (
          <b>
            <bdi>{view.assignedTo.name}</bdi>
          </b>
        )}
      </p>
      {!allowed.ok ? (
        <BlockedLine c={c} view={view} act="assign" />
      ) : (
        <form method="post" action={`${deskPath(c, view.requestId)}/assign`} class="flow" data-once>
          <HiddenFields values={hiddenOf(c, view)} />
          <SelectField
            name="to"
            label={t('desk.assign.to')}
            value={postedTo('assign', refused)['to']?.[0] ?? view.assignedTo?.id}
            empty={t('ui.form.chooseOne')}
            options={assignees(t, view.workers)}
            issue={issueOf('assign', refused, 'to')}
          />
          <p>
            <Button kind="quiet">{t('desk.assign.button')}</Button>
          </p>
        </form>
      )}
    </section>
  );
}

export function HistoryPart({ c, world, view }: DeskProps) {
  const { t } = c.var;
  return (
    <details class="lone">
      <summary>{t('desk.history.heading', { count: view.history.length })}</summary>
      <Timeline
        steps={toHistory(t, view, world.site.timeZone).map(({ what, line }) => ({ name: what, line, state: 'done' }))}
      />
    </details>
  );
}
