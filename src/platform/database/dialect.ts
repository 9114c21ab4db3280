// Lets Kysely speak through an engine. PostgreSQL's grammar on both; only the transport is ours.
import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Engine, Session } from './engine.ts';

export function dialectOf(engine: Engine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EngineDriver(engine),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** A connection is had with the transaction, not before: rooms ask within transactions only. */
class EngineConnection implements DatabaseConnection {
  #session: Session | null = null;

  get session(): Session {
    if (this.#session === null) throw new Error('ask within a transaction');
    return this.#session;
  }

  async begin(engine: Engine, mode: string): Promise<void> {
    this.#session = await engine.begin(mode);
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changed } = await this.session.run(sql, parameters);
    return { rows: [...rows] as R[], numAffectedRows: BigInt(changed) }; // Kysely's types say what the query returns
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('read in pages instead: a stream would hold the only connection of the embedded database');
  }
}

class EngineDriver implements Driver {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<EngineConnection> {
    return new EngineConnection();
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: EngineConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    const words = [isolationLevel && `isolation level ${isolationLevel}`, accessMode];
    await connection.begin(this.#engine, words.filter(Boolean).join(' '));
  }

  async commitTransaction(connection: EngineConnection): Promise<void> {
    await connection.session.commit();
  }

  async rollbackTransaction(connection: EngineConnection): Promise<void> {
    await connection.session.rollback();
  }

  async destroy(): Promise<void> {
    await this.#engine.close();
  }
}
