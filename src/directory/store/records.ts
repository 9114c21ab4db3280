// The records of the directory as rows, one SQL table for each table of HSDS. Columns are the standard's fields, so all of it
// follows the one table of tables in the domain.
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/index.ts';
import type { Value } from '../domain/exchange/check-value.ts';
import type { Stored, StoredMarks, StoredRow, Write } from '../domain/exchange/plan-import.ts';
import { isMarked, TABLE_NAMES, TABLES, type MarkedTable, type TableName } from '../domain/exchange/tables.ts';
import { CONFIDENCES } from '../domain/schema.ts';

/** What stands beside every record that one import writes. */
export interface Origin {
  /** 'pack', or the name under which the operator imports. */
  readonly origin: string;
  readonly importedFrom: string | null;
  readonly at: Date;
}

type Columns = Readonly<Record<string, unknown>>;

/** Rows in one statement: large enough to be quick, small enough for the embedded database's message. */
const AT_ONCE = 1_000;
const MARK_COLUMNS = ['read_in', 'seen', 'confidence', 'verified_on', 'confidential'] as const;
const ORIGIN_COLUMNS = ['origin', 'imported_from', 'changed_at', 'retired_on'] as const;

/** Every record, retired ones too. */
export async function readRecords(tx: Tx): Promise<Stored> {
  const read: [TableName, ReadonlyMap<string, StoredRow>][] = [];
  for (const table of TABLE_NAMES) {
    const { rows } = await sql<{ record: Columns }>`
      select to_jsonb(record) as record from ${sqlTable(table)} record order by id`.execute(tx);
    read.push([table, new Map(rows.map(({ record }) => [String(record['id']), rowOf(table, record)]))]);
  }
  return Object.fromEntries(read) as Record<TableName, ReadonlyMap<string, StoredRow>>; // one for each of the names
}

/** Inserts, or puts in the place of the record with the same id. */
export async function writeRecords(tx: Tx, writes: readonly Write[], origin: Origin): Promise<void> {
  for (const table of TABLE_NAMES) {
    const mine = writes.filter((write) => write.table === table);
    const columns = sqlColumns(table);
    for (let first = 0; first < mine.length; first += AT_ONCE) {
      const rows = mine.slice(first, first + AT_ONCE).map((write) => columnsOf(write, origin));
      const names = sql.join(columns.map((name) => sql.ref(name)));
      const changes = columns.slice(1).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
      await sql`
        insert into ${sqlTable(table)} (${names})
        select ${names} from jsonb_populate_recordset(null::${sqlTable(table)}, ${JSON.stringify(rows)}::jsonb)
        on conflict (id) do update set ${sql.join(changes)}`.execute(tx);
    }
  }
}

/** Keeps them, but nobody sees them any more. */
export async function retireRecords(tx: Tx, table: TableName, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update ${sqlTable(table)} set retired_on = ${at}::timestamptz::date, changed_at = ${at}
    where id = any(${ids}::uuid[])`.execute(tx);
}

/** Somebody called or looked on that day, 'YYYY-MM-DD', and found the record right. */
export async function verifyRecord(tx: Tx, table: MarkedTable, id: string, on: string, at: Date): Promise<void> {
  await sql`update ${sqlTable(table)} set verified_on = ${on}::date, changed_at = ${at} where id = ${id}::uuid`.execute(
    tx,
  );
}

function sqlTable(table: TableName) {
  return sql.table(`hsds_${table}`);
}

function sqlColumns(table: TableName): readonly string[] {
  const marks = isMarked(table) ? MARK_COLUMNS : [];
  return ['id', ...Object.keys(TABLES[table].fields), ...marks, ...ORIGIN_COLUMNS];
}

function columnsOf({ table, id, fields, marks }: Write, { origin, importedFrom, at }: Origin): Columns {
  const { readIn, seen, confidence, verifiedOn, confidential } = marks;
  const marked = { read_in: readIn, seen, confidence, verified_on: verifiedOn, confidential };
  return {
    id,
    ...fields,
    ...(isMarked(table) ? marked : {}),
    origin,
    imported_from: importedFrom,
    changed_at: at.toISOString(),
  };
}

function rowOf(table: TableName, record: Columns): StoredRow {
  const fields: Record<string, Value> = {};
  for (const name of Object.keys(TABLES[table].fields)) {
    const value = record[name];
    if (typeof value === 'string' || typeof value === 'number') fields[name] = value;
  }
  return {
    id: String(record['id']),
    fields,
    marks: marksOf(record),
    origin: String(record['origin']),
    isRetired: record['retired_on'] !== null,
    changedAt: String(record['changed_at']),
  };
}

function marksOf(record: Columns): StoredMarks {
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : undefined);
  const [readIn, seen, verifiedOn] = [text('read_in'), text('seen'), text('verified_on')];
  return {
    ...(readIn === undefined ? {} : { readIn }),
    ...(seen === undefined ? {} : { seen }),
    confidence: CONFIDENCES.find((known) => known === record['confidence']) ?? 'page',
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    confidential: record['confidential'] === true,
  };
}
