// `amparo serve`: opens the data, serves until Ctrl-C, and closes. One short screen says where and as whom.
import { operatorSentence, processVariables, readConfig, type Config } from '../platform/config/index.ts';
import { openDatabase } from '../platform/database/index.ts';
import { refuse, type Result } from '../platform/values/result.ts';
import type { RunningServer, StartingStep } from '../server.ts';

const STEP_WORDS: Readonly<Record<StartingStep, string>> = {
  'making-database': 'Making the database ...',
  unpacking: 'Unpacking the database ...',
  'restoring-copy': 'Restoring the last copy of the data ...',
  migrating: '',
  seeding: 'Inventing people and requests for the demonstration ...',
};

/** Serves until asked to stop; gives the exit code. */
export async function serveCommand(): Promise<number> {
  const config = readConfig(processVariables());
  if (!config.ok) return refused(operatorSentence(config.refusal));
  const started = await start(config.value);
  if (!started.ok) return refused(operatorSentence(started.refusal));
  console.log(screen(config.value, started.value));
  await stopSignal();
  console.log('\nStopping ...');
  await started.value.close();
  return 0;
}

/** The database opens in its own thread while the rest of the program is still being read from the disk. */
async function start(config: Config): Promise<Result<RunningServer>> {
  if (config.environment === 'production') return refuse('server.production-needs-accounts');
  const tell = (step: StartingStep) => void (STEP_WORDS[step] && console.log(STEP_WORDS[step]));
  const opening = openDatabase(config.database, { tell });
  const { startServer } = await import('../server.ts');
  return startServer(config, opening, tell);
}

function refused(sentence: string): number {
  console.error(sentence);
  return 1;
}

function screen(config: Config, { address, restoredFrom }: RunningServer): string {
  const isEmbedded = config.database.kind === 'embedded';
  const where = config.database.kind === 'embedded' ? config.database.folder : 'the PostgreSQL server of DATABASE_URL';
  return [
    '',
    '  Amparo, as a demonstration. Every person and every case in it is invented:',
    '  never type anything about a real person here.',
    '',
    `  The guide      ${address}/en`,
    `  Sign in        ${address}/en/sign-in      choose a person: an advocate, a reviewer, an official`,
    `  Figures        ${address}/en/figures`,
    `  Data           ${where}`,
    ...(restoredFrom === null ? [] : [`  Restored       from the copy of ${restoredFrom.toISOString()}`]),
    '',
    ...(isEmbedded ? ['  The embedded database survives a kill, but a power cut can lose the last moments.'] : []),
    '  Ctrl-C stops.',
    '',
  ].join('\n');
}

/** Resolves at the first Ctrl-C or termination; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
