// Where installed official forms lie: <data>/forms/<form>.<edition>.pdf and what is known of each beside it as JSON.

import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Refusal, type Result } from '../values/result.ts';

/** `fields` is what `Pdf.inspect` found, kept so that a page need not open the file to know what fits. */
export interface FormRecord<Fields = unknown> {
  readonly form: string;
  readonly edition: string;
  readonly sha256: string;
  readonly installedAt: string;
  readonly fields: Fields;
}

export type ShelfRefusal = Refusal<'not-writable'>;

export interface FormShelf {
  readonly folder: string;
  put(record: FormRecord, pdf: Uint8Array): Promise<Result<true, ShelfRefusal>>;
  list(): Promise<readonly FormRecord[]>;
  pdfOf(record: FormRecord): Promise<Uint8Array>;
}

export function openFormShelf(dataFolder: string): FormShelf {
  const folder = join(dataFolder, 'forms');
  const pathOf = (record: FormRecord, ending: string) => join(folder, `${record.form}.${record.edition}.${ending}`);
  return {
    folder,
    async put(record, pdf) {
      try {
        await makeFolder(dataFolder);
        await makeFolder(folder);
        await writeWhole(pathOf(record, 'pdf'), pdf);
        await writeWhole(pathOf(record, 'json'), JSON.stringify(record));
        return ok(true);
      } catch (error) {
        return refuse('not-writable', { folder, reason: reasonOf(error) });
      }
    },
    async list() {
      const names = await namesIn(folder);
      const texts = names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8'));
      // Written by put() alone.
      return (await Promise.all(texts)).map((text) => JSON.parse(text) as FormRecord);
    },
    pdfOf: (record) => readFile(pathOf(record, 'pdf')),
  };
}

/** Not recursive: Node repeats that for ever below a place where nothing can be made, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
  }
}

/** A reader sees the old file or the new one, never half of one. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
