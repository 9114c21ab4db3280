import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, isoDate, partsOf } from '../../../platform/values/iso-date.ts';
import { lastSafeFilingDay } from './window.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(isoDate('2000-01-01'), count));

test('the last safe day of known signatures', () => {
  const table = [
    ['2026-04-01', '2026-09-30'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-30', '2027-02-28'],
    ['2027-08-30', '2028-02-29'],
    ['2027-08-29', '2028-02-28'],
    ['2026-08-29', '2027-02-28'],
    ['2026-08-28', '2027-02-27'],
    ['2026-03-31', '2026-09-30'],
    ['2026-03-30', '2026-09-29'],
    ['2026-10-31', '2027-04-30'],
    ['2026-12-31', '2027-06-30'],
    ['2026-01-01', '2026-06-30'],
    ['2028-02-29', '2028-08-28'],
  ] as const;
  for (const [signed, last] of table) assert.equal(lastSafeFilingDay(isoDate(signed), 6), last, signed);
});

test('never later than the six months, and never more than a day and the missing days before', () => {
  fc.assert(
    fc.property(days, (signed) => {
      const last = lastSafeFilingDay(signed, 6);
      assert.ok(last <= addMonths(signed, 6));
      assert.ok(last >= addDays(addMonths(signed, 6), -1));
      assert.ok(partsOf(last).month !== partsOf(signed).month);
    }),
  );
});

test('signing later never brings the last day forward', () => {
  fc.assert(
    fc.property(days, (signed) => {
      assert.ok(lastSafeFilingDay(addDays(signed, 1), 6) >= lastSafeFilingDay(signed, 6));
    }),
  );
});
