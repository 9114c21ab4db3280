import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../values/iso-date.ts';
import { fixedClock, localDate } from './clock.ts';

const NEW_YORK = 'America/New_York';
const dayIn = (instant: string, zone = NEW_YORK) => localDate(new Date(instant), zone);

test('midnight in New York is five hours after midnight in Greenwich in winter, four in summer', () => {
  assert.equal(dayIn('2026-01-15T04:59:59.999Z'), '2026-01-14');
  assert.equal(dayIn('2026-01-15T05:00:00Z'), '2026-01-15');
  assert.equal(dayIn('2026-07-15T03:59:59.999Z'), '2026-07-14');
  assert.equal(dayIn('2026-07-15T04:00:00Z'), '2026-07-15');
});

test('the days on which clocks change begin and end at the right instant', () => {
  assert.equal(dayIn('2026-03-08T05:00:00Z'), '2026-03-08');
  assert.equal(dayIn('2026-03-09T03:59:59Z'), '2026-03-08', 'the day of 23 hours');
  assert.equal(dayIn('2026-03-09T04:00:00Z'), '2026-03-09');
  assert.equal(dayIn('2026-11-01T04:00:00Z'), '2026-11-01');
  assert.equal(dayIn('2026-11-02T04:59:59Z'), '2026-11-01', 'the day of 25 hours');
  assert.equal(dayIn('2026-11-02T05:00:00Z'), '2026-11-02');
});

test('one instant is two days at the two sides of the date line', () => {
  assert.equal(dayIn('2026-06-01T11:00:00Z', 'Pacific/Kiritimati'), '2026-06-02');
  assert.equal(dayIn('2026-06-01T11:00:00Z', 'Pacific/Pago_Pago'), '2026-06-01');
  assert.throws(() => dayIn('2026-06-01T11:00:00Z', 'Atlantis/Capital'), RangeError);
});

test('days never go backwards and none is left out, hour by hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 365 * 60 }), (hours) => {
      const at = Date.UTC(2000, 0, 1) + hours * 3_600_000;
      const before = localDate(new Date(at), NEW_YORK);
      const after = localDate(new Date(at + 3_600_000), NEW_YORK);
      assert.ok(after === before || after === addDays(before, 1));
    }),
  );
});

test('nobody can change what a fixed clock says', () => {
  const clock = fixedClock(new Date('2026-05-01T12:00:00Z'));
  clock.now().setFullYear(1999);
  assert.equal(clock.now().toISOString(), '2026-05-01T12:00:00.000Z');
});
