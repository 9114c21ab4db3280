// The one door to stored data, the same over both engines.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, type Transaction } from 'kysely';
import { dialectOf } from './dialect.ts';
import type { Answer, Engine } from './engine.ts';
import { mayBeRetried } from './fault.ts';

/** A transaction knows no table until a room names its own. */
export type NoTables = Record<never, never>;

/** An open transaction. A room names its tables with `tablesOf`. */
export type Tx = Transaction<NoTables>;

export interface Database {
  readonly kind: 'embedded' | 'server';
  /**
   * Commits what `work` did, or nothing if it throws. READ COMMITTED: rows on which something is decided are read
   * `for update`. On a server `work` may run up to three times when it lost against another transaction, so it must do
   * nothing outside the database; on the embedded database everybody else waits, so it must not await the network.
   * Transactions are not nested.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one consistent state; refuses to write. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One statement outside of any transaction, or several without parameters: for libraries that bring their own SQL. */
  run(text: string, parameters?: readonly unknown[]): Promise<Answer>;
  /** Waits for what is running, then closes. */
  close(): Promise<void>;
}

/** The transaction with the tables of a room, as its `store/tables.ts` describes them. */
export function tablesOf<Tables extends object>(tx: Tx): Transaction<Tables> {
  return tx as unknown as Transaction<Tables>; // what tables exist is known to migrations, not to the type system
}

const ATTEMPTS = 3;

export function databaseOver(engine: Engine): Database {
  const kysely = new Kysely<NoTables>({ dialect: dialectOf(engine) });
  const current = new AsyncLocalStorage<{ open: boolean }>();
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (current.getStore()?.open) throw new Error('a transaction inside a transaction would wait for itself');
    const mark = { open: true };
    try {
      return await current.run(mark, work); // awaited here and below, so that the stack of a fault names its caller
    } finally {
      mark.open = false;
    }
  };
  return {
    kind: engine.kind,
    transaction: (work) =>
      alone(() => withRetries(() => kysely.transaction().setIsolationLevel('read committed').execute(work))),
    read: (work) =>
      alone(() => kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)),
    run: (text, parameters = []) => alone(() => engine.run(text, parameters)),
    close: () => kysely.destroy(),
  };
}

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !mayBeRetried(error)) throw error;
    }
  }
}
