// What becomes of the rows of a file, on both engines: taken, mended with a note, or refused with the reason.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Database } from '../../platform/database/index.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import type { Outcome } from '../domain/exchange/plan-import.ts';
import { readRecords } from '../store/records.ts';
import { readRevision } from '../store/revision.ts';
import { fileOf, ids, packageFiles, TABLES } from '../testing/records.ts';
import { importRecords } from './import-records.ts';
import type { NamedFile } from './read-import.ts';

const NOW = new Date('2026-11-20T15:00:00Z');

async function run(database: Database, files: readonly NamedFile[], isDryRun = false) {
  return importRecords({ database }, { files, from: 'test', origin: 'operator', isDryRun }, NOW);
}

async function taken(database: Database, files: readonly NamedFile[], isDryRun = false) {
  const done = await run(database, files, isDryRun);
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
}

async function refusals(database: Database, files: readonly NamedFile[]) {
  const done = await run(database, files);
  assert.ok(!done.ok);
  return done.refusal.map(({ name, refusal }) => [name, refusal.code, refusal.params ?? {}]);
}

const became = (outcomes: readonly Outcome[]) => {
  const counts: Record<string, number> = {};
  for (const { became: word } of outcomes) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};
const refusedOf = (outcomes: readonly Outcome[]) =>
  outcomes.filter((one) => one.became === 'refused').map(({ where, field, reason }) => [where, field, reason]);
const notesOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ notes }) => notes.map(({ field, mend }) => `${field}: ${mend}`));

onEachDatabase((database) => {
  const stored = () => database.read(readRecords);
  const revision = async () => (await database.read(readRevision)).revision;
  beforeEach(async () => {
    const tables = [...Object.keys(TABLES).map((name) => `hsds_${name.replace('.csv', '')}`), 'directory_revision'];
    await database.run(`truncate ${tables.join(', ')} cascade`);
  });

  test('a whole package is taken; the second time nothing changes', async () => {
    const first = await taken(database, packageFiles());
    assert.deepEqual([became(first.outcomes), refusedOf(first.outcomes)], [{ new: 21 }, []]);
    assert.equal(await revision(), 1);
    const before = await stored();
    const second = await taken(database, packageFiles());
    assert.deepEqual([became(second.outcomes), second.hasChanged], [{ unchanged: 21 }, false]);
    assert.deepEqual([await revision(), await stored()], [1, before]);
  });

  test('a dry run says the same and writes nothing', async () => {
    const tried = await taken(database, packageFiles(), true);
    assert.deepEqual([became(tried.outcomes), tried.hasChanged], [{ new: 21 }, true]);
    assert.equal(await revision(), 0);
    assert.equal((await stored()).services.size, 0);
  });

  test('only the row that is different is changed, and every import is an entry', async () => {
    await taken(database, packageFiles());
    const services = TABLES['services.csv']?.replace('Legal advice', 'Legal help') ?? '';
    const report = await taken(database, [fileOf('services.csv', services)]);
    assert.deepEqual(became(report.outcomes), { changed: 1, unchanged: 1 });
    assert.equal((await stored()).services.get(ids.advice)?.fields['name'], 'Legal help');
    const { rows } = await database.run(`select subject from audit_entry where action = 'directory.import' order by 1`);
    assert.deepEqual(
      rows.slice(-2).map(({ subject }) => subject),
      ['directory:1', 'directory:2'],
    );
  });

  test('rows that hang on a refused one are refused with it, and all others taken', async () => {
    const organizations = TABLES['organizations.csv']?.replace(ids.office, 'office-1') ?? '';
    const { outcomes } = await taken(database, packageFiles({ 'organizations.csv': organizations }));
    assert.deepEqual(refusedOf(outcomes), [
      ['organizations.csv, line 2', 'id', 'not-a-uuid'],
      ['services.csv, line 2', 'organization_id', 'refers-to-nothing'],
      ['service_at_location.csv, line 2', 'service_id', 'refers-to-nothing'],
      ['phones.csv, line 2', '', 'belongs-to-nothing'],
      ['schedules.csv, line 2', '', 'belongs-to-nothing'],
      ['languages.csv, line 2', '', 'belongs-to-nothing'],
    ]);
    assert.deepEqual(
      [...(await stored()).services.keys(), ...(await stored()).locations.keys()],
      [ids.beds, ids.officePlace, ids.shelterPlace],
    );
  });

  test('what can be mended is mended, with a note', async () => {
    const phones = `id,service_id,number,type\n${ids.phone.toUpperCase()},${ids.advice},"(718) 555-0100 ",voice\n`;
    const languages = `id,service_id,name,code\n${ids.language},${ids.advice},Haitian Creole,HAT\n`;
    const schedules = `id,service_id,opens_at,closes_at\n${ids.hours},${ids.advice},9am,5:30 PM\n`;
    const services = `id,organization_id,name,status,url\n${ids.advice},${ids.office}, Advice ,Active,harbor.example\n`;
    const { outcomes } = await taken(database, [
      fileOf('organizations.csv', TABLES['organizations.csv'] ?? ''),
      fileOf('services.csv', services),
      fileOf('phones.csv', phones),
      fileOf('languages.csv', languages),
      fileOf('schedules.csv', schedules),
    ]);
    assert.deepEqual(notesOf(outcomes), [
      'name: trimmed',
      'url: web-address-completed',
      'status: trimmed',
      'number: phone-written-alike',
      'code: language-code-written-alike',
      'opens_at: time-written-alike',
      'closes_at: time-written-alike',
    ]);
    const { phones: kept, languages: spoken, schedules: hours } = await stored();
    assert.equal(kept.get(ids.phone)?.fields['number'], '718-555-0100');
    assert.equal(spoken.get(ids.language)?.fields['code'], 'ht');
    assert.deepEqual(hours.get(ids.hours)?.fields, { service_id: ids.advice, opens_at: '09:00', closes_at: '17:30' });
  });

  test('what would be guessed at is refused, row by row', async () => {
    const row = (id: string, rest: string) => `${id},${ids.advice},${rest}\n`;
    const some = (n: number) => `77777777-0000-4000-8000-00000000010${n}`;
    const schedules = `id,service_id,freq,valid_from,opens_at
${row(some(1), 'WEEKLY,,morning')}${row(some(2), 'DAILY,,09:00')}${row(some(3), 'WEEKLY,2026-02-30,09:00')}${row('', 'WEEKLY,,')}${row(some(4), 'WEEKLY,,25:00')}`;
    const { outcomes } = await taken(database, packageFiles({ 'schedules.csv': schedules }));
    assert.deepEqual(refusedOf(outcomes), [
      ['schedules.csv, line 2', 'opens_at', 'not-a-time'],
      ['schedules.csv, line 3', 'freq', 'not-one-of'],
      ['schedules.csv, line 4', 'valid_from', 'not-a-date'],
      ['schedules.csv, line 5', 'id', 'missing'],
      ['schedules.csv, line 6', 'opens_at', 'not-a-time'],
    ]);
  });

  test('a row twice is one; two rows with one id are one row and a refusal', async () => {
    const organizations = TABLES['organizations.csv'] ?? '';
    const line = organizations.split('\n')[1] ?? '';
    const again = `${organizations}${line}\n${line.replace('Lawyers', 'Others')}\n`;
    const { outcomes } = await taken(database, [fileOf('organizations.csv', again)]);
    assert.deepEqual(notesOf(outcomes), ['id: row-twice']);
    assert.deepEqual(refusedOf(outcomes), [['organizations.csv, line 5', 'id', 'id-twice']]);
  });

  test('a reference to nothing is left out where the record means something without it', async () => {
    const strange = '12121212-0000-4000-8000-000000000001';
    const locations = `id,location_type,organization_id\n${ids.officePlace},physical,${strange}\n`;
    const { outcomes } = await taken(database, packageFiles({ 'locations.csv': locations }));
    assert.ok(notesOf(outcomes).includes('organization_id: reference-left-out'));
    assert.deepEqual((await stored()).locations.get(ids.officePlace)?.fields, { location_type: 'physical' });
  });

  test('a file without what is known does not take it away: secrecy stays, a call is forgotten with its facts', async () => {
    await taken(database, packageFiles());
    await database.run(`update hsds_services set verified_on = '2026-11-01'`);
    const locations = TABLES['locations.csv']?.replace(',x_confidential', '').replaceAll(/,(yes)?$/gm, '') ?? '';
    const services = TABLES['services.csv']?.replace('Legal advice', 'Legal help') ?? '';
    await taken(database, [fileOf('locations.csv', locations), fileOf('services.csv', services)]);
    const { locations: places, services: offered } = await stored();
    assert.equal(places.get(ids.shelterPlace)?.marks.confidential, true);
    assert.equal(offered.get(ids.advice)?.marks.verifiedOn, undefined);
    assert.equal(offered.get(ids.beds)?.marks.verifiedOn, '2026-11-01');
  });

  describe('a file that cannot be read changes nothing, whatever lies beside it:', () => {
    const broken: readonly (readonly [name: string, file: NamedFile, expected: readonly unknown[]])[] = [
      ['empty', fileOf('phones.csv', ''), ['phones.csv', 'text.empty', {}]],
      ['binary', { name: 'phones.csv', bytes: new Uint8Array(2_000) }, ['phones.csv', 'text.binary', {}]],
      [
        'a quote never closed',
        fileOf('phones.csv', 'id,number\n1,"2\n'),
        ['phones.csv', 'csv.quote-not-closed', { line: 2 }],
      ],
      [
        'missing columns',
        fileOf('addresses.csv', 'id,city\n1,x\n'),
        [
          'addresses.csv',
          'import.columns-missing',
          { columns: 'address_1, state_province, postal_code, country, address_type' },
        ],
      ],
      ['broken JSON', fileOf('services.json', '{"id": '), ['services.json', 'import.json-broken', {}]],
      ['other JSON', fileOf('services.json', '{"a": 1}'), ['services.json', 'import.not-hsds', {}]],
    ];
    for (const [name, file, expected] of broken) {
      test(name, async () => {
        const others = packageFiles({ 'phones.csv': null, 'addresses.csv': null });
        assert.deepEqual(await refusals(database, [...others, file]), [expected]);
        assert.deepEqual([await revision(), (await stored()).services.size], [0, 0]);
      });
    }
    test('nothing of the standard', async () => {
      assert.deepEqual(await refusals(database, [fileOf('readme.csv', 'a,b\n')]), [['', 'import.nothing', {}]]);
    });
  });

  test('lines of the wrong length and unknown columns are told, not taken', async () => {
    const organizations = `id,name,description,motto\n${ids.office},A,B,C\n${ids.shelter},A\n`;
    const { files, lines, outcomes } = await taken(database, [fileOf('organizations.csv', organizations)]);
    assert.deepEqual(
      [files[0]?.unknown, lines],
      [['motto'], [{ table: 'organizations', where: 'organizations.csv, line 3' }]],
    );
    assert.deepEqual(became(outcomes), { new: 1 });
  });

  test('a hundred thousand lines of nonsense are refused one by one', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index},???,${'x'.repeat(index % 40)}`);
    const { outcomes } = await taken(database, [
      fileOf('organizations.csv', `id,name,description\n${lines.join('\n')}`),
    ]);
    assert.deepEqual(became(outcomes), { refused: 100_000 });
    assert.equal(await revision(), 0);
  });
});
