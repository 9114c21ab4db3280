// The test command's own promises: what it finds, how it counts, what it tells about a missing browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium } from '../../bin/launch/chromium.mjs';
import { nodeRefusal } from '../../bin/launch/node-version.mjs';
import { findTests } from './find-tests.mjs';
import { Report } from './report.mjs';

test('an old Node is refused in one sentence', () => {
  assert.equal(nodeRefusal('20.19.0'), null);
  assert.equal(nodeRefusal('24.0.1'), null);
  assert.match(nodeRefusal('18.20.4') ?? '', /needs Node 20\.19 or newer; this is Node 18\.20\.4/);
  assert.match(nodeRefusal('20.18.3') ?? '', /20\.18\.3/);
});

test('a browser named in CHROMIUM is taken, or told as missing', () => {
  assert.deepEqual(
    findChromium({ CHROMIUM: '/opt/browser' }, () => true),
    { path: '/opt/browser' },
  );
  assert.match(
    findChromium({ CHROMIUM: '/opt/browser' }, () => false).missing ?? '',
    /\/opt\/browser, which is not there/,
  );
  assert.match(findChromium({}, () => false).missing ?? '', /apt-get install chromium/);
});

test('files are found by part of their path, each with its kind', () => {
  const found = findTests(process.cwd(), { filters: ['runner.test'] });
  assert.deepEqual(found, [{ path: 'tests/runner/runner.test.ts', kind: 'unit' }]);
  assert.deepEqual(findTests(process.cwd(), { filters: ['runner.test'], kinds: ['journey'] }), []);
});

test('the report counts tests, not suites, and ends with the counts', () => {
  let printed = '';
  const report = new Report((text) => (printed += text));
  const hearing = report.hearing(['a.test.ts']);
  const boom = { error: { cause: new Error('boom') } };
  const suite = { type: 'suite', duration_ms: 1, error: { failureType: 'subtestsFailed' } };
  hearing.hear({ type: 'test:start', data: { nesting: 0, name: 'a.test.ts' } });
  hearing.hear({ type: 'test:pass', data: { nesting: 1, name: 'holds' } });
  hearing.hear({ type: 'test:pass', data: { nesting: 1, name: 'later', skip: 'no server here' } });
  hearing.hear({ type: 'test:fail', data: { nesting: 1, name: 'fails', details: boom } });
  hearing.hear({ type: 'test:fail', data: { nesting: 0, name: 'a.test.ts', details: suite } });
  hearing.end();
  assert.equal(report.conclude(), false);
  assert.match(printed, /✗ a\.test\.ts {2}1 passed, 1 FAILED, 1 skipped/);
  assert.match(printed, /✗ a\.test\.ts › fails\n[\s\S]*boom/);
  assert.match(printed, /- a\.test\.ts › later: no server here/);
  assert.match(printed, /\n1 passed, 1 failed, 1 skipped\n$/);
});

test('a file whose process dies before the end is a failure', () => {
  let printed = '';
  const report = new Report((text) => (printed += text));
  report.hearing(['lost.test.ts']).end();
  assert.equal(report.conclude(), false);
  assert.match(printed, /✗ lost\.test\.ts\n[\s\S]*did not finish/);
});

test('a whole file that is skipped counts as many as it holds', () => {
  let printed = '';
  const report = new Report((text) => (printed += text));
  report.skip('x.journey.ts', 'no Chromium', 3);
  assert.equal(report.conclude(), true);
  assert.match(printed, /\n0 passed, 0 failed, 3 skipped\n$/);
});
