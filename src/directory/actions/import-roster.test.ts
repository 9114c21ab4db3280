// Lists as they come: whole, torn, in the wrong letters, twice, too old. The database holds the one or the other, never half.
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { checkHelper } from './check-helper.ts';
import { importRoster, type RosterToImport } from './import-roster.ts';
import { readRosterFile } from './read-roster-file.ts';
import { recognizedIn, recognizedStates } from './recognized-by-state.ts';

const NOW = new Date('2026-11-20T17:00:00Z');
const HEAD =
  'organization_name,organization_status,recognition_expiration,pending_renewal,office_type,city,state,zip,phone';
const ROWS = [
  'Lantern House,Active,05/05/27,0,Principal Office,Albany,NY,12200,(518) 555-0100',
  '"Harbor, Inc.",Suspended,05/05/27,0,Principal Office,Buffalo,NY,14200,',
  'Quay Workers Center,Active,01/31/26,1,Principal Office,Newark,NJ,07100,(973) 555-0101',
];
const bytes = (text: string) => new TextEncoder().encode(text);
const organizations = (text: string, asOf: string | null = null): RosterToImport => ({
  kind: 'doj-organizations',
  bytes: bytes(text),
  asOf: asOf === null ? null : isoDate(asOf),
});
const list = (...rows: readonly string[]) => [HEAD, ...rows, ''].join('\n');

onEachDatabase((database) => {
  const world = { database };
  const names = async (state: string) => (await recognizedIn(world, state)).entries.map(({ name }) => name);

  test('before any list is installed the search says so', async () => {
    const asked = await checkHelper(world, 'Lantern House');
    assert.deepEqual(asked.ok && asked.value, { kind: 'no-roster' });
    assert.deepEqual(await recognizedStates(world), { roster: null, states: [] });
  });

  test('a list is installed with its day, and its organisations stand by state and city', async () => {
    const done = await importRoster(world, organizations(list(...ROWS), '2026-09-19'), NOW);
    assert.ok(done.ok);
    assert.equal(done.value.outcome, 'installed');
    assert.deepEqual(await names('NY'), ['Lantern House', 'Harbor, Inc.']);
    const { roster, states } = await recognizedStates(world);
    assert.deepEqual([roster?.asOf, roster?.entries], ['2026-09-19', 3]);
    assert.deepEqual(states, [
      { state: 'NJ', count: 1 },
      { state: 'NY', count: 2 },
    ]);
  });

  test('the same file again changes nothing', async () => {
    const again = await importRoster(world, organizations(list(...ROWS)), new Date('2027-01-01T00:00:00Z'));
    assert.ok(again.ok);
    assert.equal(again.value.outcome, 'unchanged');
    assert.deepEqual((await recognizedStates(world)).roster?.importedAt, NOW);
  });

  test('what nobody can read leaves the installed list as it was', async () => {
    const broken: readonly (readonly [string, string])[] = [
      ['', 'text.empty'],
      ['\u0000\u0001', 'text.binary'],
      ['a,b\n1,2\n', 'roster.columns-missing'],
      [list(), 'roster.no-rows'],
      [list(',Active,05/05/27,0,Principal Office,Albany,NY,12200,'), 'roster.no-rows'],
      [`${HEAD}\n"Lantern House,Active`, 'roster.quote-not-closed'],
    ];
    for (const [text, code] of broken) {
      const done = await importRoster(world, organizations(text, '2026-10-01'), NOW);
      assert.equal(done.ok || done.refusal.code, code);
    }
    assert.deepEqual(await names('NJ'), ['Quay Workers Center']);
  });

  test('an older list does not take the place of a newer one', async () => {
    const done = await importRoster(world, organizations(list(ROWS[0] ?? ''), '2026-08-30'), NOW);
    assert.deepEqual(done.ok || done.refusal, {
      code: 'roster.older',
      params: { installed: '2026-09-19', offered: '2026-08-30' },
    });
  });

  test('names are found as written, otherwise, and in another alphabet', async () => {
    const kindOf = async (name: string) => {
      const asked = await checkHelper(world, name);
      return asked.ok ? asked.value.kind : asked.refusal.code;
    };
    assert.equal(await kindOf('LANTERN house, inc'), 'found');
    assert.equal(await kindOf('Lantren House'), 'similar');
    assert.equal(await kindOf('Лантерн Хаус'), 'similar');
    assert.equal(await kindOf('Somebody Else'), 'not-found');
    assert.equal(await kindOf("Robert'); drop table roster; --"), 'not-found');
    assert.equal(await kindOf('Notario'), 'only-titles');
    assert.equal(await kindOf('{"a",b}\\'), 'too-short');
  });

  test('a newer list replaces the older one whole, words and all', async () => {
    const done = await importRoster(
      world,
      organizations(list('Beacon Aid,Active,05/05/29,0,Principal Office,Albany,NY,12200,'), '2026-10-30'),
      NOW,
    );
    assert.ok(done.ok);
    assert.equal(done.value.before?.asOf, '2026-09-19');
    assert.deepEqual([await names('NY'), await names('NJ')], [['Beacon Aid'], []]);
    const asked = await checkHelper(world, 'Lantern House');
    assert.equal(asked.ok && asked.value.kind, 'not-found');
  });

  test('lists of other kinds stand beside it', async () => {
    const people = 'First Name,Last Name,Status\r\nAna,Rivera,Currently registered\r\n';
    assert.ok((await importRoster(world, { kind: 'ny-attorneys', bytes: bytes(people), asOf: null }, NOW)).ok);
    const asked = await checkHelper(world, 'Rivera, Ana');
    assert.ok(asked.ok && asked.value.kind === 'found');
    assert.deepEqual(
      asked.value.rosters.map(({ kind }) => kind),
      ['doj-organizations', 'ny-attorneys'],
    );
    assert.deepEqual(await names('NY'), ['Beacon Aid']);
  });
});

describe('a file', () => {
  const read = async (content: Uint8Array) => {
    const done = await readRosterFile('doj-organizations', content);
    assert.ok(done.ok, JSON.stringify(done));
    return done.value;
  };

  test('accounts for every row', async () => {
    const file = await read(
      bytes(list(...ROWS, ROWS[0] ?? '', 'too,few', ',Active,05/05/27,0,Principal Office,Albany,NY,12200,')),
    );
    assert.equal(file.entries.length, 3);
    assert.deepEqual(
      file.refused.map(({ line, codes }) => [line, ...codes]),
      [
        [5, 'twice'],
        [6, 'cells'],
        [7, 'no-name'],
      ],
    );
  });

  test('of Windows, in Latin-1 or with line ends inside of cells is read, and says what was mended', async () => {
    const windows = await read(bytes(`\uFEFF${list(...ROWS).replaceAll('\n', '\r\n')}`));
    assert.deepEqual([windows.entries.length, windows.notes], [3, ['byte-order-mark', 'windows-line-ends']]);
    const text = list('"Casa\nNiños",Active,05/05/27,0,Principal Office,Albany,NY,12200,');
    const latin = await read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    assert.deepEqual([latin.entries[0]?.name, latin.notes], ['Casa Niños', ['not-utf-8']]);
    assert.deepEqual(latin.mended[0]?.codes, ['line-break']);
  });

  const sample = '../shared/data/roster/eoir_recognized_orgs_sample.csv';
  const absent = existsSync(sample) ? false : `the sample list is not here: ${sample}`;
  test('of the Justice Department, 34 real rows: all taken, one mended', { skip: absent }, async () => {
    const file = await read(readFileSync(sample));
    assert.equal(file.entries.length, 34);
    assert.deepEqual(file.refused, []);
    assert.deepEqual(
      file.mended.map(({ codes }) => codes),
      [['word-in-two']],
    );
    assert.ok(file.entries.some(({ name }) => name.includes('International Learning Program')));
  });
});
