// The embedded engine: one connection, in a worker thread, taken in turns.
import type { Answer, Engine, Session } from './engine.ts';
import { DatabaseFault } from './fault.ts';
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

  async acquire(): Promise<Session> {
    const release = await this.#turns.acquire();
    if (!this.#closed) return new WorkerSession(this.#client, release);
    release();
    throw new DatabaseFault('the database is closed', { code: 'closed' });
  }

  async dump(): Promise<Uint8Array> {
    const session = await this.acquire();
    return this.#client.ask('dump', {}).finally(() => session.release());
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
}

class WorkerSession implements Session {
  readonly #client: WorkerClient;
  readonly #end: () => void;
  #released = false;

  constructor(client: WorkerClient, end: () => void) {
    this.#client = client;
    this.#end = end;
  }

  async run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#released) throw new DatabaseFault('this transaction has ended', { code: 'ended' });
    return this.#client.ask('run', { text, parameters: parameters.map(encodeParameter) });
  }

  release(): void {
    this.#released = true;
    this.#end();
  }
}
