import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { businessCalendar, holidaysIn, type HolidayRule } from '../../law/index.ts';
import { addDays, daysBetween, isoDate, type IsoDate } from '../../platform/values/iso-date.ts';
import { caseClock, type ClockEvent, type ClockRule, type ClockSpan } from './clock.ts';

const HOLIDAYS: readonly HolidayRule[] = [
  { id: 'new-year', rule: 'fixed:01-01', onSunday: 'next-day' },
  { id: 'columbus', rule: 'nth:monday:2:10', onSunday: 'same-day' },
  { id: 'election', rule: 'tuesday-after-first-monday:11', onSunday: 'same-day' },
  { id: 'veterans', rule: 'fixed:11-11', onSunday: 'next-day' },
  { id: 'thanksgiving', rule: 'nth:thursday:4:11', onSunday: 'same-day' },
  { id: 'memorial', rule: 'last:monday:05', onSunday: 'same-day' },
  { id: 'mourning', rule: 'on:2025-01-09', onSunday: 'same-day' },
];
const calendar = businessCalendar(HOLIDAYS);
const rule = (kind: ClockRule['kind'], days = 45): ClockRule => ({
  days,
  kind,
  citation: '38 RCNY 22-04',
  confidence: 'read',
  doubts: [],
});
const day = isoDate;
const received = (on: string): ClockEvent => ({ effect: 'start', on: day(on) });

test('a request never received has no clock', () => {
  assert.equal(caseClock([], rule('calendar'), calendar, day('2026-11-20')), null);
});

test('45 calendar days are counted from the day after receipt', () => {
  const clock = caseClock([received('2026-10-05')], rule('calendar'), calendar, day('2026-11-19'));
  assert.equal(clock?.dueOn, '2026-11-19');
  assert.equal(clock?.daysUsed, 45);
  assert.equal(clock?.daysLeft, 0);
  assert.equal(clock?.overdue, false);
  const next = caseClock([received('2026-10-05')], rule('calendar'), calendar, day('2026-11-20'));
  assert.equal(next?.overdue, true);
  assert.equal(next?.daysLeft, -1);
});

test('an agency without a published rule has no due date, and none is invented', () => {
  const clock = caseClock([received('2026-10-05')], null, calendar, day('2026-11-19'));
  assert.equal(clock?.dueOn, null);
  assert.equal(clock?.daysLeft, null);
  assert.equal(clock?.overdue, false);
  assert.equal(clock?.daysUsed, 45);
});

test('45 business days with holidays and a pause explain themselves', () => {
  const events: ClockEvent[] = [
    received('2026-10-05'),
    { effect: 'pause', on: day('2026-10-20') },
    { effect: 'resume', on: day('2026-10-23') },
  ];
  const clock = caseClock(events, rule('business'), calendar, day('2026-11-20'));
  assert.equal(clock?.dueOn, '2026-12-17');
  assert.equal(clock?.daysUsed, 27);
  assert.equal(clock?.daysLeft, 18);
  assert.deepEqual(
    clock?.rows.map(({ kind, from, to, days }) => [kind, from, to, days]),
    [
      ['received', '2026-10-05', '2026-10-05', 0],
      ['counted', '2026-10-06', '2026-10-19', 9],
      ['paused', '2026-10-20', '2026-10-23', 0],
      ['counted', '2026-10-24', '2026-11-20', 18],
      ['ahead', '2026-11-21', '2026-12-17', 18],
    ],
  );
  assert.deepEqual(clock?.rows[3]?.holidays, ['2026-11-03', '2026-11-11']);
});

test('while an answer is awaited nobody knows the due date, unless it had passed before', () => {
  const asked = (on: string): ClockEvent => ({ effect: 'pause', on: day(on) });
  const waiting = caseClock(
    [received('2026-10-05'), asked('2026-10-20')],
    rule('calendar'),
    calendar,
    day('2026-11-20'),
  );
  assert.equal(waiting?.dueOn, null);
  assert.equal(waiting?.paused, true);
  assert.equal(waiting?.daysUsed, 14);
  const late = caseClock([received('2026-10-05'), asked('2026-11-25')], rule('calendar'), calendar, day('2026-12-20'));
  assert.equal(late?.dueOn, '2026-11-19');
  assert.equal(late?.overdue, true);
});

test('a second question on the day of the first answer takes no day twice', () => {
  const on = (effect: ClockEvent['effect'], date: string): ClockEvent => ({ effect, on: day(date) });
  const events = [
    received('2026-01-05'),
    on('pause', '2026-01-05'),
    on('resume', '2026-01-06'),
    on('pause', '2026-01-06'),
    on('resume', '2026-01-06'),
  ];
  const clock = caseClock(events, rule('calendar', 1), calendar, day('2026-01-07'));
  assert.deepEqual(
    clock?.rows.map(({ kind, from, to }) => [kind, from, to]),
    [
      ['received', '2026-01-05', '2026-01-05'],
      ['paused', '2026-01-06', '2026-01-06'],
      ['counted', '2026-01-07', '2026-01-07'],
    ],
  );
});

test('an answer stops the clock where it was', () => {
  const events: ClockEvent[] = [received('2026-10-05'), { effect: 'stop', on: day('2026-11-01') }];
  const clock = caseClock(events, rule('calendar'), calendar, day('2027-05-01'));
  assert.equal(clock?.daysUsed, 27);
  assert.equal(clock?.overdue, false);
  assert.equal(clock?.rows.at(-1)?.kind, 'counted');
});

const anyEvents = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 })
  .map((gaps) => {
    const events: ClockEvent[] = [received('2026-01-05')];
    let on = day('2026-01-05');
    for (const [run, wait] of gaps) {
      on = addDays(on, run);
      events.push({ effect: 'pause', on });
      on = addDays(on, wait);
      events.push({ effect: 'resume', on });
    }
    return events;
  });
const anyRule = fc.record({
  kind: fc.constantFrom('calendar' as const, 'business' as const),
  days: fc.integer({ min: 1, max: 120 }),
});
const lastDay = (events: readonly ClockEvent[]): IsoDate => events.at(-1)?.on ?? day('2026-01-05');

test('used and left always make the whole, and the rows tell the same story', () => {
  fc.assert(
    fc.property(anyEvents, anyRule, fc.integer({ min: 0, max: 200 }), (events, { kind, days }, later) => {
      const today = addDays(lastDay(events), later);
      const clock = caseClock(events, rule(kind, days), calendar, today);
      assert.ok(clock !== null && clock.dueOn !== null && clock.daysLeft !== null);
      assert.equal(clock.daysUsed + clock.daysLeft, days);
      assert.equal(clock.overdue, clock.daysLeft < 0 || today > clock.dueOn);
      const counted = clock.rows.filter((row) => row.kind === 'counted').reduce((sum, row) => sum + row.days, 0);
      assert.equal(counted, clock.daysUsed);
      const all = clock.rows.reduce((sum, row) => sum + row.days, 0);
      assert.equal(all, Math.max(days, clock.daysUsed));
      for (const [index, row] of clock.rows.entries()) {
        assert.ok(row.from <= row.to);
        const before: ClockSpan | undefined = clock.rows[index - 1];
        if (before !== undefined) assert.equal(row.from, addDays(before.to, 1));
      }
    }),
  );
});

test('a pause never brings the due date nearer, and moves a calendar clock by its length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 31, max: 90 }),
      (start, wait, days) => {
        const from = addDays(day('2026-01-05'), start);
        const pause: ClockEvent[] = [
          { effect: 'pause', on: from },
          { effect: 'resume', on: addDays(from, wait) },
        ];
        const plain = caseClock([received('2026-01-05')], rule('calendar', days), calendar, addDays(from, wait));
        const paused = caseClock(
          [received('2026-01-05'), ...pause],
          rule('calendar', days),
          calendar,
          addDays(from, wait),
        );
        assert.ok(plain?.dueOn && paused?.dueOn);
        assert.equal(daysBetween(plain.dueOn, paused.dueOn), wait + 1);
      },
    ),
  );
});

test('holidays fall where the rules say', () => {
  assert.deepEqual(
    holidaysIn(HOLIDAYS, 2028).map(({ id, on }) => [id, on]),
    [
      ['new-year', '2028-01-01'],
      ['memorial', '2028-05-29'],
      ['columbus', '2028-10-09'],
      ['election', '2028-11-07'],
      ['veterans', '2028-11-11'],
      ['thanksgiving', '2028-11-23'],
    ],
  );
  assert.equal(calendar.holidayOn(day('2023-01-02')), 'new-year', 'a Sunday holiday is kept on Monday');
  assert.equal(calendar.isBusinessDay(day('2025-01-09')), false, 'a day proclaimed once');
  assert.throws(() => holidaysIn([{ id: 'x', rule: 'lunar', onSunday: 'same-day' }], 2026), RangeError);
});
