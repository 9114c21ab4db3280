// The status of a request by its receipt code: state, dates, clock and next step; never a name, the crime or an officer.
import type { Translate } from '../../../platform/i18n/index.ts';
import {
  Button,
  ErrorSummary,
  LinkButton,
  Note,
  SitePage,
  TextField,
  Timeline,
  type Content,
} from '../../../ui/index.ts';
import type { RequestStatus } from '../../actions/look-up-status.ts';
import type { CertificationWebWorld } from '../world.ts';

interface ShellProps {
  readonly t: Translate;
  readonly world: CertificationWebWorld;
  readonly about?: string | undefined;
  readonly isError?: boolean;
  readonly children: Content;
}

function Shell({ t, world, about, isError, children }: ShellProps) {
  const { site } = world;
  return (
    <SitePage t={t} title={t('certification.status.title')} path="/status" about={about} site={site} isError={isError}>
      <div class="flow measure">{children}</div>
    </SitePage>
  );
}

export interface StatusFormProps {
  readonly t: Translate;
  readonly world: CertificationWebWorld;
  readonly typed: string;
  readonly issue?: string;
}

export function StatusFormPage({ t, world, typed, issue }: StatusFormProps) {
  const issues = issue === undefined ? [] : [{ field: 'code', message: issue }];
  return (
    <Shell
      t={t}
      world={world}
      about={typed === '' && issue === undefined ? t('certification.status.about') : undefined}
      isError={issue !== undefined}
    >
      <form method="post" action={`/${t.language}/status`} class="flow">
        <h1>{t('certification.status.title')}</h1>
        <p class="lede">{t('certification.status.intro')}</p>
        <ErrorSummary title={t('ui.form.issues', { count: issues.length })} issues={issues} />
        <TextField
          name="code"
          label={t('certification.status.code')}
          hint={t('certification.status.codeHint')}
          value={typed}
          issue={issue}
          ltr
        />
        <p>
          <Button>{t('certification.status.look')}</Button>
        </p>
      </form>
      <Note kind="plain">
        <p>{t('certification.status.promise')}</p>
      </Note>
    </Shell>
  );
}

export function StatusPage({
  t,
  world,
  status,
}: {
  t: Translate;
  world: CertificationWebWorld;
  status: RequestStatus;
}) {
  return (
    <Shell t={t} world={world}>
      <h1>{t('certification.status.heading')}</h1>
      <section class="card flow" aria-labelledby="state">
        <h2 id="state">{t(`certification.state.${status.state}`)}</h2>
        <p>{t(`certification.status.says.${status.state}`)}</p>
        <p>
          <span class="big">{timeWords(t, status)}</span>
          <br />
          {dateWords(t, status)}
        </p>
      </section>
      <Timeline steps={stepsOf(t, status)} doneWord={t('certification.case.done')} />
      <p>
        <LinkButton kind="quiet" href={`/${t.language}/status`}>
          {t('certification.status.another')}
        </LinkButton>
      </p>
    </Shell>
  );
}

function isOver({ state }: RequestStatus): boolean {
  return state === 'form-ready' || state === 'denied' || state === 'withdrawn';
}

function timeWords(t: Translate, status: RequestStatus): string {
  if (isOver(status)) return t('certification.clock.stopped', { days: status.daysUsed });
  if (status.paused) return t('certification.clock.paused');
  if (status.daysLeft === null) return t('certification.clock.noRule', { days: status.daysUsed });
  if (status.daysLeft < 0) return t('certification.clock.overdue', { days: -status.daysLeft });
  return t('certification.clock.daysLeft', { days: status.daysLeft });
}

function dateWords(t: Translate, status: RequestStatus): string {
  if (status.fileBy !== null) return t('certification.status.fileBy', { date: t.longDate(status.fileBy) });
  if (isOver(status)) return t('certification.clock.endedOn', { date: t.longDate(status.changedOn) });
  if (status.dueOn !== null) return t('certification.clock.dueOn', { date: t.longDate(status.dueOn) });
  return status.paused ? t('certification.clock.pausedHint') : t('certification.clock.noRuleHint');
}

function stepsOf(t: Translate, status: RequestStatus) {
  const received = { name: t('certification.state.received'), state: 'done' as const, line: t.date(status.receivedOn) };
  const now = { name: t(`certification.state.${status.state}`), state: 'now' as const, line: t.date(status.changedOn) };
  const before = status.state === 'received' ? [now] : [received, now];
  if (status.nextStep === 'none') return before;
  return [...before, { name: t(`certification.next.${status.nextStep}`), state: 'next' as const }];
}
