// Opens the database that the configuration names, migrated and ready, or says in one refusal why it cannot be.
import { existsSync, statSync } from 'node:fs';
import { migrations as allMigrations } from '#generated/migrations.js';
import type { DatabaseChoice } from '../config/config.ts';
import { ok, refuse, type Result } from '../values/result.ts';
import {
  dataFolderAt,
  fillFrom,
  makeWritable,
  readArchive,
  stateOf,
  writeArchive,
  type DataFolder,
} from './data-folder.ts';
import { databaseOver, type Database } from './database.ts';
import { startEmbedded, type EmbeddedEngine } from './embedded.ts';
import { DatabaseFault } from './fault.ts';
import { takeLock, type FolderLock } from './lock-file.ts';
import { migrate, type Migration } from './migrations.ts';
import { isPrepared, preparedArchive } from './prepared.ts';
import { connectToServer } from './server.ts';
import { isSystemError } from './system-error.ts';

/** What takes longer than a moment while opening, for whoever shows progress. */
export type OpeningStep = 'making-database' | 'unpacking' | 'restoring-copy' | 'migrating';

export interface OpenedDatabase extends Database {
  /**
   * Embedded: writes a copy of all data that outlives a power cut (the engine itself never forces anything to the disk).
   * Server: nothing, backups are the server's.
   */
  saveCopy(): Promise<void>;
  /** When the copy was saved from which this opening had to start, because the database's own files were not there. */
  readonly restoredFrom: Date | null;
}

interface Options {
  readonly migrations?: readonly Migration[];
  readonly tell?: (step: OpeningStep) => void;
}

/**
 * Refuses `data.unwritable`, `data.locked`, `data.broken`, `data.other-version`, `database.unreachable`,
 * `database.too-old`, `database.migration-changed` and `database.migration-unknown`; nothing is lost or changed then.
 */
export async function openDatabase(choice: DatabaseChoice, options: Options = {}): Promise<Result<OpenedDatabase>> {
  const { migrations = allMigrations, tell = () => undefined } = options;
  const opened =
    choice.kind === 'server' ? await openServer(choice.url) : await openFolder(choice.folder, migrations, tell);
  if (!opened.ok) return opened;
  tell('migrating');
  const migrated = await migrate(opened.value, migrations);
  if (migrated.ok) return opened;
  await opened.value.close();
  return migrated;
}

async function openServer(url: string): Promise<Result<OpenedDatabase>> {
  try {
    const database = databaseOver(await connectToServer(url));
    return ok({ ...database, saveCopy: async () => undefined, restoredFrom: null });
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    if (error.code === 'too-old') return refuse('database.too-old', { found: error.message });
    return refuse('database.unreachable', { why: error.message });
  }
}

type Tell = (step: OpeningStep) => void;

async function openFolder(path: string, migrations: readonly Migration[], tell: Tell): Promise<Result<OpenedDatabase>> {
  const folder = dataFolderAt(path);
  const locked = lockFolder(folder);
  if (!locked.ok) return locked;
  const opened = await openLocked(folder, locked.value, migrations, tell).catch((error: unknown) => {
    locked.value.release();
    throw error;
  });
  if (!opened.ok) locked.value.release();
  return opened;
}

function lockFolder(folder: DataFolder): Result<FolderLock> {
  try {
    makeWritable(folder);
    return takeLock(folder.lock);
  } catch (error) {
    return unwritable(folder, error);
  }
}

async function openLocked(
  folder: DataFolder,
  lock: FolderLock,
  migrations: readonly Migration[],
  tell: Tell,
): Promise<Result<OpenedDatabase>> {
  const state = stateOf(folder);
  if (state.kind === 'no-version') return broken(folder, 'PG_VERSION is missing');
  if (state.kind === 'other-version')
    return refuse('data.other-version', { folder: folder.path, found: state.found, needed: state.needed });
  let restoredFrom: Date | null = null;
  if (state.kind === 'absent') {
    const filled = await fill(folder, migrations, tell);
    if (!filled.ok) return filled;
    restoredFrom = filled.value;
  }
  try {
    const engine = await startEmbedded({ kind: 'folder', path: folder.database });
    return ok(databaseIn(folder, lock, engine, restoredFrom));
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    return broken(folder, error.message);
  }
}

/** From the last copy when there is one: the database's files were taken away, but its data must not be forgotten. */
async function fill(folder: DataFolder, migrations: readonly Migration[], tell: Tell): Promise<Result<Date | null>> {
  const hasCopy = existsSync(folder.copy);
  if (!hasCopy && !isPrepared(migrations)) tell('making-database');
  const archive = hasCopy ? await readArchive(folder.copy).catch(() => null) : await preparedArchive(migrations);
  if (archive === null) return broken(folder, 'copy.tar.gz is damaged');
  tell(hasCopy ? 'restoring-copy' : 'unpacking');
  try {
    fillFrom(folder, archive);
  } catch (error) {
    return isSystemError(error) ? unwritable(folder, error) : broken(folder, String(error));
  }
  return ok(hasCopy ? statSync(folder.copy).mtime : null);
}

function databaseIn(
  folder: DataFolder,
  lock: FolderLock,
  engine: EmbeddedEngine,
  restoredFrom: Date | null,
): OpenedDatabase {
  const database = databaseOver(engine);
  const saveCopy = async () => writeArchive(folder.copy, await engine.dump());
  const closeAll = async () => {
    try {
      await saveCopy();
    } finally {
      await database.close().finally(() => lock.release());
    }
  };
  let closing: Promise<void> | null = null;
  return { ...database, saveCopy, restoredFrom, close: () => (closing ??= closeAll()) };
}

function unwritable(folder: DataFolder, error: unknown) {
  if (!isSystemError(error)) throw error;
  return refuse('data.unwritable', { folder: folder.path, why: error.code ?? '' });
}

function broken(folder: DataFolder, why: string) {
  const copy = existsSync(folder.copy) ? statSync(folder.copy).mtime.toISOString() : '';
  return refuse('data.broken', { folder: folder.path, database: folder.database, why, copy });
}
