// The main thread's side of the database worker.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DatabaseFault } from './fault.ts';
import type { Reply, RequestKind, Requests, WorkerFault } from './worker-protocol.ts';

const WORKER_FILE = 'database-worker.mjs';

/** The folder that the build fills, found from wherever in it the running bundle lies. */
export function buildFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, WORKER_FILE))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`${WORKER_FILE} is not built; run npm run build`);
    folder = above;
  }
  return folder;
}

export function workerUrl(): URL {
  return pathToFileURL(join(buildFolder(), WORKER_FILE));
}

export class WorkerClient {
  readonly #worker = new Worker(workerUrl());
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #nextId = 1;
  #gone: WorkerFault | null = null;

  constructor() {
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(error.message));
    this.#worker.on('exit', () => this.#fail('the database thread has ended'));
  }

  /** Throws DatabaseFault; with code 'worker' when the thread itself failed. */
  async ask<K extends RequestKind>(kind: K, request: Requests[K]['ask']): Promise<Requests[K]['answer']> {
    const reply = await this.#send(kind, request);
    // Made here and not where the reply arrives, so that its stack names who asked.
    if (!reply.ok) throw new DatabaseFault(reply.fault.message, reply.fault);
    return reply.answer as Requests[K]['answer']; // the answer to request `id` has the type of its kind
  }

  #send(kind: RequestKind, request: object): Promise<Reply> {
    const id = this.#nextId++;
    if (this.#gone) return Promise.resolve({ id, ok: false, fault: this.#gone });
    this.#worker.postMessage({ id, kind, ...request }); // throws for what is no plain value, such as a function
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(reply: Reply): void {
    const answered = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    answered?.(reply);
  }

  #fail(message: string): void {
    const fault = (this.#gone ??= { message, code: 'worker' });
    for (const id of [...this.#waiting.keys()]) this.#settle({ id, ok: false, fault });
  }
}
