// The folder of the embedded database:
//   database/      PostgreSQL's files        lock        the process that has them open
//   copy.tar.gz    the last copy known to be on the disk: written aside, fsync, then renamed into place
// Nothing here is ever deleted but `database.part`, which is an unpacking that never finished.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { makeFolder } from './make-folder.ts';
import { readTar } from './tar.ts';

const POSTGRES_MAJOR = '18'; // of PGlite 0.5

export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly lock: string;
  readonly copy: string;
}

export function dataFolderAt(path: string): DataFolder {
  return { path, database: join(path, 'database'), lock: join(path, 'lock'), copy: join(path, 'copy.tar.gz') };
}

/** Makes the folder when missing, for its owner only. Throws the system's error. */
export function makeWritable({ path, database }: DataFolder): void {
  makeFolder(path);
  accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK | constants.X_OK);
}

export type FolderState =
  | { readonly kind: 'absent' | 'ready' }
  /** Files are there but not their version: to start on them would begin a new database over the old one. */
  | { readonly kind: 'no-version' }
  | { readonly kind: 'other-version'; readonly found: string; readonly needed: string };

export function stateOf({ database }: DataFolder): FolderState {
  if (!existsSync(database)) return { kind: 'absent' };
  const file = join(database, 'PG_VERSION');
  if (!existsSync(file)) return { kind: 'no-version' };
  const found = readFileSync(file, 'utf8').trim();
  return found === POSTGRES_MAJOR ? { kind: 'ready' } : { kind: 'other-version', found, needed: POSTGRES_MAJOR };
}

/** Fills `database` from a tar file: all of it or, when this process dies meanwhile, nothing. */
export function fillFrom({ database }: DataFolder, archive: Uint8Array): void {
  const part = `${database}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  for (const { path, kind, content } of readTar(archive)) {
    const target = join(part, path);
    mkdirSync(kind === 'folder' ? target : dirname(target), { recursive: true, mode: 0o700 });
    if (kind === 'file') writeFileSync(target, content, { mode: 0o600 });
  }
  renameSync(part, database);
}

export async function readArchive(file: string): Promise<Uint8Array> {
  return promisify(gunzip)(await readFile(file));
}

/** Writes the archive so that after a power cut the file is the old one or the new one, whole. */
export async function writeArchive(file: string, archive: Uint8Array): Promise<void> {
  const packed = await promisify(gzip)(archive, { level: 1 }); // a third larger than the best, in a fifth of the time
  const part = `${file}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(packed);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}
