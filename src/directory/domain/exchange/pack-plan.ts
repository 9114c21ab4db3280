// The pack's records beside what is stored: which are to be written, which have left the pack. An operator's record with the
// same id wins, and what is unchanged keeps the day on which somebody called.
import type { HsdsDirectory, HsdsTables, Provenance } from '../hsds.ts';
import type { Value } from './check-value.ts';
import type { Row } from './check-row.ts';
import { sameText, type Stored, type StoredMarks, type StoredRow, type Write } from './plan-import.ts';
import { eachTable, type Records } from './records.ts';
import { isMarked, TABLE_NAMES, type TableName } from './tables.ts';

export const PACK = 'pack';

export interface PackPlan {
  readonly writes: readonly Write[];
  readonly retired: Readonly<Record<TableName, readonly string[]>>;
}

export function planPack(pack: HsdsDirectory, stored: Stored): PackPlan {
  const rows = writesOf(pack);
  const inPack = new Set(rows.map(({ table, id }) => `${table} ${id}`));
  return {
    writes: rows.flatMap((row) => {
      const before = stored[row.table].get(row.id);
      if (before !== undefined && (before.origin !== PACK || isSame(row, before))) return [];
      return [row];
    }),
    retired: eachTable((table) =>
      [...stored[table].values()]
        .filter(({ id, origin, isRetired }) => origin === PACK && !isRetired && !inPack.has(`${table} ${id}`))
        .map(({ id }) => id),
    ),
  };
}

function isSame(row: Write, before: StoredRow): boolean {
  const { verifiedOn: _, ...old } = before.marks;
  return !before.isRetired && sameText(row.fields, before.fields) && sameText(row.marks, old);
}

/** The pack as it would be stored where there is nothing else: for whoever has no database. */
export function packRecords(pack: HsdsDirectory): Records {
  const rows = writesOf(pack);
  return eachTable((table) => {
    const mine = rows.filter((row) => row.table === table);
    return new Map(mine.map(({ id, fields, marks }) => [id, { id, fields, marks, ...FROM_PACK }]));
  });
}

const FROM_PACK = { origin: PACK, isRetired: false, changedAt: '1970-01-01T00:00:00Z' } as const;
const UNKNOWN: StoredMarks = { confidence: 'page', confidential: false };

function writesOf({ tables, provenance }: HsdsDirectory): readonly Write[] {
  return TABLE_NAMES.flatMap((table) =>
    rowsIn(tables, table).map(({ id, fields }) => {
      const from = provenance[id];
      return { table, id, fields, marks: isMarked(table) && from !== undefined ? marksOf(from) : UNKNOWN };
    }),
  );
}

function rowsIn(tables: HsdsTables, table: TableName): readonly Row[] {
  const all: Readonly<Record<string, readonly object[] | undefined>> = { ...tables }; // the pack has fewer tables than HSDS
  return (all[table] ?? []).map((record) => {
    const { id, ...fields } = record as { readonly id: string } & Readonly<Record<string, Value | undefined>>; // flat rows
    const given = Object.entries(fields).filter((entry): entry is [string, Value] => entry[1] !== undefined);
    return { id, fields: Object.fromEntries(given) };
  });
}

function marksOf({ readIn, seen, confidence, verifiedOn, confidential }: Provenance): StoredMarks {
  return {
    ...(readIn === undefined ? {} : { readIn }),
    ...(seen === undefined ? {} : { seen }),
    confidence,
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    confidential,
  };
}

/** Records in the types of the domain, with where they come from: those of the pack first and in its order, others by id. */
export function hsdsOf(records: Records, pack: HsdsDirectory): HsdsDirectory {
  const places = new Map(writesOf(pack).map(({ table, id }, index) => [`${table} ${id}`, index]));
  const rows = eachTable((table) => {
    const place = ({ id }: { readonly id: string }) => places.get(`${table} ${id}`) ?? Infinity;
    const own = [...records[table].values()].map(({ id, fields }) => ({ id, ...fields }));
    return own.toSorted((a, b) => (place(a) === place(b) ? (a.id < b.id ? -1 : 1) : place(a) - place(b)));
  });
  const provenance = TABLE_NAMES.filter(isMarked).flatMap((table) =>
    [...records[table].values()].map(({ id, origin, marks }) => [id, { source: origin, ...marks }] as const),
  );
  return {
    tables: rows as unknown as HsdsTables, // each row was checked by the table of fields when it was taken
    provenance: Object.fromEntries(provenance),
  };
}
