// The embedded database: PostgreSQL compiled to WebAssembly, in a thread of its own, so that a long query never stops the
// server from answering others. The build makes .build/database-worker.mjs of this file.
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Answer } from './engine.ts';
import { answerIn, messageFor } from './wire.ts';
import type { Reply, Request, Requests, RequestKind, Storage, WorkerFault } from './worker-protocol.ts';

// Small buffers: the files are cached by the system anyway, and memory falls from 310 to 158 MB. Without a background
// process nothing checkpoints by itself; these sizes bound the log that `checkpoint` (see embedded.ts) leaves behind.
const SERVER_SETTINGS = ['shared_buffers=8MB', 'min_wal_size=2MB', 'max_wal_size=8MB', "timezone='UTC'"];
const NEW_CLUSTER = ['--wal-segsize=1']; // megabyte; 16 by default, which every copy would carry
const OPTIONS = { postgresqlconf: SERVER_SETTINGS, initDbStartParams: NEW_CLUSTER };

const port = parentPort;
if (port === null) throw new Error('database-worker runs as a worker thread only');

let database: PGlite | null = null;
/** The last complaints of the database, to say why it did not open. */
const complaints: string[] = [];

port.on('message', (request: Request) => {
  void answer(request).then((reply) => port.postMessage(reply, reply.ok ? buffersIn(reply.answer) : []));
});

async function answer(request: Request): Promise<Reply> {
  try {
    return { id: request.id, ok: true, answer: await perform(request) };
  } catch (error) {
    return { id: request.id, ok: false, fault: faultOf(error) };
  }
}

async function perform(request: Request): Promise<Requests[RequestKind]['answer']> {
  switch (request.kind) {
    case 'open':
      return open(request.storage);
    case 'run':
      return run(request.text, request.parameters);
    case 'dump':
      return dump();
    case 'close':
      await opened().close();
      return null;
  }
}

async function open(storage: Storage): Promise<null> {
  const place =
    storage.kind === 'folder'
      ? { dataDir: storage.path }
      : { dataDir: 'memory://', ...(storage.archive && { loadDataDir: new Blob([Uint8Array.from(storage.archive)]) }) };
  const onStderr = (line: string) => {
    if (/ (FATAL|PANIC): /.test(line)) complaints.push(line.replace(/^.*? (FATAL|PANIC): +/, ''));
    return false;
  };
  database = await PGlite.create({ ...OPTIONS, ...place, onStderr });
  return null;
}

async function run(text: string, parameters: readonly (string | null)[]): Promise<Answer> {
  const { messages } = await opened().execProtocol(messageFor(text, parameters), { syncToFs: false });
  return answerIn(messages);
}

async function dump(): Promise<Uint8Array> {
  await opened().exec('checkpoint');
  const archive = await opened().dumpDataDir('none');
  return new Uint8Array(await archive.arrayBuffer());
}

function opened(): PGlite {
  if (database === null) throw new Error('the database is not open');
  return database;
}

function faultOf(error: unknown): WorkerFault {
  if (!(error instanceof Error)) return { message: String(error), code: 'worker' };
  const { code, constraint, table } = error as Error & Partial<Record<'code' | 'constraint' | 'table', string>>; // PostgreSQL's
  const message = complaints.length > 0 && code === undefined ? complaints.join('; ') : error.message;
  return { message, code: code ?? 'worker', constraint, table };
}

/** Byte columns are handed over to the main thread instead of being copied. */
function buffersIn(answer: Requests[RequestKind]['answer']): ArrayBuffer[] {
  if (answer === null) return [];
  const values = answer instanceof Uint8Array ? [answer] : answer.rows.flatMap((row) => Object.values(row));
  return values
    .filter((value): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array)
    .map((bytes) => bytes.buffer);
}
