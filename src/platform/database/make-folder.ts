// Makes a folder that only its owner may read, with the folders it lies in.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** mkdir's own `recursive` never returns where a folder cannot be made although its parent is there (/proc, Node 20). */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}
