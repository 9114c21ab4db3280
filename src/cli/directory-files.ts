// Files of the directory's commands: what is read, and what is written without ever writing over anything.
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportedFile } from '../directory/actions/export-directory.ts';
import type { NamedFile } from '../directory/actions/read-import.ts';

const MOST_BYTES = 200_000_000;
const DESCRIPTION = 'datapackage.json';

/**
 * The tables in a folder, or the one file; or the sentence that says why there are none. In a folder with CSV files the JSON
 * files beside them, but for the package's description, are left aside.
 */
export async function readInput(path: string, kind: 'table' | 'any' = 'table'): Promise<readonly NamedFile[] | string> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await readFolder(path);
    const name = basename(path);
    if (kind === 'table' && /\.zip$/i.test(name)) return `${path} is packed. Unpack it and give the folder.`;
    if (kind === 'table' && !/\.(csv|json)$/i.test(name)) return `${path} is neither a CSV nor a JSON file.`;
    if (found.size > MOST_BYTES) return `${path} is larger than ${MOST_BYTES / 1_000_000} MB.`;
    if (name === DESCRIPTION) return await readFolder(dirname(path));
    return [{ name, bytes: await readFile(path) }];
  } catch (error) {
    return readingSentence(path, error);
  }
}

async function readFolder(path: string): Promise<readonly NamedFile[] | string> {
  const names = (await readdir(path)).toSorted();
  const csv = names.filter((name) => /\.csv$/i.test(name));
  const json = names.filter((name) => /\.json$/i.test(name));
  const wanted = csv.length > 0 ? [...json.filter((name) => name === DESCRIPTION), ...csv] : json;
  if (wanted.length === 0) return `There is no CSV or JSON file in ${path}.`;
  const files: NamedFile[] = [];
  for (const name of wanted) {
    const { size } = await stat(join(path, name));
    if (size > MOST_BYTES) return `${join(path, name)} is larger than ${MOST_BYTES / 1_000_000} MB.`;
    files.push({ name, bytes: await readFile(join(path, name)) });
  }
  return files;
}

/** Null when all is written: everything, or nothing. Only the operator may read it. */
export async function writeOutput(
  path: string,
  form: 'csv' | 'json',
  files: readonly ExportedFile[],
): Promise<string | null> {
  const isThere = await lstat(path).catch(() => null);
  const isEmptyFolder = isThere?.isDirectory() === true && (await readdir(path)).length === 0;
  if (isThere !== null && !(form === 'csv' && isEmptyFolder)) return `${path} is there already. Choose another name.`;
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    if (form === 'json') await writeFile(part, files[0]?.text ?? '', { mode: 0o600, flag: 'wx' });
    else {
      await mkdir(part, { mode: 0o700 });
      for (const { name, text } of files) await writeFile(join(part, name), text, { mode: 0o600 });
    }
    await rename(part, path);
    return null;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(part, { recursive: true, force: true });
    return writingSentence(path, error);
  }
}

export async function writeReport(path: string, report: unknown): Promise<string | null> {
  try {
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
    return null;
  } catch (error) {
    return writingSentence(path, error);
  }
}

function readingSentence(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return `There is no file or folder ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read by this user.`;
  throw error;
}

function writingSentence(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === '') throw error;
  return `${path} cannot be written (${code}).`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
