// Lets Kysely speak through an engine. PostgreSQL's grammar on both; only the transport is ours.
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Engine, Session } from './engine.ts';
import { DatabaseFault } from './fault.ts';

export function dialectOf(engine: Engine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EngineDriver(engine),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class EngineConnection implements DatabaseConnection {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
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
    return new EngineConnection(await this.#engine.acquire());
  }

  async releaseConnection(connection: EngineConnection): Promise<void> {
    connection.session.release();
  }

  async beginTransaction(connection: EngineConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    const words = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode];
    await connection.session.run(words.filter(Boolean).join(' '), []);
  }

  /** PostgreSQL answers COMMIT with ROLLBACK when a statement had failed and the work went on as if nothing was. */
  async commitTransaction(connection: EngineConnection): Promise<void> {
    const { command } = await connection.session.run('commit', []);
    if (command !== 'COMMIT')
      throw new DatabaseFault('a statement had failed, so nothing was saved', { code: '25P02' });
  }

  async rollbackTransaction(connection: EngineConnection): Promise<void> {
    await connection.session.run('rollback', []);
  }

  async destroy(): Promise<void> {
    await this.#engine.close();
  }
}
