// The agency's clock for one request as both sides see it: days left, due date, and how every day was counted.
import type { Translate } from '../../platform/i18n/index.ts';
import { daysBetween, type IsoDate } from '../../platform/values/iso-date.ts';
import { ClockCard, type ClockCardProps, type Content } from '../../ui/index.ts';
import type { CaseClock, ClockSpan } from '../domain/clock.ts';

export interface ClockViewProps {
  readonly t: Translate;
  readonly clock: CaseClock;
  readonly action?: Content;
  readonly children?: Content;
}

export function ClockView({ t, clock, action, children }: ClockViewProps) {
  return (
    <ClockCard
      id="clock"
      title={t('certification.clock.title')}
      left={timeLeft(t, clock)}
      due={dueSentence(t, clock)}
      meter={meterOf(t, clock)}
      count={countOf(t, clock)}
      action={action}
    >
      {clock.rule?.doubts.map((doubt) => (
        <p class="small soft">{t.maybe(`certification.clock.doubt.${doubt}`)}</p>
      ))}
      {children}
    </ClockCard>
  );
}

/** "18 days left", "Overdue by 2 days", "Paused": the largest words of the card, and of a queue's row. */
export function timeLeft(t: Translate, clock: CaseClock): string {
  if (clock.stoppedOn !== null) return t('certification.clock.stopped', { days: clock.daysUsed });
  if (clock.paused) return t('certification.clock.paused');
  if (clock.rule === null || clock.daysLeft === null) return t('certification.clock.noRule', { days: clock.daysUsed });
  const isBusiness = clock.rule.kind === 'business';
  if (clock.daysLeft < 0) return t('certification.clock.overdue', { days: -clock.daysLeft });
  return isBusiness
    ? t('certification.clock.businessDaysLeft', { days: clock.daysLeft })
    : t('certification.clock.daysLeft', { days: clock.daysLeft });
}

function dueSentence(t: Translate, clock: CaseClock): string {
  if (clock.stoppedOn !== null) return t('certification.clock.endedOn', { date: t.longDate(clock.stoppedOn) });
  if (clock.rule === null) return t('certification.clock.noRuleHint');
  if (clock.dueOn === null) return t('certification.clock.pausedHint');
  return t('certification.clock.dueOn', { date: t.longDate(clock.dueOn) });
}

function meterOf(t: Translate, clock: CaseClock): ClockCardProps['meter'] {
  if (clock.rule === null || clock.dueOn === null) return undefined;
  const total = Math.max(1, daysBetween(clock.receivedOn, clock.dueOn));
  const at = (day: IsoDate) => Math.min(total, Math.max(0, daysBetween(clock.receivedOn, day)));
  const used = clock.rows
    .filter((row) => row.kind === 'counted')
    .map((row) => ({ from: at(row.from) - 1, to: at(row.to) }));
  const paused = clock.rows
    .filter((row) => row.kind === 'paused')
    .map((row) => ({ from: at(row.from) - 1, to: at(row.to), paused: true }));
  return {
    total,
    spans: [...used, ...paused],
    label: t('certification.clock.meter', { used: clock.daysUsed, total: clock.rule.days }),
    marks: [t.shortDate(clock.receivedOn), t.shortDate(clock.dueOn)],
  };
}

function countOf(t: Translate, clock: CaseClock): ClockCardProps['count'] {
  return {
    summary: t('certification.clock.howCounted'),
    caption: t('certification.clock.howCounted'),
    headings: {
      from: t('certification.clock.from'),
      to: t('certification.clock.to'),
      days: t('certification.clock.days'),
      why: t('certification.clock.why'),
    },
    rows: clock.rows.map((row) => ({
      from: t.shortDate(row.from),
      to: t.shortDate(row.to),
      days: row.kind === 'paused' ? t('certification.clock.pausedDays') : t.number(row.days),
      why: reasonOf(t, row),
    })),
    ...(clock.rule === null ? {} : { total: ruleRow(t, clock.rule) }),
  };
}

function reasonOf(t: Translate, row: ClockSpan): string {
  const reason = t(`certification.clock.span.${row.kind}`);
  if (row.holidays.length === 0) return reason;
  return `${reason}. ${t('certification.clock.holidays', { days: t.list(row.holidays.map((day) => t.shortDate(day))) })}`;
}

function ruleRow(t: Translate, rule: NonNullable<CaseClock['rule']>) {
  const unread = rule.confidence === 'read' ? null : <span class="unread">{t('certification.source.unread')}</span>;
  return {
    label: t('certification.clock.rule'),
    days: t.number(rule.days),
    why: (
      <>
        {t(`certification.clock.kind.${rule.kind}`)} <bdi lang="en">{rule.citation}</bdi> {unread}
      </>
    ),
  };
}
