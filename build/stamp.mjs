// Tells whether what a build step reads has changed since it last ran: names, sizes and times of files, never their contents.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under the folders (or the file itself), as "path size time", sorted. A missing folder is empty. */
export function listFiles(root, places) {
  const found = [];
  for (const place of places) collect(root, place, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function collect(root, path, found) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(join(root, path))) collect(root, `${path}/${name}`, found);
  } else found.push({ path, mark: `${path} ${stat.size} ${stat.mtimeMs}` });
}

export function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.mark).update('\n');
  return hash.digest('hex').slice(0, 24);
}

export function readStamps(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // never built, or an unreadable stamp: build everything
  }
}
