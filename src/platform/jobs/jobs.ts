// Work that happens by the clock: pg-boss keeps the queue, its retries and its schedules in the database, on either engine.
import PgBoss from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';

export interface Job {
  /** '<room>.<verb-object>': 'platform.send-outbox'. */
  readonly name: string;
  /** Cron expression, minute first, in UTC. */
  readonly schedule: string;
  run(): Promise<void>;
}

export interface Jobs {
  /** Puts the job into the queue now; it runs within seconds. Does nothing when it waits there already. */
  runSoon(name: string): Promise<void>;
  /** Takes no new job, waits up to ten seconds for the running ones. Call before closing the database. */
  stop(): Promise<void>;
}

const SCHEMA = 'jobs';

/** How often queues and schedules are looked at. The embedded database has one connection, which people need. */
export interface Pace {
  readonly queueSeconds: number;
  readonly scheduleSeconds: number;
}

const PACE: Pace = { queueSeconds: 5, scheduleSeconds: 20 };
const STOP_WITHIN_MS = 10_000;
const RETRIES = { retryLimit: 3, retryDelay: 30, retryBackoff: true, expireInMinutes: 15 };

/** Call when the server listens already: the first start makes tables, and nobody should wait for that. */
export async function startJobs(database: Database, jobs: readonly Job[], log: Log, pace: Pace = PACE): Promise<Jobs> {
  const bridge = new DatabaseBridge(database, log);
  const cron = { cronMonitorIntervalSeconds: pace.scheduleSeconds, cronWorkerIntervalSeconds: pace.scheduleSeconds };
  const boss = new PgBoss({ db: bridge, schema: SCHEMA, ...cron });
  boss.on('error', (error) => log.fault(error, { job: 'pg-boss' }));
  await boss.start();
  for (const job of jobs) await register(boss, job, log, pace);
  await unscheduleOthers(boss, jobs);
  bridge.tolerate();
  return {
    runSoon: async (name) => void (await boss.send(name, {})),
    async stop() {
      await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
      await bridge.end();
    },
  };
}

/** At most one waiting and one running of each; what fails is tried three times more. */
async function register(boss: PgBoss, job: Job, log: Log, pace: Pace): Promise<void> {
  await boss.createQueue(job.name, { name: job.name, policy: 'stately', ...RETRIES });
  await boss.schedule(job.name, job.schedule);
  await boss.work(job.name, { pollingIntervalSeconds: pace.queueSeconds }, async () => {
    const started = performance.now();
    try {
      await job.run();
    } catch (error) {
      log.fault(error, { job: job.name });
      throw new Error('see the log'); // what pg-boss stores must not repeat the error's words
    }
    log.debug('job done', { job: job.name, ms: Math.round(performance.now() - started) });
  });
}

/** Jobs of an older program that no longer exist. */
async function unscheduleOthers(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (!jobs.some((job) => job.name === name)) await boss.unschedule(name);
  }
}

/**
 * pg-boss runs its SQL through this. Once started it leaves some of its statements unawaited, where a failure would end
 * the process: from then on failures are logged and the statement is tried again at the next poll.
 */
class DatabaseBridge implements PgBoss.Db {
  readonly #database: Database;
  readonly #log: Log;
  readonly #running = new Set<Promise<unknown>>();
  #phase: 'starting' | 'running' | 'ended' = 'starting';

  constructor(database: Database, log: Log) {
    this.#database = database;
    this.#log = log;
  }

  tolerate(): void {
    this.#phase = 'running';
  }

  async executeSql(text: string, values: readonly unknown[] = []): Promise<{ rows: Record<string, unknown>[] }> {
    if (this.#phase === 'ended') return nothing();
    const run = this.#database.run(text, values.map(orNull));
    this.#running.add(run);
    try {
      return { rows: [...(await run).rows] };
    } catch (error) {
      if (this.#phase === 'starting') throw error;
      this.#log.fault(error, { job: 'pg-boss' });
      return nothing();
    } finally {
      this.#running.delete(run);
    }
  }

  /** Waits for what was left unawaited. */
  async end(): Promise<void> {
    this.#phase = 'ended';
    await Promise.allSettled(this.#running);
  }
}

/** pg-boss takes a missing answer for "not now"; its types do not say so. */
function nothing(): never {
  return undefined as never;
}

function orNull(value: unknown): unknown {
  return value === undefined ? null : value;
}
