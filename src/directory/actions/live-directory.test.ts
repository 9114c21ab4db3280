// The pack in the database, what an operator adds to it, and when readers notice.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { packs } from '#generated/packs.js';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { planPack } from '../domain/exchange/pack-plan.ts';
import { eachTable, shownRecords } from '../domain/exchange/records.ts';
import { recordsOfPack } from '../domain/pack-records.ts';
import { snapshotOfPack } from '../domain/pack-snapshot.ts';
import { readDirectory } from '../domain/read-directory.ts';
import { readRecords } from '../store/records.ts';
import { readRevision } from '../store/revision.ts';
import { afterImport } from '../testing/in-memory.ts';
import { fileOf, ids, packageFiles } from '../testing/records.ts';
import { exportDirectory, filesOf } from './export-directory.ts';
import { importPack } from './import-pack.ts';
import { importRecords } from './import-records.ts';
import { liveDirectory } from './live-directory.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const directory = readDirectory(packs['us-ny-nyc'] ?? {});
const pack = recordsOfPack(directory);

test('every record of the pack is one that an import would take as it is', () => {
  const { writes } = planPack(
    pack,
    eachTable(() => new Map()),
  );
  assert.ok(writes.length > 500);
  const byTable: Record<string, object[]> = {};
  for (const { table, id, fields } of writes) (byTable[`${table}.csv`] ??= []).push({ id, ...fields });
  const { outcomes } = afterImport([fileOf('pack.json', JSON.stringify(byTable))]);
  assert.deepEqual(outcomes.filter(({ became, notes }) => became !== 'new' || notes.length > 0).slice(0, 3), []);
});

onEachDatabase((database) => {
  const live = liveDirectory(database, directory);
  const stored = () => database.read(readRecords);
  const revision = async () => (await database.read(readRevision)).revision;
  const put = async (files: Parameters<typeof afterImport>[0]) => {
    const done = await importRecords({ database }, { files, from: 'f', origin: 'operator', isDryRun: false }, NOW);
    assert.ok(done.ok);
    return done.value;
  };
  before(() => live.open(NOW));

  test('at the start it is the pack, the same as without a database', async () => {
    const { snapshot } = live.current();
    assert.deepEqual({ ...snapshot, revision: 'pack' }, snapshotOfPack(directory));
    assert.deepEqual(
      await importPack({ database }, pack, NOW),
      { written: 0, retired: 0 },
      'a second start does nothing',
    );
    assert.equal(await revision(), 1);
  });

  test('the pack comes back from its own export unchanged', async () => {
    const { files } = await exportDirectory({ database }, { form: 'csv', withConfidential: true });
    const again = await put(files.map(({ name, text }) => fileOf(name, text)));
    assert.equal(again.hasChanged, false);
    const elsewhere = afterImport(files.map(({ name, text }) => fileOf(name, text))).stored;
    assert.deepEqual(filesOf(shownRecords(elsewhere), 'csv'), files);
  });

  test('what an operator imports is seen after the next look, not before, and keeps pages until then', async () => {
    const before = live.current();
    await put(packageFiles());
    assert.equal(live.current(), before);
    await live.refresh();
    const { snapshot, linked } = live.current();
    assert.notEqual(snapshot.revision, before.snapshot.revision);
    assert.ok(snapshot.services.some(({ name }) => name === 'Legal advice'));
    assert.ok(linked.records.services.has(ids.advice));
    const seen = live.current();
    await live.refresh();
    assert.equal(live.current(), seen, 'nothing is read again while nobody changes anything');
  });

  describe('an operator’s record', () => {
    const [service] = pack.tables.services;
    const changed = { 'services.csv': [{ ...service, name: 'Another name' }] };
    const nameNow = async () => (await stored()).services.get(service?.id ?? '')?.fields['name'];

    test('wins over the pack at every later start', async () => {
      await put([fileOf('a.json', JSON.stringify(changed))]);
      await live.open(NOW);
      assert.equal(await nameNow(), 'Another name');
    });

    test('stays when the pack forgets it; the pack’s own records are retired, and come back', async () => {
      const few = { ...pack, tables: { ...pack.tables, services: pack.tables.services.slice(2), phones: [] } };
      const { retired } = await importPack({ database }, few, NOW);
      assert.equal(retired, 1 + pack.tables.phones.length);
      const after = await stored();
      assert.equal(await nameNow(), 'Another name');
      assert.equal(after.services.get(pack.tables.services[1]?.id ?? '')?.isRetired, true);
      assert.equal(shownRecords(after).phones.get(pack.tables.phones[0]?.id ?? ''), undefined);
      await importPack({ database }, pack, NOW);
      assert.equal((await stored()).services.get(pack.tables.services[1]?.id ?? '')?.isRetired, false);
    });
  });
});
