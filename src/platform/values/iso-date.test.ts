import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, addMonths, ageOn, daysBetween, isoDate, parseIsoDate, weekday } from './iso-date.ts';

const anyDate = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays(isoDate('2000-01-01'), days));

test('a day that does not exist is no date', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-01', '26-01-01', '2026-04-31', '', 'today'])
    assert.equal(parseIsoDate(text), null, text);
  assert.equal(parseIsoDate('2024-02-29'), '2024-02-29');
});

test('adding months keeps the day or takes the last of the month', () => {
  assert.equal(addMonths(isoDate('2026-04-01'), 6), '2026-10-01');
  assert.equal(addMonths(isoDate('2026-08-31'), 6), '2027-02-28');
  assert.equal(addMonths(isoDate('2027-08-31'), 6), '2028-02-29');
  assert.equal(addMonths(isoDate('2026-01-15'), -1), '2025-12-15');
});

test('days added are days between', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      assert.equal(daysBetween(date, addDays(date, days)), days);
      assert.equal(weekday(addDays(date, 7)), weekday(date));
    }),
  );
});

test('weekdays are those of the calendar', () => {
  assert.equal(weekday(isoDate('2026-11-20')), 5);
  assert.equal(weekday(isoDate('1969-12-28')), 0);
});

test('age counts birthdays', () => {
  assert.equal(ageOn(isoDate('2010-05-20'), isoDate('2026-05-19')), 15);
  assert.equal(ageOn(isoDate('2010-05-20'), isoDate('2026-05-20')), 16);
  assert.equal(ageOn(isoDate('2008-02-29'), isoDate('2026-02-28')), 17);
});
