// src/<room>/store/migrations/NNNN-name.sql become one list in the order in which they are applied: rooms as below, because
// later rooms refer to tables of earlier ones, then by number.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Migration } from '../src/platform/database/migrations.ts';
import type { Findings, GeneratedFile } from './findings.ts';
import { filesUnder, foldersIn } from './source-files.ts';

const ROOMS = ['platform', 'accounts', 'directory', 'certification', 'transparency', 'feedback'];
const FILE_NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*$/;

export function generateMigrations(root: string, findings: Findings): GeneratedFile[] {
  const migrations = collectMigrations(root, findings);
  return [
    { path: 'migrations.js', text: `export const migrations = ${JSON.stringify(migrations, null, 1)};\n` },
    { path: 'migrations.d.ts', text: DECLARATION },
  ];
}

export function collectMigrations(root: string, findings: Findings): Migration[] {
  for (const room of foldersIn(root, 'src')) {
    if (!ROOMS.includes(room) && filesUnder(root, folderOf(room), '.sql').length > 0)
      findings.problem(folderOf(room), `say in build/migrations.ts where ${room} stands among ${ROOMS.join(', ')}`);
  }
  return ROOMS.flatMap((room) => migrationsOf(root, room, findings));
}

function migrationsOf(root: string, room: string, findings: Findings): Migration[] {
  return filesUnder(root, folderOf(room), '.sql').map((path, index) => {
    const name = path.replace(/\.sql$/, '');
    const number = Number(FILE_NAME.exec(name)?.[1]);
    if (number !== index + 1)
      findings.problem(
        `${folderOf(room)}/${path}`,
        `expected the name ${String(index + 1).padStart(4, '0')}-what-it-adds.sql`,
      );
    const sql = readFileSync(`${root}/${folderOf(room)}/${path}`, 'utf8').replaceAll('\r\n', '\n');
    return { room, number, name, checksum: createHash('sha256').update(sql).digest('hex'), sql };
  });
}

function folderOf(room: string): string {
  return `src/${room}/store/migrations`;
}

const DECLARATION = `// Made by the build from src/*/store/migrations/.
import type { Migration } from '../src/platform/database/migrations.ts';
export declare const migrations: readonly Migration[];
`;
