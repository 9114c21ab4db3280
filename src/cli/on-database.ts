// What the commands share: the screen they speak to, the database they open and close, and a file read whole.
import { readFile } from 'node:fs/promises';
import { operatorSentence, readConfig, type Config, type Variables } from '../platform/config/index.ts';
import { openDatabase, type Database } from '../platform/database/index.ts';

export interface CommandWorld {
  readonly variables: Variables;
  say(line: string): void;
  complain(line: string): void;
}

/** Does the work on the configured database and closes it; 1 with a sentence when it cannot be opened. */
export async function onDatabase(
  { variables, complain }: CommandWorld,
  work: (database: Database, config: Config) => Promise<number>,
): Promise<number> {
  const config = readConfig(variables);
  const refused = (refusal: Parameters<typeof operatorSentence>[0]) => {
    complain(operatorSentence(refusal));
    return 1;
  };
  if (!config.ok) return refused(config.refusal);
  const opened = await openDatabase(config.value.database);
  if (!opened.ok) return refused(opened.refusal);
  try {
    return await work(opened.value, config.value);
  } finally {
    await opened.value.close();
  }
}

/** The bytes of the file, or the sentence that says why there are none. */
export async function readWhole(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return `There is no file ${file}.`;
    if (code === 'EISDIR') return `${file} is a folder, not a file.`;
    if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read by this user.`;
    throw error;
  }
}
