// Sends what waits in the outbox. No transaction is open while the mail server is asked: a mail is taken for ten minutes,
// sent, and its end recorded; if the process dies in between it is sent again, under the same Message-ID.
import type { Vault } from '../crypto/vault.ts';
import { tablesOf, type Database, type Tx } from '../database/database.ts';
import { openRow, type OutboxTables } from './outbox.ts';
import { PostFault, type Post } from './post.ts';

const MINUTE = 60_000;
/** Waiting before the second attempt, the third ...; after the last of them the mail has failed. */
const WAITS = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * MINUTE);
const TAKEN_FOR = 10 * MINUTE;
const AT_ONCE = 20;

export interface OutboxWorld {
  readonly database: Database;
  readonly vault: Vault;
  readonly post: Post;
}

export interface SendingReport {
  readonly sent: number;
  readonly postponed: number;
  readonly failed: number;
}

/** Tries everything that is due at `now`, each mail once. */
export async function sendOutbox(world: OutboxWorld, now: Date): Promise<SendingReport> {
  const report = { sent: 0, postponed: 0, failed: 0 };
  for (;;) {
    const taken = await world.database.transaction((tx) => takeDue(tx, now));
    for (const row of taken) report[await sendOne(world, row, now)] += 1;
    if (taken.length < AT_ONCE) return report;
  }
}

type Row = OutboxTables['outbox'];

/** Rows that another process has locked are left to it. */
async function takeDue(tx: Tx, now: Date): Promise<readonly Row[]> {
  const outbox = tablesOf<OutboxTables>(tx);
  return outbox
    .updateTable('outbox')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), due_at: new Date(now.getTime() + TAKEN_FOR) }))
    .where('id', 'in', (query) =>
      query
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now)
        .orderBy('created_at')
        .limit(AT_ONCE)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

async function sendOne({ database, vault, post }: OutboxWorld, row: Row, now: Date): Promise<keyof SendingReport> {
  try {
    await post.send(row.id, openRow(vault, row));
  } catch (error) {
    if (!(error instanceof PostFault)) throw error;
    const wait = error.isFinal ? undefined : WAITS[row.attempts - 1];
    const state = wait === undefined ? 'failed' : 'waiting';
    await record(database, row.id, { state, last_code: error.code, due_at: new Date(now.getTime() + (wait ?? 0)) });
    return wait === undefined ? 'failed' : 'postponed';
  }
  await record(database, row.id, { state: 'sent', sent_at: now, last_code: null });
  return 'sent';
}

async function record(database: Database, id: string, change: Partial<Row>): Promise<void> {
  await database.transaction((tx) =>
    tablesOf<OutboxTables>(tx).updateTable('outbox').set(change).where('id', '=', id).execute(),
  );
}
