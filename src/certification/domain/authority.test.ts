import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../platform/values/iso-date.ts';
import { signingAuthority, type AuthorityPeriod } from './authority.ts';

const PERIOD: AuthorityPeriod = {
  kind: 'designee',
  designatedOn: isoDate('2021-06-01'),
  endedOn: isoDate('2026-06-30'),
};

test('a designation holds from its first day to the day before it ended', () => {
  const stateOn = (day: string) => signingAuthority([PERIOD], isoDate(day)).state;
  assert.equal(stateOn('2021-05-31'), 'to-begin');
  assert.equal(stateOn('2021-06-01'), 'in-force');
  assert.equal(stateOn('2026-06-29'), 'in-force');
  assert.equal(stateOn('2026-06-30'), 'ended');
});

test('somebody never designated has none', () => {
  assert.deepEqual(signingAuthority([], isoDate('2026-11-20')), { state: 'none' });
});

test('a later designation counts after a gap, and is told before the one that is over', () => {
  const later: AuthorityPeriod = { kind: 'head', designatedOn: isoDate('2026-12-01'), endedOn: null };
  const periods = [PERIOD, later];
  assert.deepEqual(signingAuthority(periods, isoDate('2026-11-20')), {
    state: 'to-begin',
    kind: 'head',
    since: '2026-12-01',
  });
  assert.deepEqual(signingAuthority(periods, isoDate('2027-01-01')), {
    state: 'in-force',
    kind: 'head',
    since: '2026-12-01',
  });
});
