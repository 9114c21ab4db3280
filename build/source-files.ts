// The data files of the repository, by folder and ending.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths under root/folder that end so, relative to that folder, sorted. A folder that is not there has none. */
export function filesUnder(root: string, folder: string, ending: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

export function foldersIn(root: string, folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
