// What an import would do: for each row of the files whether it is new, changes something, is as we have it, or is refused.
// Nothing is decided later: the store writes what stands here.
import type { Confidence } from '../schema.ts';
import { checkRow, WITHHELD, type GivenRow, type Note, type Reason, type Row, type TakenRow } from './check-row.ts';
import { isMarked, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** A record as the store has it. */
export interface StoredRow extends Row {
  readonly marks: StoredMarks;
  /** 'pack', or the name under which the operator imported it. */
  readonly origin: string;
  /** It left the pack: kept, but nobody sees it. */
  readonly isRetired: boolean;
  /** The instant when it last became different here, ISO 8601. */
  readonly changedAt: string;
}

export interface StoredMarks {
  readonly readIn?: string;
  readonly seen?: string;
  readonly confidence: Confidence;
  readonly verifiedOn?: string;
  readonly confidential: boolean;
}

export type Stored = Readonly<Record<TableName, ReadonlyMap<string, StoredRow>>>;

export interface Write extends Row {
  readonly table: TableName;
  readonly marks: StoredMarks;
}

export type RowReason = Reason | 'id-twice' | 'refers-to-nothing' | 'belongs-to-nothing';
export type RowNote =
  Note | { readonly field: string; readonly mend: 'reference-left-out' | 'row-twice' | 'ours-kept' };

export interface Outcome {
  readonly table: TableName;
  readonly where: string;
  readonly id: string;
  readonly became: 'new' | 'changed' | 'unchanged' | 'refused';
  readonly notes: readonly RowNote[];
  /** Only of a refused row. */
  readonly field?: string;
  readonly reason?: RowReason;
}

export interface ImportPlan {
  readonly writes: readonly Write[];
  /** One for each row given, in their order. */
  readonly outcomes: readonly Outcome[];
}

interface Candidate {
  row: TakenRow;
  notes: RowNote[];
}

export function planImport(given: readonly GivenRow[], stored: Stored): ImportPlan {
  const outcomes = new Map<GivenRow, Outcome>();
  const candidates = checkEach(given, outcomes);
  refuseDangling(candidates, stored, outcomes);
  const writes: Write[] = [];
  for (const [origin, { row: given, notes }] of candidates) {
    const before = stored[given.table].get(given.id);
    const row = withOurs(given, before);
    const marks = marksAfter(row, before);
    const isKept = row.marks.isWithheld === true && before !== undefined;
    const became =
      before === undefined || before.isRetired ? 'new' : isKept || isSame(row, marks, before) ? 'unchanged' : 'changed';
    if (became !== 'unchanged') writes.push({ table: row.table, id: row.id, fields: row.fields, marks });
    const all: RowNote[] = isKept ? [...notes, { field: 'x_confidential', mend: 'ours-kept' }] : notes;
    outcomes.set(origin, { table: row.table, where: row.where, id: row.id, became, notes: all });
  }
  return { writes, outcomes: given.flatMap((row) => outcomes.get(row) ?? []) };
}

/** Rows that can be read, by the row of the file; the others get their outcome. */
function checkEach(given: readonly GivenRow[], outcomes: Map<GivenRow, Outcome>): Map<GivenRow, Candidate> {
  const candidates = new Map<GivenRow, Candidate>();
  const first = new Map<string, TakenRow>();
  for (const origin of given) {
    const checked = checkRow(origin);
    if (checked.kind === 'refused') {
      outcomes.set(origin, { ...checked.row, became: 'refused', notes: [] });
      continue;
    }
    const { row } = checked;
    const { table, where, id, notes } = row;
    const before = first.get(`${table} ${id}`);
    first.set(`${table} ${id}`, before ?? row);
    if (before === undefined) candidates.set(origin, { row, notes: [...notes] });
    else if (sameText(before.fields, row.fields) && sameText(before.marks, row.marks))
      outcomes.set(origin, { table, where, id, became: 'unchanged', notes: [{ field: 'id', mend: 'row-twice' }] });
    else outcomes.set(origin, { table, where, id, became: 'refused', notes: [], field: 'id', reason: 'id-twice' });
  }
  return candidates;
}

/** A refused row may have been what another one refers to, so this goes on until nothing changes. */
function refuseDangling(candidates: Map<GivenRow, Candidate>, stored: Stored, outcomes: Map<GivenRow, Outcome>): void {
  const there = idsOf(candidates, stored);
  for (let before = -1; before !== candidates.size;) {
    before = candidates.size;
    for (const [origin, candidate] of candidates) {
      const { table, where, id } = candidate.row;
      const refusal = loosenReferences(candidate, there);
      if (refusal === null) continue;
      candidates.delete(origin);
      if (stored[table].get(id)?.isRetired !== false) there[table].delete(id);
      outcomes.set(origin, { table, where, id, became: 'refused', notes: candidate.notes, ...refusal });
    }
  }
}

type Ids = Readonly<Record<TableName, Set<string>>>;

function idsOf(candidates: ReadonlyMap<GivenRow, Candidate>, stored: Stored): Ids {
  const there = Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      new Set([...stored[table].values()].filter((row) => !row.isRetired).map((row) => row.id)),
    ]),
  ) as Record<TableName, Set<string>>; // one for each of the table's names
  for (const { row } of candidates.values()) there[row.table].add(row.id);
  return there;
}

/** Takes out references to nothing where the record means something without them; else says why it cannot be taken. */
function loosenReferences(candidate: Candidate, there: Ids): { field: string; reason: RowReason } | null {
  const { table } = candidate.row;
  const fields = { ...candidate.row.fields };
  let owners = 0;
  for (const [name, { refersTo, needed }] of Object.entries(TABLES[table].fields)) {
    const id = fields[name];
    if (refersTo === undefined || id === undefined) continue;
    if (there[refersTo].has(String(id))) owners += 1;
    else if (needed) return { field: name, reason: 'refers-to-nothing' };
    else {
      delete fields[name];
      candidate.notes.push({ field: name, mend: 'reference-left-out' });
    }
  }
  candidate.row = { ...candidate.row, fields };
  return TABLES[table].belongs === true && owners === 0 ? { field: '', reason: 'belongs-to-nothing' } : null;
}

/** What a file must not tell, but we know, stays; so does what a record belongs to, since that may be such a thing. */
function withOurs(row: TakenRow, before: StoredRow | undefined): TakenRow {
  if (before === undefined) return row;
  const fields = { ...row.fields };
  for (const [name, { refersTo }] of Object.entries(TABLES[row.table].fields)) {
    const [given, ours] = [fields[name], before.fields[name]];
    const isUntold = given === WITHHELD || (given === undefined && refersTo !== undefined);
    if (isUntold && ours !== undefined) fields[name] = ours;
  }
  return { ...row, fields };
}

/** What the file does not say stays; only that somebody called is forgotten when the facts they confirmed have changed. */
function marksAfter({ table, fields, marks }: TakenRow, before: StoredRow | undefined): StoredMarks {
  const old = before?.marks;
  const isConfirmed = before !== undefined && sameText(before.fields, fields);
  const readIn = marks.readIn ?? old?.readIn;
  const seen = marks.seen ?? old?.seen;
  const verifiedOn = marks.verifiedOn ?? (isConfirmed ? old?.verifiedOn : undefined);
  return {
    ...(readIn === undefined ? {} : { readIn }),
    ...(seen === undefined ? {} : { seen }),
    confidence: marks.confidence ?? old?.confidence ?? 'page',
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    confidential: isMarked(table) && (marks.confidential ?? old?.confidential ?? false),
  };
}

function isSame(row: Row, marks: StoredMarks, before: StoredRow): boolean {
  return sameText(row.fields, before.fields) && sameText(marks, before.marks);
}

/** Whether two flat values are the same, whatever the order of their names. */
export function sameText(a: object, b: object): boolean {
  const text = (value: object) => JSON.stringify(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
