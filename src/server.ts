// Opens the house from its configuration, serves it, and closes it again without losing anything.
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.tsx';
import { deleteExpiredSessions } from './accounts/index.ts';
import { houseOf } from './house-of.ts';
import type { House } from './house.ts';
import { keptPages } from './kept-pages.ts';
import { localDate, systemClock } from './platform/clock/index.ts';
import type { Config } from './platform/config/index.ts';
import { openVault, systemRandomness } from './platform/crypto/index.ts';
import type { openDatabase, OpenedDatabase, OpeningStep } from './platform/database/index.ts';
import { answerKept, readAssets } from './platform/http/index.ts';
import { platformJobs, startJobs, type Job } from './platform/jobs/index.ts';
import { openLog, type Log } from './platform/log/index.ts';
import { smtpPost } from './platform/mail/index.ts';
import { ok, refuse, type Result } from './platform/values/result.ts';
import { forgetOldWords } from './feedback/index.ts';
import { refreshFigures } from './transparency/index.ts';
import { seedDemonstration } from './seed.ts';

export interface RunningServer {
  readonly address: string;
  readonly restoredFrom: Date | null;
  /** Stops taking requests, lets the running ones end, and closes the database. */
  close(): Promise<void>;
}

export type StartingStep = OpeningStep | 'seeding';

/**
 * Takes over the database that is being opened. Refuses what openDatabase and openVault refuse, `server.port-taken` {host,
 * port} and `server.address-unusable` {host, why}.
 */
export async function startServer(
  config: Config,
  opening: ReturnType<typeof openDatabase>,
  tell: (step: StartingStep) => void,
): Promise<Result<RunningServer>> {
  const opened = await opening;
  if (!opened.ok) return opened;
  const database = opened.value;
  const started = await startOn(database, config, tell).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  if (!started.ok) await database.close();
  return started;
}

async function startOn(
  database: OpenedDatabase,
  config: Config,
  tell: (step: StartingStep) => void,
): Promise<Result<RunningServer>> {
  const vault = await openVault(database, { file: config.keyFile, mayCreate: config.environment === 'demonstration' });
  if (!vault.ok) return vault;
  const log = openLog(config.logLevel);
  const house = houseOf({
    database,
    vault: vault.value,
    clock: systemClock,
    randomness: systemRandomness,
    log,
    assets: readAssets(import.meta.dirname),
    jurisdiction: config.jurisdiction,
    demonstration: config.environment === 'demonstration',
    https: config.publicUrl.startsWith('https:'),
    dataFolder: config.dataFolder,
    publicUrl: config.publicUrl,
  });
  await seedDemonstration(house, systemClock.now(), () => tell('seeding'));
  await house.liveDirectory.open(systemClock.now());
  const listening = await listen(house, config);
  if (!listening.ok) return listening;
  const looking = setInterval(() => void lookAgain(house, log), A_MINUTE);
  const jobs = startJobs(database, jobsOf(house, database, config, log), log).catch((error: unknown) => {
    log.fault(error, { job: 'start' }); // the site works without them; mail waits in the outbox
    return null;
  });
  return ok({
    address: `http://${shownHost(config.host)}:${config.port}`,
    restoredFrom: database.restoredFrom,
    close: async () => {
      clearInterval(looking);
      await closeServer(listening.value);
      await (await jobs)?.stop();
      await house.papers.close();
      await database.close();
    },
  });
}

const A_MINUTE = 60_000;

/** Each process looks for itself: the directory may be changed from another one, on a database server. */
async function lookAgain({ liveDirectory }: House, log: Log): Promise<void> {
  await liveDirectory.refresh().catch((error: unknown) => log.fault(error, { job: 'directory.refresh' }));
}

function jobsOf(house: House, database: OpenedDatabase, config: Config, log: Log): readonly Job[] {
  const post = config.mail.smtpUrl === null ? null : smtpPost(config.mail.smtpUrl, config.mail.from);
  return [
    ...platformJobs({ database, vault: house.vault, clock: house.clock, log, post }),
    {
      name: 'transparency.refresh-figures',
      // Every minute where people try things out, so that they see what they did counted.
      schedule: config.environment === 'demonstration' ? '* * * * *' : '*/10 * * * *',
      run: () => refreshFigures(house, house.clock.now()),
    },
    {
      name: 'feedback.forget-words',
      schedule: '17 4 * * *',
      run: async () => void (await forgetOldWords(house, localDate(house.clock.now(), house.site.timeZone))),
    },
    {
      name: 'accounts.purge-sessions',
      schedule: '23 * * * *',
      run: async () => {
        await database.transaction((tx) => deleteExpiredSessions(tx, house.clock.now()));
      },
    },
  ];
}

function listen(house: House, { host, port }: Config): Promise<Result<Server>> {
  const kept = keptPages(house);
  const app = createApp(house, kept);
  const answerAll = getRequestListener(app.fetch, { hostname: host });
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      if (!answerKept(kept.find, request, response)) void answerAll(request, response);
    });
    server.listen(port, host, () => resolve(ok(server)));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(refuse('server.port-taken', { host, port }));
      else resolve(refuse('server.address-unusable', { host, why: error.code ?? error.message }));
    });
  });
}

/** New requests are refused at once; those under way have five seconds. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function shownHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
