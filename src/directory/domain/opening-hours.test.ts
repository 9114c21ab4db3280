import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDate } from '../../platform/values/iso-date.ts';
import { hoursOfCode, HOURS, isOpenAt, parseOpeningHours, wallTime } from './opening-hours.ts';
import { schedulesAsHours } from './schedule-hours.ts';
import { WEEKDAYS, type OpeningHours } from './snapshot.ts';

const NEW_YORK = 'America/New_York';
const thanksgiving = isoDate('2026-11-26');
const holidays = { holidayOn: (day: string) => (day === thanksgiving ? 'thanksgiving' : null) };
const stateAt = (hours: OpeningHours, instant: string) => isOpenAt(hours, new Date(instant), NEW_YORK, holidays);

const office = parseOpeningHours('Mo-Fr 09:00-17:00');
const night = parseOpeningHours('Fr 20:00-04:00');

test('an office opens and closes to the minute, by the clock of its own city', () => {
  assert.equal(stateAt(office, '2026-11-20T13:59:59Z'), 'closed');
  assert.equal(stateAt(office, '2026-11-20T14:00:00Z'), 'open');
  assert.equal(stateAt(office, '2026-11-20T21:59:59Z'), 'open');
  assert.equal(stateAt(office, '2026-11-20T22:00:00Z'), 'closed');
  assert.equal(stateAt(office, '2026-07-17T13:00:00Z'), 'open', 'an hour earlier in summer');
  assert.equal(stateAt(office, '2026-11-21T16:00:00Z'), 'closed', 'a Saturday');
});

test('what opens in the evening is still open after midnight, and not the evening after', () => {
  assert.equal(stateAt(night, '2026-11-21T02:00:00Z'), 'open'); // Friday 9 pm
  assert.equal(stateAt(night, '2026-11-21T08:59:00Z'), 'open'); // Saturday 3:59 am
  assert.equal(stateAt(night, '2026-11-21T09:00:00Z'), 'closed');
  assert.equal(stateAt(night, '2026-11-22T02:00:00Z'), 'closed'); // Saturday 9 pm
});

test('on a public holiday nobody promises that an office is open; what never closes does not', () => {
  assert.equal(stateAt(office, '2026-11-26T16:00:00Z'), 'holiday');
  assert.equal(stateAt(office, '2026-11-26T23:00:00Z'), 'closed');
  assert.equal(stateAt('always', '2026-11-26T16:00:00Z'), 'open');
  const eve = parseOpeningHours('We 20:00-04:00');
  assert.equal(stateAt(eve, '2026-11-26T07:00:00Z'), 'open', 'it opened the evening before');
});

test('days without times are known to be closed on other days only', () => {
  const weekdays = parseOpeningHours('Mo-Fr');
  assert.equal(stateAt(weekdays, '2026-11-20T16:00:00Z'), 'not-checked');
  assert.equal(stateAt(weekdays, '2026-11-21T16:00:00Z'), 'closed');
  assert.equal(stateAt(null, '2026-11-20T16:00:00Z'), 'not-checked');
});

test('the night in which clocks change', () => {
  const early = parseOpeningHours('Su 01:00-03:00');
  // 2026-03-08: 2 am becomes 3 am. 2026-11-01: 2 am becomes 1 am, and 1:30 comes twice.
  assert.equal(stateAt(early, '2026-03-08T06:59:00Z'), 'open');
  assert.equal(stateAt(early, '2026-03-08T07:00:00Z'), 'closed');
  assert.equal(stateAt(early, '2026-11-01T05:30:00Z'), 'open');
  assert.equal(stateAt(early, '2026-11-01T06:30:00Z'), 'open');
  assert.equal(stateAt(early, '2026-11-01T08:00:00Z'), 'closed');
  assert.deepEqual(wallTime(new Date('2026-11-01T04:00:00Z'), NEW_YORK), { day: '2026-11-01', time: '00:00' });
});

test('hours as packs write them, and what is none', () => {
  assert.deepEqual(parseOpeningHours('Mo-Th 10:00-12:00; Sa,Su 00:00-24:00'), [
    { days: ['MO', 'TU', 'WE', 'TH'], span: ['10:00', '12:00'] },
    { days: ['SA', 'SU'], span: ['00:00', '24:00'] },
  ]);
  assert.deepEqual(parseOpeningHours('Sa-Mo'), [{ days: ['MO', 'SA', 'SU'] }], 'over the end of the week');
  for (const text of [
    '',
    'Mo-Fr 9-5',
    'Mon-Fri',
    'Mo-Fr 09:00-25:00',
    'Mo-Fr 24:00-09:00',
    '24/7; Mo',
    'Mo-Fr 09:00-17:00;',
  ])
    assert.equal(parseOpeningHours(text), null, text);
  for (const code of HOURS) assert.equal(hoursOfCode(code) === null, code === 'unknown', code);
});

test('a week of any openings: open exactly in the minutes that they cover', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const opening = fc.record({ day: fc.integer({ min: 0, max: 6 }), from: minute, to: minute });
  const text = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
  fc.assert(
    fc.property(fc.array(opening, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 10_079 }), (week, at) => {
      const hours = week.map(({ day, from, to }) => ({
        days: WEEKDAYS.filter((_, index) => index === day),
        span: [text(from), text(to)] as const,
      }));
      const covered = week.some(({ day, from, to }) => {
        const begins = day * 1440 + from;
        const lasts = to <= from ? to + 1440 - from : to - from;
        return (at - begins + 10_080) % 10_080 < lasts;
      });
      const moment = new Date(Date.UTC(2026, 5, 1) + at * 60_000); // a Monday
      assert.equal(isOpenAt(hours, moment, 'UTC', { holidayOn: () => null }), covered ? 'open' : 'closed');
    }),
  );
});

test('schedules of other directories: a plain week is read, anything else is not checked', () => {
  const id = 'x';
  const daily = { id, freq: 'WEEKLY', byday: 'MO, TU', opens_at: '9:00:00', closes_at: '17:00' } as const;
  assert.deepEqual(schedulesAsHours([daily]), [{ days: ['MO', 'TU'], span: ['09:00', '17:00'] }]);
  assert.equal(
    schedulesAsHours([{ ...daily, byday: WEEKDAYS.join(','), opens_at: '00:00', closes_at: '23:59' }]),
    'always',
  );
  assert.deepEqual(schedulesAsHours([{ id, byday: 'FR' }]), [{ days: ['FR'] }]);
  for (const other of [
    { freq: 'MONTHLY' },
    { interval: 2 },
    { byday: '1MO' },
    { byday: '' },
    { bymonthday: '3' },
  ] as const)
    assert.equal(schedulesAsHours([{ ...daily, ...other }]), null, JSON.stringify(other));
  assert.equal(schedulesAsHours([daily, { id, description: 'Ask' }]), null);
  assert.equal(schedulesAsHours([]), null);
});
