// The agency's clock for one request, worked out from its events and the agency's published rule, and explaining itself
// day span by day span. The day of receipt is left out; days from a question to its answer, both included, do not count.

import type { BusinessCalendar } from '../../law/index.ts';
import { addDays, daysBetween, type IsoDate } from '../../platform/values/iso-date.ts';
import type { ClockEffect } from './workflow.ts';

/** An event that moves the clock, on the day it happened where the agency sits. */
export interface ClockEvent {
  readonly effect: Exclude<ClockEffect, 'none'>;
  readonly on: IsoDate;
}

/** The agency's own rule. An agency without a published one has none, and the product invents none. */
export interface ClockRule {
  readonly days: number;
  readonly kind: 'calendar' | 'business';
  /** Where the rule stands, for the reader. */
  readonly citation: string;
  readonly confidence: 'read' | 'secondary' | 'recalled';
  /** Questions about the rule that are shown beside it, by key. */
  readonly doubts: readonly string[];
}

export interface ClockSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly kind: 'received' | 'counted' | 'paused' | 'ahead';
  /** Days counted in this span. */
  readonly days: number;
  /** Business clocks only: holidays in the span that fell on a weekday. */
  readonly holidays: readonly IsoDate[];
}

export interface Pause {
  readonly from: IsoDate;
  /** Null while the answer is awaited. */
  readonly to: IsoDate | null;
}

export interface CaseClock {
  readonly receivedOn: IsoDate;
  readonly rule: ClockRule | null;
  /** Null without a rule, and while the clock is paused before its end: nobody can know then. */
  readonly dueOn: IsoDate | null;
  readonly daysUsed: number;
  /** Null without a rule; negative when overdue. */
  readonly daysLeft: number | null;
  readonly paused: boolean;
  readonly stoppedOn: IsoDate | null;
  readonly overdue: boolean;
  readonly pauses: readonly Pause[];
  readonly rows: readonly ClockSpan[];
}

function pausesOf(events: readonly ClockEvent[]): readonly Pause[] {
  const pauses: Pause[] = [];
  let from: IsoDate | null = null;
  for (const { effect, on } of events) {
    if (effect === 'pause' && from === null) from = on;
    if ((effect === 'resume' || effect === 'stop') && from !== null) {
      pauses.push({ from, to: on });
      from = null;
    }
  }
  return from === null ? pauses : [...pauses, { from, to: null }];
}

const isIn = (day: IsoDate, { from, to }: Pause) => day >= from && (to === null || day <= to);

/** How far ahead a due date is looked for: no rule is longer, and no day count of a rule exceeds it with weekends. */
const HORIZON_DAYS = 3660;

/**
 * The clock as of `today`. `events` in order of time, beginning with the start; null when the request was never received.
 */
export function caseClock(
  events: readonly ClockEvent[],
  rule: ClockRule | null,
  calendar: BusinessCalendar,
  today: IsoDate,
): CaseClock | null {
  const receivedOn = events.find((event) => event.effect === 'start')?.on;
  if (receivedOn === undefined) return null;
  const stoppedOn = events.find((event) => event.effect === 'stop')?.on ?? null;
  const pauses = pausesOf(events);
  const counts = (day: IsoDate) =>
    !pauses.some((pause) => isIn(day, pause)) && (rule?.kind !== 'business' || calendar.isBusinessDay(day));
  const until = stoppedOn !== null && stoppedOn < today ? stoppedOn : today;
  const daysUsed = countDays(receivedOn, until, counts);
  const dueOn = rule === null ? null : dueDate(receivedOn, rule.days, counts);
  return {
    receivedOn,
    rule,
    dueOn,
    daysUsed,
    daysLeft: rule === null ? null : rule.days - daysUsed,
    paused: stoppedOn === null && pauses.at(-1)?.to === null,
    stoppedOn,
    overdue: dueOn !== null && until > dueOn,
    pauses,
    rows: spans({ receivedOn, until, dueOn, stoppedOn, pauses }, counts, rule, calendar),
  };
}

/** Counted days after `start`, to `end` included. */
function countDays(start: IsoDate, end: IsoDate, counts: (day: IsoDate) => boolean): number {
  let days = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) if (counts(day)) days += 1;
  return days;
}

function dueDate(start: IsoDate, days: number, counts: (day: IsoDate) => boolean): IsoDate | null {
  let left = days;
  let day = start;
  for (let step = 0; left > 0 && step < HORIZON_DAYS; step += 1) {
    day = addDays(day, 1);
    if (counts(day)) left -= 1;
  }
  return left === 0 ? day : null;
}

interface Course {
  readonly receivedOn: IsoDate;
  readonly until: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly stoppedOn: IsoDate | null;
  readonly pauses: readonly Pause[];
}

/** Received, counted and paused stretches up to now, and what lies ahead until the due date. */
function spans(
  course: Course,
  counts: (day: IsoDate) => boolean,
  rule: ClockRule | null,
  calendar: BusinessCalendar,
): readonly ClockSpan[] {
  const { receivedOn, until, dueOn, stoppedOn, pauses } = course;
  const span = (kind: ClockSpan['kind'], from: IsoDate, to: IsoDate): ClockSpan => ({
    from,
    to,
    kind,
    days: countDays(addDays(from, -1), to, counts),
    holidays: rule?.kind === 'business' ? holidaysBetween(from, to, calendar) : [],
  });
  const rows: ClockSpan[] = [{ from: receivedOn, to: receivedOn, kind: 'received', days: 0, holidays: [] }];
  let day = addDays(receivedOn, 1);
  for (const pause of pauses.filter(({ to }) => to === null || to > receivedOn)) {
    const from = pause.from > day ? pause.from : day;
    if (from > until) break;
    const to = pause.to === null || pause.to > until ? until : pause.to;
    if (to < from) continue; // it lies within the pause before, which ended on the day that this one began
    if (from > day) rows.push(span('counted', day, addDays(from, -1)));
    rows.push(span('paused', from, to));
    day = addDays(to, 1);
  }
  if (day <= until) rows.push(span('counted', day, until));
  const ahead = addDays(until, 1);
  if (dueOn !== null && stoppedOn === null && ahead <= dueOn) rows.push(span('ahead', ahead, dueOn));
  return rows;
}

function holidaysBetween(from: IsoDate, to: IsoDate, calendar: BusinessCalendar): readonly IsoDate[] {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
  return days.filter((day) => calendar.holidayOn(day) !== null);
}
