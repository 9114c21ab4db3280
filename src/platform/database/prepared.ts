// A new database takes three seconds to make and one to migrate. It is made once, kept as a tar file in the build folder,
// and unpacked wherever a new data folder (or a test) needs one. The file's name says from what it was made.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArchive, writeArchive } from './data-folder.ts';
import { databaseOver } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { migrate, type Migration } from './migrations.ts';
import { buildFolder, workerUrl } from './worker-client.ts';

/** The tar file of a database with these migrations and no data; made and kept when it is not there. */
export async function preparedArchive(migrations: readonly Migration[]): Promise<Uint8Array> {
  const folder = buildFolder();
  const name = `prepared-${nameFor(migrations)}.tar.gz`;
  const file = join(folder, name);
  if (existsSync(file)) return readArchive(file);
  const archive = await makeArchive(migrations);
  await writeArchive(file, archive);
  for (const old of readdirSync(folder)) if (isOutdated(old, name)) rmSync(join(folder, old), { force: true });
  return archive;
}

export function isPrepared(migrations: readonly Migration[]): boolean {
  return existsSync(join(buildFolder(), `prepared-${nameFor(migrations)}.tar.gz`));
}

async function makeArchive(migrations: readonly Migration[]): Promise<Uint8Array> {
  const engine = await startEmbedded({ kind: 'memory', archive: null });
  try {
    const migrated = await migrate(databaseOver(engine), migrations);
    if (!migrated.ok) throw new Error(`a new database refuses its migrations: ${migrated.refusal.code}`);
    return await engine.dump();
  } finally {
    await engine.close();
  }
}

/** From the migrations, the worker's settings (its bundle) and the database's own version. */
function nameFor(migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(readFileSync(workerUrl())).update(pgliteVersion());
  for (const { room, name, checksum } of migrations) hash.update(`${room}/${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}

function pgliteVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(readFileSync(fileURLToPath(manifest), 'utf8')) as { version: string }; // npm's own file
  return version;
}

function isOutdated(name: string, current: string): boolean {
  return /^prepared-[0-9a-f]+\.tar\.gz$/.test(name) && name !== current;
}
