// What both engines (PostgreSQL in a worker thread, PostgreSQL on a server) offer to the one database above them.

export interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Rows that an insert, update or delete changed. */
  readonly changed: number;
  /** First word of PostgreSQL's command tag: SELECT, INSERT, COMMIT, ROLLBACK ... */
  readonly command: string;
}

/** One statement with parameters, or any number of statements without (then the last answer counts). */
export type Run = (text: string, parameters: readonly unknown[]) => Promise<Answer>;

/** An open transaction on a connection of its own, until one of commit and rollback is called. */
export interface Session {
  readonly run: Run;
  /** Throws, having saved nothing, when a statement had failed. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Everything throws DatabaseFault. */
export interface Engine {
  readonly kind: 'embedded' | 'server';
  /** Outside of a transaction; one that the text itself leaves open is rolled back. */
  readonly run: Run;
  /** `mode` as after the word BEGIN: 'isolation level read committed'. */
  begin(mode: string): Promise<Session>;
  close(): Promise<void>;
}
