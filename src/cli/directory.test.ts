// The commands as an operator types them, on a database of their own.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packs } from '#generated/packs.js';
import { readDirectory } from '../directory/index.ts';
import { ids, packageFiles, SECRETS, TABLES } from '../directory/testing/records.ts';
import { openDatabase, type Database } from '../platform/database/index.ts';
import { openTestDatabases } from '../platform/database/testing.ts';
import { askedOrTold, carryOut, runDirectoryCommand } from './directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'amparo-directory-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let database: Database;
before(async () => {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  assert.ok(embedded !== undefined);
  ({ database } = embedded);
});
after(() => database.close());

function screen() {
  const [said, complained] = [[] as string[], [] as string[]];
  const world = {
    now: new Date('2026-11-20T17:00:00Z'),
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complained.push(line),
  };
  return { world, told: (code: number) => ({ code, said: said.join('\n'), complained: complained.join('\n') }) };
}

/** The command on one database that stays open between the tests. */
async function run(...args: readonly string[]) {
  const { world, told } = screen();
  const asked = askedOrTold(args, world);
  return told(typeof asked === 'number' ? asked : await carryOut(asked, database, 'us-ny-nyc', world));
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const source = join(folder, 'package');
mkdirSync(source);
for (const { name, bytes } of packageFiles()) writeFileSync(join(source, name), bytes);
const allOf = (path: string) =>
  readdirSync(path)
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');

test('asked wrongly, it says how to ask', async () => {
  for (const args of [
    ['import'],
    ['import', 'a', 'b'],
    ['stale', 'x'],
    ['walk'],
    ['export', 'x', '--days', '3'],
    ['--x'],
  ]) {
    const { code, complained } = await run(...args);
    assert.deepEqual([code, /Use: amparo directory import PATH/.test(complained)], [2, true], args.join(' '));
  }
  assert.match((await run('--help')).said, /Refused rows are left out, with the rows that depend on them/);
});

test('a package is imported, told in a table, and the second time changes nothing', async () => {
  const tried = await run('import', source, '--dry-run');
  assert.match(tried.said, /This would change the directory\. Nothing was written\./);
  const done = await run('import', source);
  assert.equal(done.code, 0, done.complained);
  assert.match(done.said, /^services +2 +0 +0 +0 +0$/m);
  assert.match(done.said, /The directory was changed\.$/);
  const again = await run('import', source);
  assert.match(again.said, /^services +0 +0 +2 +0 +0$/m);
  assert.match(again.said, /Nothing was changed\.$/);
});

test('mended and refused rows are named on the screen, and all of them in the report', async () => {
  const services = `${TABLES['services.csv'] ?? ''}x,${ids.office},A,,active,,\n${ids.history},${ids.office},B,,Active,,\n`;
  const report = join(folder, 'report.json');
  const { said } = await run('import', write('services.csv', `\uFEFF${services}`), '--report', report);
  assert.match(said, /Mended: services\.csv: it began with a byte order mark\./);
  assert.match(said, /Refused: services\.csv, line 5: id is no UUID\./);
  assert.match(said, /Mended: services\.csv, line 6: status: blanks or capitals were set right\./);
  const { rows } = JSON.parse(readFileSync(report, 'utf8')) as { rows: { became: string; where: string }[] };
  assert.deepEqual(
    rows.map(({ became }) => became),
    ['unchanged', 'unchanged', 'refused', 'new'],
  );
});

test('a path that gives nothing changes nothing, and the sentence says why', async () => {
  const empty = join(folder, 'nothing');
  mkdirSync(empty);
  const cases: readonly (readonly [string, RegExp])[] = [
    [join(folder, 'absent'), /There is no file or folder/],
    [empty, /There is no CSV or JSON file in/],
    [write('a.zip', 'PK'), /Unpack it and give the folder/],
    [write('a.txt', 'a'), /neither a CSV nor a JSON file/],
    [write('phones.csv', 'id\n1\n'), /phones\.csv lacks the columns number\.\nNothing was changed\./],
    [write('empty.json', ''), /empty\.json is empty\.\nNothing was changed\./],
  ];
  for (const [path, sentence] of cases) {
    const { code, complained } = await run('import', path);
    assert.equal(code, 1, path);
    assert.match(complained, sentence);
  }
  assert.match((await run('import', source, '--as', 'pack')).complained, /not "pack"/);
});

test('an export has no word of confidential places; with them it says so, loudly; nothing is written over', async () => {
  const [open, whole] = [join(folder, 'open'), join(folder, 'whole')];
  const told = await run('export', open);
  assert.match(told.said, /confidential places are in it without street, ZIP and coordinates\./);
  for (const secret of SECRETS) assert.ok(!allOf(open).includes(secret), secret);
  const secret = await run('export', whole, '--with-confidential');
  assert.match(secret.said, /IT HOLDS \d+ CONFIDENTIAL PLACES WITH THEIR STREETS/);
  assert.ok(allOf(whole).includes('12-34 Quill Street'));
  assert.match((await run('export', open)).complained, /is there already/);
  const json = join(folder, 'all.json');
  assert.equal((await run('export', json)).code, 0);
  assert.match((await run('import', json)).said, /Nothing was changed\.$/);
  assert.ok(!existsSync(`${json}.part`));
});

test('what nobody has checked for long is listed with what to call, until somebody has', async () => {
  const before = await run('stale', '--days', '0');
  assert.match(
    before.said,
    new RegExp(`${ids.advice} {2}no date is known\n.*Harbor Legal Aid: Legal advice\n.*call 718-555-0100`),
  );
  assert.match((await run('verify', ids.advice, '--on', '2026-11-19')).said, /^Legal advice: checked on 2026-11-19\.$/);
  assert.ok(!(await run('stale', '--days', '30')).said.includes(ids.advice));
  for (const [args, sentence] of [
    [[ids.phone, '--on', '2026-11-19'], /no organization, service or location/],
    [[ids.advice, '--on', '2026-11-31'], /Add --on YYYY-MM-DD/],
    [[ids.advice, '--on', '2026-11-21'], /still to come; today is 2026-11-20/],
  ] as const)
    assert.match((await run('verify', ...args)).complained, sentence);
});

test('two organizations with one telephone are shown as a pair', async () => {
  const other = '11111111-0000-4000-8000-000000000009';
  const twins = {
    'organizations.csv': [{ id: other, name: 'Harbour Legal Aid, Inc.', description: 'Lawyers' }],
    'phones.csv': [{ id: '66666666-0000-4000-8000-000000000009', organization_id: other, number: '(718) 555-0100' }],
  };
  await run('import', write('twins.json', JSON.stringify(twins)));
  assert.match((await run('duplicates')).said, /Same telephone\n.*Harbor Legal Aid\n.*Harbour Legal Aid, Inc\./);
});

test('while a server has the data open, the command says who; then it opens and closes it itself', async () => {
  const data = join(folder, 'data');
  const whole = async (...args: readonly string[]) => {
    const { world, told } = screen();
    return told(await runDirectoryCommand(args, { ...world, variables: { AMPARO_DATA: data } }));
  };
  const opened = await openDatabase({ kind: 'embedded', folder: data });
  assert.ok(opened.ok);
  const refused = await whole('import', source);
  await opened.value.close();
  assert.equal(refused.code, 1);
  assert.match(refused.complained, new RegExp(`^Process ${process.pid} already uses this data.*Stop it first`));
  assert.match((await whole('import', source)).said, /The directory was changed\.$/);
});

describe('borders of precincts', () => {
  const { precincts } = readDirectory(packs['us-ny-nyc'] ?? {});
  /** A square around each station house; those without coordinates get one at sea. */
  const squares = (size: number) => ({
    type: 'FeatureCollection',
    features: precincts.rows.map(({ precinct, point: [x, y] = [-74, 40.6] }) => ({
      type: 'Feature',
      properties: { Precinct: precinct },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x + size, y],
            [x + size, y + size],
            [x, y + size],
            [x, y],
          ],
        ],
      },
    })),
  });

  test('good ones are taken, and taken again change nothing', async () => {
    const path = write('precincts.geojson', JSON.stringify(squares(0.01)));
    assert.match(
      (await run('import-precincts', path, '--dry-run')).said,
      /They would be taken\. Nothing was changed\./,
    );
    assert.match(
      (await run('import-precincts', path)).said,
      /78 precincts in 78 polygons, all of them good\.\nTaken\./,
    );
    const pretty = write('pretty.geojson', `\uFEFF${JSON.stringify(squares(0.01), null, 2)}`);
    assert.match(
      (await run('import-precincts', pretty)).said,
      /byte order mark.*\n.*\n.*here already\. Nothing was changed\./,
    );
  });

  test('every bad polygon is named, and nothing is taken', async () => {
    const bad = squares(0.01);
    const [first, second, ...others] = bad.features;
    assert.ok(first !== undefined && second !== undefined);
    first.geometry.coordinates[0]?.pop();
    second.geometry.type = 'Point';
    const path = write('bad.geojson', JSON.stringify({ ...bad, features: [first, second, ...others.slice(1)] }));
    const { code, complained } = await run('import-precincts', path);
    assert.equal(code, 1);
    assert.match(complained, /^Feature 1, precinct \d+, polygon 1, ring 1: a ring does not end where it began/m);
    assert.match(complained, /^Feature 2, precinct \d+: it is no Polygon or MultiPolygon \(Point\)\./m);
    assert.match(complained, /^Precinct \d+: the file has no shape for it\./m);
    assert.match(complained, /Nothing was changed\.$/);
    assert.match((await run('import-precincts', source)).complained, /is a folder, not a file/);
    assert.match((await run('import-precincts', write('x.geojson', 'MZ\0'))).complained, /not a text file/);
  });
});
