import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { precinctsOfZip, readZip } from './zip.ts';

const snapshot = {
  zipAreas: [
    {
      zips: ['10001', '10119'],
      shares: [
        { precinct: 10, share: 0.6 },
        { precinct: 14, share: 0.4 },
      ],
    },
  ],
};

test('a ZIP as people type it', () => {
  const typed = [
    ' 10001 ',
    '10001-1234',
    '100011234',
    '10001 1234',
    '১০০০১',
    '١٠٠٠١',
    '۱۰۰۰۱',
    '１０００１',
    '1\u200e0001',
    '𝟏𝟎𝟎𝟎𝟏',
  ];
  for (const text of typed) assert.equal(readZip(text), '10001', text);
});

test('what is no ZIP', () => {
  for (const text of [
    '',
    '1000',
    '100011',
    '10001-',
    '10001-12',
    'ABCDE',
    '10.001',
    '10 001',
    '-10001',
    '十万',
    '1'.repeat(10_000),
  ])
    assert.equal(readZip(text), null, text.slice(0, 20));
});

test('found, of the city but unknown, of another place, no ZIP at all', () => {
  const kind = (text: string) => precinctsOfZip(snapshot, text).kind;
  assert.deepEqual(
    [kind('10119'), kind('10008'), kind('90210'), kind('hello')],
    ['found', 'unknown', 'outside', 'malformed'],
  );
  assert.deepEqual(precinctsOfZip(snapshot, '10001'), {
    kind: 'found',
    zip: '10001',
    shares: snapshot.zipAreas[0]?.shares,
  });
});

test('no text at all makes it fail', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789-٣৩ ') }));
  fc.assert(
    fc.property(text, (typed) => {
      const zip = readZip(typed);
      assert.ok(zip === null || /^[0-9]{5}$/.test(zip));
      assert.equal(precinctsOfZip(snapshot, typed).kind === 'malformed', zip === null);
    }),
  );
});
