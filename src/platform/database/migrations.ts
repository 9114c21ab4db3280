// Brings a database to the shape that this program expects: each room's numbered SQL files, once each, in order.
import { sql } from 'kysely';
import { ok, refuse, type Result } from '../values/result.ts';
import { tablesOf, type Database, type Tx } from './database.ts';

export interface Migration {
  readonly room: string;
  readonly number: number;
  /** File name without ending: '0001-audit'. */
  readonly name: string;
  /** SHA-256 of the text in hexadecimal digits. */
  readonly checksum: string;
  readonly sql: string;
}

interface MigrationTables {
  migration: { room: string; number: number; name: string; checksum: string };
}

// Any number does, as long as nobody else on the same server takes it: the first eight digits of SHA-256('amparo').
const ADVISORY_LOCK = 0x3ab8666e;

/**
 * Applies what is missing and gives the names of what it applied. Each file is a transaction of its own, so a failing one
 * leaves those before it. Several processes may call this at once. Refuses `database.migration-changed` and
 * `database.migration-unknown` (the data is from a newer program), both {name}, before anything is applied.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<Result<readonly string[]>> {
  const applied = await database.read(readApplied);
  const conflict = findConflict(migrations, applied);
  if (conflict !== null) return conflict;
  const names: string[] = [];
  for (const migration of migrations.filter((candidate) => !isIn(applied, candidate))) {
    if (await database.transaction((tx) => applyOnce(tx, migration))) names.push(nameOf(migration));
  }
  return ok(names);
}

type Applied = readonly MigrationTables['migration'][];

async function readApplied(tx: Tx): Promise<Applied> {
  const found = await sql<{ there: boolean }>`select to_regclass('migration') is not null as there`.execute(tx);
  if (!found.rows[0]?.there) return [];
  return tablesOf<MigrationTables>(tx)
    .selectFrom('migration')
    .select(['room', 'number', 'name', 'checksum'])
    .orderBy('applied_order' as 'number') // the only use of that column
    .execute();
}

function findConflict(migrations: readonly Migration[], applied: Applied) {
  for (const row of applied) {
    const known = migrations.find((candidate) => isIn([row], candidate));
    if (known === undefined) return refuse('database.migration-unknown', { name: nameOf(row) });
    if (known.checksum !== row.checksum) return refuse('database.migration-changed', { name: nameOf(row) });
  }
  return null;
}

/** False when another process was faster. */
async function applyOnce(tx: Tx, migration: Migration): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(tx);
  await sql
    .raw(
      `create table if not exists migration (
         room text not null,
         number integer not null,
         name text not null,
         checksum text not null,
         applied_order integer generated always as identity,
         applied_at timestamptz not null default now(),
         primary key (room, number)
       )`,
    )
    .execute(tx);
  if (isIn(await readApplied(tx), migration)) return false;
  await sql.raw(migration.sql).execute(tx);
  const { room, number, name, checksum } = migration;
  await tablesOf<MigrationTables>(tx).insertInto('migration').values({ room, number, name, checksum }).execute();
  return true;
}

function isIn(applied: Applied, { room, number }: { room: string; number: number }): boolean {
  return applied.some((row) => row.room === room && row.number === number);
}

function nameOf({ room, name }: { room: string; name: string }): string {
  return `${room}/${name}`;
}
