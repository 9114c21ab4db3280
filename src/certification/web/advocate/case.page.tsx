// One request as its requester sees it: what is asked of them, the clock, messages, documents, and in the end the form or
// the reasons.
import type { AppContext } from '../../../platform/http/index.ts';
import {
  Button,
  Chip,
  Crumbs,
  ErrorSummary,
  HiddenFields,
  LinkButton,
  MessageItem,
  Note,
  TextArea,
  type FormErrors,
} from '../../../ui/index.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { fullName } from '../../domain/answers.ts';
import { ClockView } from '../clock-view.tsx';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { pathOf } from './case-address.ts';
import { CaseRail } from './case-rail.tsx';
import { DenialSection, FormSection } from './case-ending.tsx';
import { StateChip } from './my-requests.page.tsx';

export interface CasePageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly request: RequesterCase;
  /** What was typed into the reply, when it could not be sent. */
  readonly reply: string;
  readonly errors: FormErrors;
}

export function CasePage(props: CasePageProps) {
  const { c, world, request, errors } = props;
  const { t } = c.var;
  const name = request.answers.victim?.name;
  return (
    <Frame
      c={c}
      actor={signedIn(c)}
      site={world.site}
      title={t('certification.case.title', { reference: request.reference ?? '' })}
      current="requests"
      isError={errors.any}
    >
      <Crumbs
        label={t('certification.crumbs')}
        links={[{ href: `/${t.language}/advocate`, label: t('certification.menu.requests') }]}
        here={request.reference ?? ''}
      />
      <div class="row end">
        <h1>
          {t('certification.case.heading')} {name && <bdi>{fullName(name)}</bdi>}
        </h1>
        <p class="row">
          {request.urgent.length > 0 && (
            <Chip kind="hot" icon="clock">
              {t('certification.case.urgent')}
            </Chip>
          )}
          <StateChip t={t} state={request.state} />
        </p>
      </div>
      <p class="soft">
        <bdi>{request.agency.name}</bdi>.{' '}
        {request.receipt && (
          <>
            {t('certification.case.received', { date: t.date(request.receipt.receivedOn) })}{' '}
            <a href={`${pathOf(c, request)}/receipt`}>{t('certification.case.receipt')}</a>
          </>
        )}
      </p>
      <div class="side">
        <div class="flow">
          <ErrorSummary
            title={t('ui.form.issues', { count: errors.issues.length })}
            issues={errors.issues.map(({ message }) => ({ field: 'reply', message }))}
          />
          {request.form && <FormSection c={c} world={world} request={request} />}
          {request.denial && <DenialSection c={c} request={request} />}
          {request.state === 'waiting-for-requester' && <Asked c={c} request={request} />}
          {request.clock && <ClockView t={t} clock={request.clock} action={<CalendarLink c={c} request={request} />} />}
          <Messages {...props} />
          <Documents c={c} request={request} />
        </div>
        <CaseRail c={c} request={request} />
      </div>
    </Frame>
  );
}

type Part = Pick<CasePageProps, 'c' | 'request'>;

/** While the clock runs; a form brings its own date, and its own link. */
function CalendarLink({ c, request }: Part) {
  const { clock } = request;
  if (clock === null || clock.dueOn === null || clock.stoppedOn !== null) return null;
  return (
    <a class="pad" href={`${pathOf(c, request)}/calendar.ics`} download="">
      {c.var.t('certification.case.calendar')}
    </a>
  );
}

/** The last question of the agency, first on the page. */
function Asked({ c, request }: Part) {
  const { t } = c.var;
  const question = request.messages.findLast((message) => message.side === 'agency');
  return (
    <Note id="asked" title={t('certification.case.asked')}>
      {question && <p dir="auto">{question.text}</p>}
      <p class="small">{t('certification.case.clockPaused')}</p>
      <p>
        <LinkButton kind="quiet" href="#reply">
          {t('certification.case.answer')}
        </LinkButton>
      </p>
    </Note>
  );
}

function Messages(props: CasePageProps) {
  const { c, world, request } = props;
  const { t } = c.var;
  return (
    <section class="flow" aria-labelledby="messages">
      <h2 id="messages">{t('certification.case.messages')}</h2>
      {request.messages.length === 0 && <p class="soft">{t('certification.case.noMessages')}</p>}
      {request.messages.map((message) => (
        <MessageItem
          lane={message.side === 'agency' ? 'in' : 'out'}
          who={message.byMe ? t('certification.case.you') : message.authorName || request.agency.name}
          when={t.dateTime(message.at, world.site.timeZone)}
        >
          {message.text}
        </MessageItem>
      ))}
      {request.allowed.reply.ok && <ReplyForm {...props} />}
    </section>
  );
}

function ReplyForm({ c, request, reply, errors }: CasePageProps) {
  const { t } = c.var;
  return (
    <form method="post" action={`${pathOf(c, request)}/reply`} class="flow measure" data-once>
      <HiddenFields values={{ csrf: c.var.formToken, revision: String(request.revision) }} />
      <TextArea
        name="text"
        id="reply"
        label={t('certification.case.reply')}
        hint={t('certification.case.replyHint')}
        value={reply}
        issue={errors.issuesFor('text')}
      />
      <p class="row">
        <Button>{t('certification.case.sendReply')}</Button>
        <LinkButton kind="quiet" href={`${pathOf(c, request)}/documents`}>
          {t('certification.documents.add')}
        </LinkButton>
      </p>
    </form>
  );
}

function Documents({ c, request }: Part) {
  const { t } = c.var;
  return (
    <section class="flow" aria-labelledby="documents">
      <h2 id="documents">{t('certification.documents.title')}</h2>
      {request.documents.length === 0 ? (
        <p class="soft">{t('certification.documents.count', { count: 0 })}</p>
      ) : (
        <ul class="bare">
          {request.documents.map((document) => (
            <li class="row end">
              <a class="pad" href={`${pathOf(c, request)}/documents/${document.id}`}>
                <bdi>{document.title}</bdi>
              </a>
              {document.kind === 'evidence' && (
                <span class="small soft">
                  {document.seenAt ? t('certification.case.seen') : t('certification.case.notSeen')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {request.allowed['add-document'].ok && (
        <p>
          <LinkButton kind="quiet" href={`${pathOf(c, request)}/documents`}>
            {t('certification.documents.add')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
