import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPeriods } from './periods.ts';

const from = (inForceFrom: string, inForceUntil?: string) => ({ inForceFrom, inForceUntil });

test('versions that follow each other are well', () => {
  assert.deepEqual(checkPeriods([from('2000-01-01', '2009-12-31'), from('2010-01-01')], []), []);
});

test('an overlap, a gap and an end before the beginning are told', () => {
  assert.match(checkPeriods([from('2000-01-01'), from('2010-01-01')], [])[0] ?? '', /overlap/);
  assert.match(checkPeriods([from('2000-01-01', '2010-01-01'), from('2010-01-01')], [])[0] ?? '', /overlap/);
  assert.match(checkPeriods([from('2000-01-01', '2008-12-31'), from('2010-01-01')], [])[0] ?? '', /gap/);
  assert.match(checkPeriods([from('2000-01-01', '1999-12-31')], [])[0] ?? '', /ends before/);
  assert.deepEqual(checkPeriods([], []), ['has no version']);
});

test('a declared gap is well', () => {
  const gap = { from: '2009-01-01', until: '2009-12-31', why: 'The rule had lapsed.' };
  assert.deepEqual(checkPeriods([from('2000-01-01', '2008-12-31'), from('2010-01-01')], [gap]), []);
});
