// A record with what belongs to it, nested as the standard's JSON has it.
import type { Value } from './check-value.ts';
import { nestingOf } from './nesting.ts';
import { eachTable, secrecyOf, type Records, type ShownRow } from './records.ts';
import { isMarked, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** Records with their owners looked up once. */
export interface Linked {
  readonly records: Records;
  /** Rows of a table whose field `by` holds that id, in the order of their ids. */
  readonly of: (table: TableName, by: string, id: string) => readonly ShownRow[];
}

export function linkRecords(records: Records): Linked {
  const index = new Map<string, ShownRow[]>();
  const owners = eachTable((table) => ownersOf(table));
  for (const table of TABLE_NAMES) {
    for (const row of records[table].values()) {
      for (const by of owners[table]) {
        const id = row.fields[by];
        if (id === undefined) continue;
        const key = `${table} ${by} ${id}`;
        const rows = index.get(key);
        if (rows === undefined) index.set(key, [row]);
        else rows.push(row);
      }
    }
  }
  return { records, of: (table, by, id) => index.get(`${table} ${by} ${id}`) ?? [] };
}

/** The record with its one-to-one objects only: how lists show it. */
export function briefJson(linked: Linked, table: TableName, row: ShownRow): JsonObject {
  const ones = Object.entries(nestingOf(table).one).flatMap(([property, { table: inner, by }]): [string, Json][] => {
    const other = linked.records[inner].get(String(row.fields[by]));
    return other === undefined ? [] : [[property, briefJson(linked, inner, other)]];
  });
  return { ...ownJson(table, row), ...Object.fromEntries(ones) };
}

/** The record with everything; an object that lies around it is not repeated inside. */
export function fullJson(
  linked: Linked,
  table: TableName,
  row: ShownRow,
  around: readonly TableName[] = [],
): JsonObject {
  const path = [...around, table];
  const { one, many } = nestingOf(table);
  const ones = Object.entries(one).flatMap(([property, { table: inner, by }]): [string, Json][] => {
    const other = path.includes(inner) ? undefined : linked.records[inner].get(String(row.fields[by]));
    return other === undefined ? [] : [[property, fullJson(linked, inner, other, path)]];
  });
  const manies = Object.entries(many).flatMap(([property, { table: inner, by }]): [string, Json][] => {
    const rows = path.includes(inner) ? [] : linked.of(inner, by, row.id);
    return rows.length === 0 ? [] : [[property, rows.map((item) => fullJson(linked, inner, item, path))]];
  });
  return { ...ownJson(table, row), ...Object.fromEntries([...ones, ...manies]) };
}

/** Its own fields, without the ids that its place says; and whence it comes. */
function ownJson(table: TableName, row: ShownRow): JsonObject {
  const own = Object.entries(TABLES[table].fields).flatMap(([name, { refersTo }]): [string, Value][] => {
    const value = row.fields[name];
    const isPlace = refersTo !== undefined || name === 'link_id' || name === 'resource_id';
    return value === undefined || isPlace ? [] : [[name, value]];
  });
  const { verifiedOn } = row.marks;
  const assured = table === 'services' && verifiedOn !== undefined ? { assured_date: verifiedOn } : {};
  return { id: row.id, ...Object.fromEntries(own), ...assured, ...(isMarked(table) ? marksJson(row) : {}) };
}

/** Our own properties beside the standard's: it allows others. */
function marksJson(row: ShownRow): JsonObject {
  const { marks } = row;
  const { readIn, seen, confidence, verifiedOn } = marks;
  const secrecy = secrecyOf(row);
  return {
    ...(readIn === undefined ? {} : { x_source: readIn }),
    ...(seen === undefined ? {} : { x_seen: seen }),
    x_confidence: confidence,
    ...(verifiedOn === undefined ? {} : { x_verified_on: verifiedOn }),
    ...(secrecy === '' ? {} : { x_confidential: secrecy }),
  };
}

function ownersOf(table: TableName): readonly string[] {
  const fields = Object.entries(TABLES[table].fields);
  return fields.flatMap(([name, { refersTo }]) =>
    refersTo !== undefined || name === 'link_id' || name === 'resource_id' ? [name] : [],
  );
}
