// What the database says when a statement fails, the same for both engines. Message and code only: PostgreSQL's detail
// repeats the values of the row, which may be personal and must not reach a log.

export interface FaultFields {
  /** SQLSTATE, such as '23505', or a word of ours when the database could not be asked at all. */
  readonly code: string;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
}

export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly code: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor(message: string, { code, constraint, table }: FaultFields) {
    super(message);
    this.code = code;
    this.constraint = constraint;
    this.table = table;
  }
}

/** The end of a transaction in which a statement failed although its work went on as if nothing was. */
export function nothingSaved(): DatabaseFault {
  return new DatabaseFault('a statement had failed, so nothing was saved', { code: '25P02' });
}

/** A row with the same key is there already; `constraint` narrows it to one unique index. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return hasCode(error, '23505') && (constraint === undefined || error.constraint === constraint);
}

/** The transaction lost against another and may simply be done again: serialization failure or deadlock. */
export function mayBeRetried(error: unknown): boolean {
  return hasCode(error, '40001') || hasCode(error, '40P01');
}

function hasCode(error: unknown, code: string): error is DatabaseFault {
  return error instanceof DatabaseFault && error.code === code;
}
