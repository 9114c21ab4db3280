// Databases for tests: real ones, fresh and migrated. PGlite always; PostgreSQL on the server of TEST_DATABASE_URL, or on a
// throwaway one of an installed PostgreSQL. What cannot run is a skipped suite with its reason.
import { after, before, describe } from 'node:test';
import { migrations } from '#generated/migrations.js';
import { databaseOver, type Database } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrations.ts';
import { preparedArchive } from './prepared.ts';
import { connectToServer } from './server.ts';
import { testServer, whyNoServer } from './test-server.ts';

export interface TestDatabase {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** Its close() also removes it. */
  readonly database: Database;
}

/** One of each engine that is here. Whoever opens them closes them. */
export async function openTestDatabases(): Promise<readonly TestDatabase[]> {
  const embedded: TestDatabase = { name: 'PGlite', database: await openEmbedded() };
  if (whyNoServer() !== null) return [embedded];
  return [embedded, { name: 'PostgreSQL', database: await openOnServer() }];
}

/**
 * Registers the same tests once for each engine. The database is opened when the first of them begins and closed after the
 * last, so that a process with many suites holds one at a time. It may be used inside tests and hooks only.
 */
export function onEachDatabase(register: (database: Database, name: TestDatabase['name']) => void): void {
  describe('PGlite', () => withOpened(openEmbedded, (database) => register(database, 'PGlite')));
  const reason = whyNoServer();
  describe('PostgreSQL', { skip: reason ?? false }, () =>
    withOpened(openOnServer, (database) => register(database, 'PostgreSQL')),
  );
}

function withOpened(open: () => Promise<Database>, register: (database: Database) => void): void {
  let opened: Database | null = null;
  const current = (): Database => {
    if (opened === null) throw new Error('the test database is open only while tests run');
    return opened;
  };
  before(async () => {
    opened = await open();
  });
  after(async () => {
    await opened?.close();
  });
  register({
    get kind() {
      return current().kind;
    },
    transaction: (work) => current().transaction(work),
    read: (work) => current().read(work),
    run: (text, parameters) => current().run(text, parameters),
    close: () => current().close(),
  });
}

async function openEmbedded(): Promise<Database> {
  return databaseOver(await startEmbedded({ kind: 'memory', archive: await preparedArchive(migrations) }));
}

let numberOfDatabases = 0;

async function openOnServer(): Promise<Database> {
  const server = await testServer();
  const name = `amparo_test_${process.pid}_${++numberOfDatabases}`;
  await server.run(`create database ${name}`);
  const database = databaseOver(await connectToServer(server.urlOf(name)));
  const migrated = await migrate(database, migrations);
  if (!migrated.ok) throw new Error(`the test database refuses its migrations: ${migrated.refusal.code}`);
  return {
    ...database,
    close: async () => {
      await database.close();
      await server.run(`drop database ${name}`);
    },
  };
}
