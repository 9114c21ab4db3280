// The records that are shown, out of all that are stored: none that was retired, none that hangs on nothing.
import { WITHHELD } from './check-row.ts';
import type { Stored, StoredRow } from './plan-import.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** A record as readers get it. */
export interface ShownRow extends StoredRow {
  /** We left its place out. */
  readonly isWithheld?: boolean;
}

export type Records = Readonly<Record<TableName, ReadonlyMap<string, ShownRow>>>;

/** Makes one value for each table. */
export function eachTable<T>(make: (table: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as Record<TableName, T>; // one for each name
}

export const NO_RECORDS: Records = eachTable(() => new Map());

export function shownRecords(stored: Stored): Records {
  return settled(eachTable((table) => new Map([...stored[table]].filter(([, row]) => !row.isRetired))));
}

/** A reference to what is not there is dropped where the record means something without it; else the record goes too. */
export function settled(records: Records): Records {
  const there = eachTable((table) => new Map(records[table]));
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const table of TABLE_NAMES) {
      for (const row of there[table].values()) {
        const kept = withoutDangling(table, row, there);
        if (kept === row) continue;
        isSettled = false;
        if (kept === null) there[table].delete(row.id);
        else there[table].set(row.id, kept);
      }
    }
  }
  return there;
}

/** The same row when all it refers to is there. */
function withoutDangling(table: TableName, row: ShownRow, there: Records): ShownRow | null {
  const references = Object.entries(TABLES[table].fields).flatMap(([name, { refersTo, needed }]) =>
    refersTo === undefined || row.fields[name] === undefined ? [] : [{ name, refersTo, needed }],
  );
  const dangling = references.filter(({ name, refersTo }) => !there[refersTo].has(String(row.fields[name])));
  if (dangling.length === 0) return row;
  const isOrphan = TABLES[table].belongs === true && dangling.length === references.length;
  if (isOrphan || dangling.some(({ needed }) => needed)) return null;
  const names = new Set(dangling.map(({ name }) => name));
  return { ...row, fields: Object.fromEntries(Object.entries(row.fields).filter(([name]) => !names.has(name))) };
}

/** How files and the API say who may know; '' for a record without a secret. */
export function secrecyOf({ marks, isWithheld }: ShownRow): 'withheld' | 'yes' | '' {
  return isWithheld === true ? WITHHELD : marks.confidential ? 'yes' : '';
}
