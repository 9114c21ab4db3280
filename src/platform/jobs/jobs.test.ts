import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Database } from '../database/database.ts';
import { onEachDatabase } from '../database/testing.ts';
import { openLog } from '../log/log.ts';
import { startJobs, type Job } from './jobs.ts';

const FAST = { queueSeconds: 0.5, scheduleSeconds: 1 };
const NEVER = '0 0 29 2 *';

/** Resolves when `done` holds; fails after ten seconds. */
async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('waited ten seconds');
}

async function statesOf(database: Database, name: string): Promise<readonly unknown[]> {
  const { rows } = await database.run(`select state::text from jobs.job where name = $1 order by created_on`, [name]);
  return rows.map((row) => row['state']);
}

onEachDatabase((database) => {
  test('a job runs when asked for, and again after the next start', { timeout: 60_000 }, async () => {
    const log = openLog('silent');
    let runs = 0;
    const job: Job = { name: 'test.count', schedule: NEVER, run: async () => void (runs += 1) };
    for (const expected of [1, 2]) {
      const jobs = await startJobs(database, [job], log, FAST);
      await jobs.runSoon('test.count');
      await until(() => runs === expected);
      await jobs.stop();
    }
    await until(async () => (await statesOf(database, 'test.count')).every((state) => state === 'completed'));
  });

  test('a schedule runs its job by itself', { timeout: 60_000 }, async () => {
    let runs = 0;
    const job: Job = { name: 'test.minutely', schedule: '* * * * *', run: async () => void (runs += 1) };
    const jobs = await startJobs(database, [job], openLog('silent'), FAST);
    const { rows } = await database.run(`select cron from jobs.schedule where name = 'test.minutely'`);
    assert.deepEqual(rows, [{ cron: '* * * * *' }]);
    await until(() => runs > 0);
    await jobs.stop();
  });

  test('a failing job is logged without its words and tried again later', { timeout: 60_000 }, async () => {
    const lines: string[] = [];
    let runs = 0;
    const job: Job = {
      name: 'test.fail',
      schedule: NEVER,
      run: async () => {
        runs += 1;
        throw new Error('María');
      },
    };
    const jobs = await startJobs(
      database,
      [job],
      openLog('info', (line) => lines.push(line)),
    );
    await jobs.runSoon('test.fail');
    await until(async () => (await statesOf(database, 'test.fail')).includes('retry'));
    await jobs.stop();
    assert.equal(runs, 1);
    const { rows } = await database.run(`select output::text from jobs.job where name = 'test.fail'`);
    assert.doesNotMatch(lines.join() + JSON.stringify(rows), /María/);
    assert.match(lines.join(), /"job":"test.fail"/);
  });

  test('asking twice while it waits gives one run', { timeout: 60_000 }, async () => {
    let runs = 0;
    const job: Job = { name: 'test.once', schedule: NEVER, run: async () => void (runs += 1) };
    const jobs = await startJobs(database, [job], openLog('silent'), FAST);
    await Promise.all([jobs.runSoon('test.once'), jobs.runSoon('test.once'), jobs.runSoon('test.once')]);
    await until(
      async () => runs > 0 && (await statesOf(database, 'test.once')).every((state) => state === 'completed'),
    );
    await jobs.stop();
    assert.ok(runs <= 2, `${runs} runs`); // one may have begun between two requests
  });

  test('a job that is gone from the program is no longer scheduled', { timeout: 60_000 }, async () => {
    const old = await startJobs(
      database,
      [{ name: 'test.old', schedule: NEVER, run: async () => undefined }],
      openLog('silent'),
    );
    await old.stop();
    const current = await startJobs(database, [], openLog('silent'), FAST);
    await current.stop();
    const { rows } = await database.run(`select name from jobs.schedule where name = 'test.old'`);
    assert.deepEqual(rows, []);
  });

  test('stopping waits for the job that runs', { timeout: 60_000 }, async () => {
    let [begun, ended] = [false, false];
    const run = async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      ended = true;
    };
    const jobs = await startJobs(database, [{ name: 'test.slow', schedule: NEVER, run }], openLog('silent'), FAST);
    await jobs.runSoon('test.slow');
    await until(() => begun);
    await jobs.stop();
    assert.ok(ended);
    await until(async () => (await statesOf(database, 'test.slow')).at(-1) === 'completed');
  });
});
