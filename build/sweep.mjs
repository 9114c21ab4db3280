// Files of earlier builds stay for a day: a server that is still running goes on loading and serving what it names.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** Removes files of the folder that are older than a day, unless kept. */
export function sweep(folder, isKept) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() && !isKept(name) && Date.now() - stat.mtimeMs > DAY) rmSync(path, { force: true });
  }
}
