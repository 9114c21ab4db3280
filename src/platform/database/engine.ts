// What both engines (PostgreSQL in a worker thread, PostgreSQL on a server) offer to the one database above them.

export interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Rows that an insert, update or delete changed. */
  readonly changed: number;
  /** First word of PostgreSQL's command tag: SELECT, INSERT, COMMIT, ROLLBACK ... */
  readonly command: string;
}

/** One connection, held by one caller until released. */
export interface Session {
  /**
   * Runs one statement with parameters, or any number of statements without (then the last answer counts).
   * Throws DatabaseFault.
   */
  run(text: string, parameters: readonly unknown[]): Promise<Answer>;
  release(): void;
}

export interface Engine {
  readonly kind: 'embedded' | 'server';
  acquire(): Promise<Session>;
  close(): Promise<void>;
}
