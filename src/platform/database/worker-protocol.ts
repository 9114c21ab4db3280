// What the main thread and the database's worker say to each other. Each request has an answer with the same id.
import type { Answer } from './engine.ts';
import type { FaultFields } from './fault.ts';

/** Where the data is: a folder that exists already, or memory filled from a tar file (an empty one when null). */
export type Storage =
  { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'memory'; readonly archive: Uint8Array | null };

export interface Requests {
  open: { readonly ask: { readonly storage: Storage }; readonly answer: null };
  run: {
    readonly ask: { readonly text: string; readonly parameters: readonly (string | null)[] };
    readonly answer: Answer;
  };
  /** A tar file of the data folder, as of a checkpoint made first. */
  dump: { readonly ask: object; readonly answer: Uint8Array };
  close: { readonly ask: object; readonly answer: null };
}

export type RequestKind = keyof Requests;

export type Request = {
  [K in RequestKind]: { readonly id: number; readonly kind: K } & Requests[K]['ask'];
}[RequestKind];

export interface WorkerFault extends FaultFields {
  readonly message: string;
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Requests[RequestKind]['answer'] }
  | { readonly id: number; readonly ok: false; readonly fault: WorkerFault };
