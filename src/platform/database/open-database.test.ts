import { after, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operatorSentence } from '../config/sentences.ts';
import type { Result } from '../values/result.ts';
import { openDatabase, type OpenedDatabase, type OpeningStep } from './open-database.ts';

const all = mkdtempSync(join(tmpdir(), 'amparo-data-'));
after(() => rmSync(all, { recursive: true, force: true }));

let folder = '';
let numberOfFolders = 0;
beforeEach(() => {
  folder = join(all, String(++numberOfFolders), 'data');
});

const open = (steps: OpeningStep[] = []) =>
  openDatabase({ kind: 'embedded', folder }, { tell: (step) => steps.push(step) });

async function opened(): Promise<OpenedDatabase> {
  const result = await open();
  assert.ok(result.ok, result.ok ? '' : operatorSentence(result.refusal));
  return result.value;
}

function refusal(result: Result<OpenedDatabase>) {
  assert.ok(!result.ok, 'expected a refusal');
  return result.refusal;
}

async function withNote(text: string): Promise<void> {
  const database = await opened();
  await database.run('create table if not exists note (text text)');
  await database.run('insert into note values ($1)', [text]);
  await database.close();
}

async function notes(database: OpenedDatabase): Promise<unknown[]> {
  return (await database.run('select text from note order by text')).rows.map((row) => row['text']);
}

test('a new folder is made for its owner only, and its data is there at the next opening', async () => {
  await withNote('kept');
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.deepEqual(readdirSync(folder).sort(), ['copy.tar.gz', 'database']);
  const steps: OpeningStep[] = [];
  const again = await open(steps);
  assert.ok(again.ok);
  assert.deepEqual(steps, ['migrating']);
  assert.deepEqual(await notes(again.value), ['kept']);
  await again.value.close();
});

test('a second opening of the same folder is refused, and the first goes on', async () => {
  const first = await opened();
  const second = refusal(await open());
  assert.equal(second.code, 'data.locked');
  assert.match(operatorSentence(second), new RegExp(`^Process ${process.pid} already uses this data`));
  assert.deepEqual((await first.run('select 1 as one')).rows, [{ one: 1 }]);
  await first.close();
  await first.close();
  await (await opened()).close();
});

test('a folder that cannot be made or written is refused by name', async () => {
  writeFileSync(join(all, 'a-file'), '');
  for (const place of [join(all, 'a-file'), join(all, 'a-file', 'below'), '/proc/amparo']) {
    folder = place;
    const { code } = refusal(await open());
    assert.equal(code, 'data.unwritable', place);
  }
});

const DAMAGES: readonly [string, (database: string) => void, string][] = [
  ['without its version', (database) => rmSync(join(database, 'PG_VERSION')), 'data.broken'],
  ['of another version', (database) => writeFileSync(join(database, 'PG_VERSION'), '17\n'), 'data.other-version'],
  ['with a damaged control file', (database) => writeFileSync(join(database, 'global/pg_control'), 'x'), 'data.broken'],
  ['without its tables', (database) => rmSync(join(database, 'base'), { recursive: true }), 'data.broken'],
  ['without its log', (database) => rmSync(join(database, 'pg_wal'), { recursive: true }), 'data.broken'],
];

test('a damaged database is refused, left exactly as it is, and can be restored from its copy', async () => {
  await withNote('kept');
  const whole = `${folder}.whole`;
  cpSync(folder, whole, { recursive: true });
  for (const [what, damage, expected] of DAMAGES) {
    rmSync(folder, { recursive: true });
    cpSync(whole, folder, { recursive: true });
    damage(join(folder, 'database'));
    const before = listing(folder);
    const { code } = refusal(await open());
    assert.equal(code, expected, what);
    assert.deepEqual(listing(folder), before, what);
  }
  renameSync(join(folder, 'database'), join(folder, 'aside'));
  const restored = await opened();
  assert.ok(restored.restoredFrom);
  assert.deepEqual(await notes(restored), ['kept']);
  await restored.close();
  assert.equal((await opened().then(async (database) => (await database.close(), database))).restoredFrom, null);
});

test('a damaged copy is no reason to begin anew over it', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'copy.tar.gz'), 'x');
  const refused = refusal(await open());
  assert.equal(refused.code, 'data.broken');
  assert.ok(!existsSync(join(folder, 'database')));
  assert.equal(readFileSync(join(folder, 'copy.tar.gz'), 'utf8'), 'x');
});

test('an unpacking that never finished is done again', async () => {
  mkdirSync(join(folder, 'database.part', 'base'), { recursive: true });
  await withNote('kept');
  assert.ok(!existsSync(join(folder, 'database.part')));
});

test('a copy holds what was committed when it was saved, and nothing of what was not', async () => {
  const database = await opened();
  await database.run('create table note (text text)');
  await database.run(`insert into note values ('committed')`);
  let finish = (): void => undefined;
  const mayEnd = new Promise<void>((resolve) => (finish = resolve));
  const undone = database.transaction(async (tx) => {
    await tx
      .insertInto('note' as never)
      .values({ text: 'never' } as never)
      .execute(); // a table of this test only
    await mayEnd;
    throw new Error('undone');
  });
  const saved = database.saveCopy();
  finish();
  await assert.rejects(undone, /undone/);
  await saved;
  await database.run(`insert into note values ('later')`);
  copyFileSync(join(folder, 'copy.tar.gz'), join(all, 'copy'));
  await database.close();

  folder = join(all, String(++numberOfFolders));
  mkdirSync(folder);
  copyFileSync(join(all, 'copy'), join(folder, 'copy.tar.gz'));
  const restored = await opened();
  assert.deepEqual(await notes(restored), ['committed']);
  await restored.close();
});

test('a database of a newer program, or with a changed migration, is refused and its folder freed', async () => {
  const database = await opened();
  await database.run(
    `insert into migration (room, number, name, checksum) values ('platform', 9001, '9001-future', 'x')`,
  );
  await database.close();
  assert.deepEqual(refusal(await open()).params, { name: 'platform/9001-future' });
  const refused = await openDatabase({ kind: 'embedded', folder }, { migrations: [] });
  assert.equal(refusal(refused).code, 'database.migration-unknown');
});

test('a server that does not answer is refused without its password', async () => {
  const refused = refusal(await openDatabase({ kind: 'server', url: 'postgres://amparo:hunter2@127.0.0.1:1/amparo' }));
  assert.equal(refused.code, 'database.unreachable');
  assert.doesNotMatch(operatorSentence(refused), /hunter2/);
});

/** Every file with its size, but for the two that PostgreSQL makes anew at each start. */
function listing(path: string): unknown[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(postmaster\.pid|pg_internal\.init)$/.test(name))
    .sort()
    .map((name) => {
      const { size } = statSync(join(path, name));
      return [name, statSync(join(path, name)).isDirectory() ? 'folder' : size];
    });
}
