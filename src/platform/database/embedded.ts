// The embedded engine: one connection, in a worker thread, taken in turns.
import type { Answer, Engine, Run, Session } from './engine.ts';
import { DatabaseFault, nothingSaved } from './fault.ts';
import { Mutex } from './mutex.ts';
import { encodeParameter } from './values.ts';
import { WorkerClient } from './worker-client.ts';
import type { Storage } from './worker-protocol.ts';

export interface EmbeddedEngine extends Engine {
  readonly kind: 'embedded';
  /** A tar file of all data between two transactions; everybody waits about a third of a second for 30 MB. */
  dump(): Promise<Uint8Array>;
}

/** Throws DatabaseFault when the database does not start; the message says what PostgreSQL found. */
export async function startEmbedded(storage: Storage): Promise<EmbeddedEngine> {
  const client = new WorkerClient();
  try {
    await client.ask('open', { storage });
  } catch (error) {
    await client.end();
    throw error;
  }
  return new WorkerEngine(client);
}

class WorkerEngine implements EmbeddedEngine {
  readonly kind = 'embedded';
  readonly #client: WorkerClient;
  readonly #turns = new Mutex();
  #closed = false;

  constructor(client: WorkerClient) {
    this.#client = client;
  }

  async run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    const release = await this.#turn();
    try {
      return await this.#ask(text, parameters);
    } catch (error) {
      await this.#ask('rollback', []); // a text of several statements may have begun a transaction and failed in it
      throw error;
    } finally {
      release();
    }
  }

  async begin(mode: string): Promise<Session> {
    const release = await this.#turn();
    try {
      await this.#ask(`begin ${mode}`, []);
    } catch (error) {
      release();
      throw error;
    }
    return new WorkerSession((text, parameters) => this.#ask(text, parameters), release);
  }

  async dump(): Promise<Uint8Array> {
    const release = await this.#turn();
    try {
      return await this.#client.ask('dump', {});
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    const release = await this.#turns.acquire();
    try {
      if (this.#closed) return;
      this.#closed = true;
      await this.#client.ask('close', {}).finally(() => this.#client.end());
    } finally {
      release();
    }
  }

  async #turn(): Promise<() => void> {
    const release = await this.#turns.acquire();
    if (!this.#closed) return release;
    release();
    throw new DatabaseFault('the database is closed', { code: 'closed' });
  }

  async #ask(text: string, parameters: readonly unknown[]): Promise<Answer> {
    return this.#client.ask('run', { text, parameters: parameters.map(encodeParameter) });
  }
}

class WorkerSession implements Session {
  readonly #ask: Run;
  readonly #release: () => void;
  #ended = false;

  constructor(ask: Run, release: () => void) {
    this.#ask = ask;
    this.#release = release;
  }

  async run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#ended) throw new DatabaseFault('this transaction has ended', { code: 'ended' });
    return this.#ask(text, parameters);
  }

  /** PostgreSQL answers COMMIT with ROLLBACK when a statement had failed. */
  async commit(): Promise<void> {
    const command = await this.#end('commit');
    if (command !== 'COMMIT') throw nothingSaved();
  }

  async rollback(): Promise<void> {
    if (!this.#ended) await this.#end('rollback');
  }

  async #end(statement: 'commit' | 'rollback'): Promise<string> {
    try {
      const { command } = await this.run(statement, []);
      return command;
    } finally {
      this.#ended = true;
      this.#release();
    }
  }
}
