// PDF work in a worker thread: started by the first question, ended when idle (it holds 200 MB), replaced when it dies or
// hangs. Neither opening an official form (0.3 s) nor a large paper then holds up other people's requests.

import { Worker } from 'node:worker_threads';
import type { FillJob, Pdf, RenderJob } from './pdf.ts';

export type Question = { readonly id: number } & (
  | { readonly act: 'render'; readonly job: RenderJob }
  | { readonly act: 'fill'; readonly job: FillJob }
  | { readonly act: 'inspect'; readonly job: Uint8Array }
);
export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly fault: string });

export interface WorkerOptions {
  /** The bundled pdf-worker.ts. */
  readonly script?: URL;
  readonly idleMs?: number;
  readonly longestMs?: number;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export function pdfInWorker(options: WorkerOptions = {}): Pdf {
  const desk = new WorkerDesk({
    script: options.script ?? new URL('./pdf-worker.mjs', import.meta.url),
    idleMs: options.idleMs ?? 60_000,
    longestMs: options.longestMs ?? 30_000,
  });
  // The worker is our own bundle: what it answers to an act has that act's type.
  return {
    render: (job) => desk.ask({ act: 'render', job }) as ReturnType<Pdf['render']>,
    fill: (job) => desk.ask({ act: 'fill', job }) as ReturnType<Pdf['fill']>,
    inspect: (job) => desk.ask({ act: 'inspect', job }) as ReturnType<Pdf['inspect']>,
    close: () => desk.close(),
  };
}

type Ask = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

class WorkerDesk {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly options: Required<WorkerOptions>) {}

  ask(question: Ask): Promise<unknown> {
    const worker = this.running();
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.fail(new Error('PDF work took too long')), this.options.longestMs);
      this.waiting.set(id, { resolve, reject, timer });
      worker.postMessage({ ...question, id });
    });
  }

  async close(): Promise<void> {
    const ending = this.worker;
    this.fail(new Error('PDF work was stopped'));
    await ending?.terminate();
  }

  private running(): Worker {
    if (this.idle !== null) clearTimeout(this.idle);
    this.idle = null;
    if (this.worker !== null) return this.worker;
    const worker = new Worker(this.options.script);
    worker.unref();
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', (code) => this.lose(worker, new Error(`PDF worker ended with ${code}`)));
    this.worker = worker;
    return worker;
  }

  private settle(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (waiting === undefined) return;
    this.waiting.delete(answer.id);
    clearTimeout(waiting.timer);
    if ('fault' in answer) waiting.reject(new Error(answer.fault));
    else waiting.resolve(answer.value);
    if (this.waiting.size === 0) this.restSoon();
  }

  private restSoon(): void {
    this.idle = setTimeout(() => this.fail(new Error('PDF worker was idle')), this.options.idleMs);
    this.idle.unref();
  }

  private lose(worker: Worker, why: Error): void {
    if (worker === this.worker) this.fail(why);
  }

  /** Ends the thread and tells everybody who waits; the next question starts a fresh one. */
  private fail(why: Error): void {
    const ending = this.worker;
    this.worker = null;
    if (this.idle !== null) clearTimeout(this.idle);
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(why);
    }
    this.waiting.clear();
    void ending?.terminate();
  }
}
