// Finds the deployment's keys and proves that they are the ones this database was sealed with.
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { tablesOf, type Database } from '../database/database.ts';
import { makeFolder } from '../database/make-folder.ts';
import { isSystemError } from '../database/system-error.ts';
import { ok, refuse, type Result } from '../values/result.ts';
import { checkValues, newDeploymentKeys, parseKeys, writeKeys, type DeploymentKeys } from './deployment-keys.ts';
import { vaultOf, type Vault } from './vault.ts';

interface KeyTables {
  deployment_key: { id: string; check_value: string };
}

export interface KeyFileOptions {
  readonly file: string;
  /** Make the file when it is missing and nothing was ever sealed in this database: in the demonstration only. */
  readonly mayCreate: boolean;
}

/**
 * The vault of this deployment. Refuses `key.missing` {file}, `key.lost` {file} (missing, and the database holds sealed
 * data), `key.readable-by-others` {file, mode}, `key.unreadable` {file, why} and `key.wrong` {file}.
 */
export async function openVault(database: Database, { file, mayCreate }: KeyFileOptions): Promise<Result<Vault>> {
  const recorded = await recordedKeys(database);
  const found = readKeyFile(file);
  if (!found.ok && found.refusal.code === 'key.missing') {
    if (recorded.size > 0) return refuse('key.lost', { file });
    if (!mayCreate) return found;
    const created = createKeyFile(file);
    return created.ok ? adopt(database, created.value) : created;
  }
  if (!found.ok) return found;
  const values = checkValues(found.value);
  const fits = [...recorded].every(([id, value]) => values.get(id) === value);
  return fits ? adopt(database, found.value) : refuse('key.wrong', { file });
}

async function recordedKeys(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.read((tx) => tablesOf<KeyTables>(tx).selectFrom('deployment_key').selectAll().execute());
  return new Map(rows.map((row) => [row.id, row.check_value]));
}

/** Remembers the keys before anything is sealed with them. */
async function adopt(database: Database, keys: DeploymentKeys): Promise<Result<Vault>> {
  const rows = [...checkValues(keys)].map(([id, check_value]) => ({ id, check_value }));
  await database.transaction((tx) =>
    tablesOf<KeyTables>(tx)
      .insertInto('deployment_key')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return ok(vaultOf(keys));
}

function readKeyFile(file: string): Result<DeploymentKeys> {
  try {
    const mode = statSync(file).mode & 0o777;
    // Windows has no such bits; there the folder's own protection has to do.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      return refuse('key.readable-by-others', { file, mode: mode.toString(8) });
    const keys = parseKeys(readFileSync(file, 'utf8'));
    return keys === null ? refuse('key.unreadable', { file, why: 'it is damaged or no key file' }) : ok(keys);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return refuse('key.missing', { file });
    if (isSystemError(error)) return refuse('key.unreadable', { file, why: error.code ?? '' });
    throw error;
  }
}

/** Whole and on the disk before it is used; never over an existing file. */
function createKeyFile(file: string): Result<DeploymentKeys> {
  const keys = newDeploymentKeys();
  const part = `${file}.${process.pid}`;
  try {
    // With a PostgreSQL server nothing else has made the data folder yet.
    makeFolder(dirname(file));
    const handle = openSync(part, 'wx', 0o600);
    try {
      writeSync(handle, writeKeys(keys));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    linkSync(part, file);
    return ok(keys);
  } catch (error) {
    if (isSystemError(error)) return refuse('key.unreadable', { file, why: error.code ?? '' });
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}
