// The PostgreSQL server that tests run on: the one of TEST_DATABASE_URL, or a throwaway one of an installed PostgreSQL,
// shared by all suites of a process and gone with it (bin/postgres-for-tests.mjs sees to that).
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { processVariables } from '../config/config.ts';
import { databaseOver } from './database.ts';
import { connectToServer, OLDEST_SERVER } from './server.ts';
import { buildFolder } from './worker-client.ts';

export interface TestServer {
  /** Runs a statement in the database that the server came with. */
  run(text: string): Promise<void>;
  /** The address of another database on it. */
  urlOf(database: string): string;
}

/** A sentence for the end of the test run; null when there is a server to test on. */
export function whyNoServer(): string | null {
  if (givenUrl() !== null || installedPostgres() !== null) return null;
  return `no PostgreSQL ${OLDEST_SERVER} or newer is installed and TEST_DATABASE_URL is not set`;
}

let shared: Promise<TestServer> | null = null;

export function testServer(): Promise<TestServer> {
  shared ??= start();
  return shared;
}

async function start(): Promise<TestServer> {
  const url = givenUrl() ?? (await startThrowaway());
  const database = databaseOver(await connectToServer(url));
  return {
    run: async (text) => void (await database.run(text)),
    urlOf(name) {
      const other = new URL(url);
      other.pathname = `/${name}`;
      return other.href;
    },
  };
}

function givenUrl(): string | null {
  return processVariables()['TEST_DATABASE_URL'] || null;
}

const DEBIAN = '/usr/lib/postgresql';

/** The programs of the newest PostgreSQL: Debian's folders first, then wherever `postgres` is in the path. */
function installedPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter((name) => Number(name) >= OLDEST_SERVER) : [];
  const debian = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, 'bin'));
  const inPath = (processVariables()['PATH'] ?? '').split(':');
  return [...debian, ...inPath].find((folder) => folder !== '' && existsSync(join(folder, 'initdb'))) ?? null;
}

/** Ends by itself when this process does: its standard input closes. */
async function startThrowaway(): Promise<string> {
  const script = join(dirname(buildFolder()), 'bin/postgres-for-tests.mjs');
  const child = spawn(process.execPath, [script, installedPostgres() ?? ''], { stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    child.unref();
    unrefAll(child.stdin, child.stdout);
    return line;
  }
  throw new Error('the throwaway PostgreSQL did not start');
}

/** Pipes that do not keep this process waiting; Node's types leave out that they are sockets. */
function unrefAll(...pipes: readonly object[]): void {
  for (const pipe of pipes) if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
}
