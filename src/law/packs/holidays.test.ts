import { test } from 'node:test';
import assert from 'node:assert/strict';
import { packs } from '#generated/packs.js';
import { isoDate } from '../../platform/values/iso-date.ts';
import { lawOf } from '../law.ts';

const law = lawOf(packs);

test('a city keeps the public holidays of its state', () => {
  const calendar = law.calendar('us-ny-nyc');
  const kept = ['2026-02-12', '2026-11-03', '2026-11-26', '2027-12-25'].map((day) => calendar.holidayOn(isoDate(day)));
  assert.deepEqual(kept, ['lincoln', 'election', 'thanksgiving', 'christmas']);
  assert.equal(calendar.holidayOn(isoDate('2026-11-20')), null);
  assert.equal(calendar.isBusinessDay(isoDate('2026-11-26')), false);
});

test('a holiday on a Sunday is kept on Monday', () => {
  const calendar = law.calendar('us-ny-nyc');
  assert.equal(calendar.holidayOn(isoDate('2027-07-04')), null);
  assert.equal(calendar.holidayOn(isoDate('2027-07-05')), 'independence');
});

test('the nation alone has none in our packs, and an unknown place neither', () => {
  for (const place of ['us', 'atlantis']) assert.equal(law.calendar(place).holidayOn(isoDate('2026-12-25')), null);
});
