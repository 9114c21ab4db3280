// The server engine: a pool of connections to PostgreSQL 15 or newer.
import postgres from 'postgres';
import type { Answer, Engine, Session } from './engine.ts';
import { DatabaseFault } from './fault.ts';
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

  async acquire(): Promise<Session> {
    try {
      return new ServerSession(await this.#pool.reserve());
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** Lets running statements finish for up to ten seconds. */
  async close(): Promise<void> {
    await this.#pool.end({ timeout: 10 });
  }
}

class ServerSession implements Session {
  readonly #connection: postgres.ReservedSql;
  #released = false;

  constructor(connection: postgres.ReservedSql) {
    this.#connection = connection;
  }

  async run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#released) throw new DatabaseFault('this transaction has ended', { code: 'ended' });
    try {
      const encoded = parameters.map(encodeParameter);
      const result = await this.#connection.unsafe(text, encoded, { prepare: encoded.length > 0 });
      return lastAnswer(result);
    } catch (error) {
      throw faultOf(error);
    }
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.#connection.release();
  }
}

type Result = postgres.RowList<postgres.Row[]>;

/** Several statements give a list of results instead of one. */
function lastAnswer(result: Result): Answer {
  const results = result as unknown as readonly Result[]; // the driver's types know only the single result
  const last = result.command === undefined ? (results.at(-1) ?? result) : result;
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(last.command);
  return { rows: [...last], changed: changes ? last.count : 0, command: last.command ?? '' };
}

function faultOf(error: unknown): Error {
  if (error instanceof postgres.PostgresError)
    return new DatabaseFault(error.message, {
      code: error.code,
      constraint: error.constraint_name,
      table: error.table_name,
    });
  if (!(error instanceof Error) || error instanceof DatabaseFault || !('code' in error)) return asError(error);
  return new DatabaseFault(error.message, { code: String(error.code) }); // the network's: ECONNREFUSED, CONNECTION_CLOSED
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
