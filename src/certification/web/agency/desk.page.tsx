// The review desk: five questions with the law beside them, what the requester sent, and the decision at the bottom.
import type { Translate } from '../../../platform/i18n/index.ts';
import { Button, Chip, Crumbs, DecisionBar, ErrorSummary, HiddenFields, LinkButton, Note } from '../../../ui/index.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import { fullName } from '../../domain/answers.ts';
import { ClockView, timeLeft } from '../clock-view.tsx';
import { Frame } from '../frame.tsx';
import { signedIn } from '../world.ts';
import { crimeName, urgentWords } from './agency-words.ts';
import { CriteriaPart } from './criteria-part.tsx';
import { toDecision, type BarItem } from './decision.model.ts';
import { DenialPart } from './denial-part.tsx';
import { deskPath, hiddenOf, type DeskForm, type DeskProps, type Refused } from './desk-parts.ts';
import { MessagesPart, NotesPart } from './lanes-part.tsx';
import { ProposalPart, ReturnedNote, ReturnPart } from './proposal-part.tsx';
import { AnswersPart, AssignPart, DocumentsPart, HistoryPart, NotYoursPart } from './record-part.tsx';

export function DeskPage(props: DeskProps) {
  const { c, world, view, refused } = props;
  const { t } = c.var;
  const reference = view.reference ?? '';
  return (
    <Frame
      c={c}
      actor={signedIn(c)}
      site={world.site}
      title={t('desk.title', { reference })}
      current="queue"
      isError={refused !== null}
      after={<Bar {...props} />}
    >
      <Crumbs
        label={t('certification.crumbs')}
        links={[{ href: `/${t.language}/agency`, label: t('desk.queue.title') }]}
        here={reference}
      />
      <Heading {...props} />
      {refused && <WhatHappened {...props} refused={refused} />}
      <ReturnedNote {...props} />
      <ProposalPart {...props} />
      <ReturnPart {...props} />
      <div class="side half">
        <div class="flow">
          <CriteriaPart {...props} />
          <DenialPart {...props} />
          <MessagesPart {...props} />
        </div>
        <div class="flow">
          <DocumentsPart {...props} />
          <AnswersPart {...props} />
          {view.clock && <ClockView t={t} clock={view.clock} />}
          <AssignPart {...props} />
          <NotYoursPart {...props} />
          <NotesPart {...props} />
          <HistoryPart {...props} />
        </div>
      </div>
    </Frame>
  );
}

function Heading({ c, view }: DeskProps) {
  const { t } = c.var;
  const { victim, crime } = view.answers;
  const { requester } = view;
  return (
    <>
      <div class="row end">
        <h1>
          {t('certification.case.heading')} {victim?.name && <bdi>{fullName(victim.name)}</bdi>}
        </h1>
        <p class="row">
          <TimeChip t={t} view={view} />
          {view.urgent.length > 0 && (
            <Chip kind="hot" icon="warn">
              {urgentWords(t, view.urgent)}
            </Chip>
          )}
          <Chip>{t(`desk.state.${view.state}`)}</Chip>
          {(crime?.categories ?? []).map((category) => (
            <Chip>{crimeName(t, category)}</Chip>
          ))}
          {victim?.spokenLanguage && (
            <Chip icon="talk">
              <bdi>{victim.spokenLanguage}</bdi>
            </Chip>
          )}
        </p>
      </div>
      <p class="soft">
        {t('desk.from', { name: requester.name, organisation: requester.organisationName })}{' '}
        {view.clock && t('certification.case.received', { date: t.date(view.clock.receivedOn) })}
      </p>
    </>
  );
}

function TimeChip({ t, view }: { t: Translate; view: AgencyCase }) {
  const { clock } = view;
  if (clock === null || clock.stoppedOn !== null) return null;
  return clock.overdue ? (
    <Chip kind="hot" icon="warn">
      {timeLeft(t, clock)}
    </Chip>
  ) : (
    <Chip icon="clock">{timeLeft(t, clock)}</Chip>
  );
}

/** Why a form was not taken, what others did meanwhile, and words that have no box any more. */
function WhatHappened({ c, view, refused }: DeskProps & { refused: Refused }) {
  const { t } = c.var;
  const kept = wordsWithoutBox(view, refused);
  return (
    <>
      <ErrorSummary
        title={t('ui.form.issues', { count: refused.errors.issues.length })}
        issues={refused.errors.issues}
      />
      {refused.notice !== null && (
        <Note kind="stop" live>
          <p>{refused.notice}</p>
          {refused.changes.length > 0 && (
            <>
              <p>{t('desk.stale.since')}</p>
              <ul>
                {refused.changes.map(({ what, line }) => (
                  <li>
                    {what} <span class="small soft">({line})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {kept.length > 0 && (
            <>
              <p>{t('desk.stale.typed')}</p>
              {kept.map((words) => (
                <blockquote dir="auto">{words}</blockquote>
              ))}
            </>
          )}
        </Note>
      )}
    </>
  );
}

/** The act that each form performs; its boxes are in sight only while that act can be done. */
const ACT_OF: Readonly<Partial<Record<DeskForm, keyof AgencyCase['allowed']>>> = {
  findings: 'record-finding',
  notes: 'write-note',
  ask: 'ask-information',
  deny: 'propose-denial',
};
const WRITTEN = /^(text|facts-.+|reason-.+)$/;

function wordsWithoutBox(view: AgencyCase, { form, fields }: Refused): readonly string[] {
  const act = form === 'return' ? returnAct(view) : ACT_OF[form];
  if (act === undefined || view.allowed[act].ok) return [];
  const written = Object.entries(fields).filter(([name]) => WRITTEN.test(name));
  return written.flatMap(([, values]) => values.filter((value) => value.trim() !== ''));
}

function returnAct({ state }: AgencyCase): 'return-to-review' | 'return-denial' {
  return state === 'to-sign' ? 'return-to-review' : 'return-denial';
}

function Bar({ c, view }: DeskProps) {
  const { t } = c.var;
  const decision = toDecision(t, view, deskPath(c, view.requestId));
  if (decision === null) return null;
  return (
    <DecisionBar tally={decision.tally} rule={decision.rule} lines={decision.lines}>
      {decision.items.map((item) => (
        <BarButton item={item} hidden={hiddenOf(c, view)} />
      ))}
    </DecisionBar>
  );
}

function BarButton({ item, hidden }: { item: BarItem; hidden: ReturnType<typeof hiddenOf> }) {
  if (item.kind === 'blocked')
    return (
      <Button kind="quiet" blockedBy={item.why}>
        {item.label}
      </Button>
    );
  const kind = item.isPrimary ? 'primary' : 'quiet';
  if (item.kind === 'link')
    return (
      <LinkButton kind={kind} href={item.href}>
        {item.label}
      </LinkButton>
    );
  return (
    <form method="post" action={item.to} data-once>
      <HiddenFields values={hidden} />
      <Button kind={kind}>{item.label}</Button>
    </form>
  );
}
