// The server engine: a pool of connections to PostgreSQL 15 or newer.
import postgres from 'postgres';
import type { Answer, Engine, Session } from './engine.ts';
import { DatabaseFault, nothingSaved } from './fault.ts';
import { DECODERS, encodeParameter } from './values.ts';

export const OLDEST_SERVER = 15;

const CONNECTIONS = 10;

/** Every type goes through the table of values.ts: text in, text out. */
const TYPES = Object.fromEntries(
  [...DECODERS].map(([oid, parse]) => [`t${oid}`, { to: oid, from: [oid], serialize: (text: string) => text, parse }]),
);

/** Connects and checks the version. Throws DatabaseFault; code 'too-old' with the found version as its message. */
export async function connectToServer(url: string): Promise<Engine> {
  const pool = postgres(url, {
    max: CONNECTIONS,
    connect_timeout: 10,
    fetch_types: false,
    types: TYPES,
    onnotice: () => undefined,
    connection: {
      application_name: 'amparo',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      // A transaction that awaits something else for a minute is a bug; its locks must not outlive it.
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  try {
    const [row] = await pool.unsafe("select current_setting('server_version_num')::int / 10000 as major");
    const major = Number(row?.['major']);
    if (major < OLDEST_SERVER) throw new DatabaseFault(String(major), { code: 'too-old' });
    return new ServerEngine(pool);
  } catch (error) {
    await pool.end({ timeout: 1 });
    throw faultOf(error);
  }
}

class ServerEngine implements Engine {
  readonly kind = 'server';
  readonly #pool: postgres.Sql;

  constructor(pool: postgres.Sql) {
    this.#pool = pool;
  }

  async run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    const connection = await withAnother(() => this.#pool.reserve());
    try {
      const answer = await ask(connection, text, parameters);
      connection.release();
      return answer;
    } catch (error) {
      if (!isCut(error)) await ask(connection, 'rollback', []).then(() => connection.release());
      throw error;
    }
  }

  begin(mode: string): Promise<Session> {
    return withAnother(() => beginOn(this.#pool, mode));
  }

  /** Lets running statements finish for up to ten seconds. */
  async close(): Promise<void> {
    await this.#pool.end({ timeout: 10 });
  }
}

/**
 * Tries again when there was no connection to be had: the driver tells whoever comes first about a connection that was cut
 * while nobody used it. Nothing has been done then.
 */
async function withAnother<T>(connect: () => Promise<T>): Promise<T> {
  for (let left = 2; ; left -= 1) {
    try {
      return await connect();
    } catch (error) {
      const fault = faultOf(error);
      if (left === 0 || !isCut(fault)) throw fault;
    }
  }
}

/**
 * The driver has transactions as a function that it waits for; here they have a beginning and an end. A connection that was
 * cut is never written to again, not even to roll back: the driver (3.4) would throw where nobody can catch it. It takes
 * such a connection back by itself; the function is then simply left waiting.
 */
function beginOn(pool: postgres.Sql, mode: string): Promise<Session> {
  return new Promise((resolve, reject) => {
    let session: ServerSession | null = null;
    const over = pool.begin(mode, (connection) => {
      return new Promise<void>((commit, rollback) => {
        session = new ServerSession(connection, { commit, rollback, over: () => over });
        resolve(session);
      });
    });
    over.catch((error: unknown) => (session === null ? reject(error) : session.markEnded()));
  });
}

interface Ending {
  commit(): void;
  rollback(why: Error): void;
  /** Settles when the driver has ended the transaction. */
  over(): Promise<unknown>;
}

class ServerSession implements Session {
  readonly #connection: postgres.TransactionSql;
  readonly #ending: Ending;
  #ended = false;
  #hasFailed = false;

  constructor(connection: postgres.TransactionSql, ending: Ending) {
    this.#connection = connection;
    this.#ending = ending;
  }

  markEnded(): void {
    this.#ended = true;
  }

  async run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#ended) throw new DatabaseFault('this transaction has ended', { code: 'ended' });
    const encoded = parameters.map(encodeParameter);
    try {
      return await ask(this.#connection, text, encoded);
    } catch (error) {
      this.#hasFailed = true;
      if (isCut(error)) this.#ended = true;
      throw error;
    }
  }

  async commit(): Promise<void> {
    if (this.#hasFailed) {
      await this.rollback();
      throw nothingSaved();
    }
    if (this.#ended) throw new DatabaseFault('the connection was cut before the end', { code: 'CONNECTION_CLOSED' });
    this.#ended = true;
    this.#ending.commit();
    await this.#ending.over().catch((error: unknown) => Promise.reject(faultOf(error)));
  }

  async rollback(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    const asked = new Error('rolled back as asked');
    this.#ending.rollback(asked);
    await this.#ending.over().catch((error: unknown) => {
      if (error !== asked && !this.#hasFailed) throw faultOf(error);
    });
  }
}

async function ask(connection: postgres.ISql, text: string, parameters: readonly unknown[]): Promise<Answer> {
  try {
    const encoded = parameters.map(encodeParameter);
    return lastAnswer(await connection.unsafe(text, encoded, { prepare: encoded.length > 0 }));
  } catch (error) {
    throw faultOf(error);
  }
}

type Result = postgres.RowList<postgres.Row[]>;

/** Several statements give a list of results instead of one. */
function lastAnswer(result: Result): Answer {
  const results = result as unknown as readonly Result[]; // the driver's types know only the single result
  const last = result.command === undefined ? (results.at(-1) ?? result) : result;
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(last.command);
  const rows = last.filter(() => true); // leaves out holes, which the driver makes after a cut in the middle of an answer
  return { rows, changed: changes ? last.count : 0, command: last.command ?? '' };
}

/** PostgreSQL's last word on a connection (57P01 and the like, 25P03 after idling), and what the network says. */
function isCut(error: unknown): boolean {
  return error instanceof DatabaseFault && /^(57P|25P03$|08|CONNECTION_|E)/.test(error.code);
}

function faultOf(error: unknown): Error {
  if (error instanceof postgres.PostgresError)
    return new DatabaseFault(error.message, {
      code: error.code,
      constraint: error.constraint_name,
      table: error.table_name,
    });
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof DatabaseFault || !('code' in error)) return error;
  return new DatabaseFault(error.message, { code: String(error.code) }); // the network's: ECONNREFUSED, CONNECTION_CLOSED
}
