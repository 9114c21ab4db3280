// The directory as the tables of an HSDS data package. Everything in one order, so that the same directory always gives the
// same bytes.
import type { Value } from './check-value.ts';
import { secrecyOf, type Records, type ShownRow } from './records.ts';
import { columnsOf, isMarked, neededColumns, TABLE_NAMES, TABLES, type Field, type TableName } from './tables.ts';

export interface PackageTable {
  readonly table: TableName;
  readonly file: string;
  readonly columns: readonly string[];
  /** By id. */
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Tables without a record are left out. */
export function packageTables(records: Records): readonly PackageTable[] {
  return TABLE_NAMES.filter((table) => records[table].size > 0).map((table) => ({
    table,
    file: `${table}.csv`,
    columns: columnsOf(table),
    rows: [...records[table].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => cellsOf(table, row)),
  }));
}

function cellsOf(table: TableName, row: ShownRow): Readonly<Record<string, Value>> {
  const cells = { id: row.id, ...row.fields, ...(isMarked(table) ? markCells(row) : {}) };
  const known = columnsOf(table).flatMap((name) => {
    const value = (cells as Readonly<Record<string, Value | undefined>>)[name]; // ids, fields and marks alike
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}

function markCells(row: ShownRow): Readonly<Record<string, string>> {
  const { readIn = '', seen = '', confidence, verifiedOn = '' } = row.marks;
  return {
    x_source: readIn,
    x_seen: seen,
    x_confidence: confidence,
    x_verified_on: verifiedOn,
    x_confidential: secrecyOf(row),
  };
}

/** datapackage.json: which files there are, and what their columns hold. */
export function packageDescription(tables: readonly PackageTable[]): object {
  const there = new Set(tables.map(({ table }) => table));
  return {
    name: 'human_services_data',
    profile: 'tabular-data-package',
    version: '3.0.0',
    homepage: 'http://docs.openreferral.org',
    resources: tables.map(({ table, file, columns }) => ({
      name: TABLES[table].entity,
      path: file,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        fields: columns.map((name) => describeField(table, name)),
        foreignKeys: foreignKeys(table, there),
      },
    })),
  };
}

const TYPES: Readonly<Record<Field['kind'], { readonly type: string; readonly format?: string }>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  web: { type: 'string', format: 'uri' },
  mail: { type: 'string', format: 'email' },
  number: { type: 'number' },
  degrees: { type: 'number' },
  date: { type: 'date' },
  moment: { type: 'datetime' },
  time: { type: 'time' },
  phone: { type: 'string' },
  language: { type: 'string' },
};

function describeField(table: TableName, name: string): object {
  const field = TABLES[table].fields[name];
  const type = name === 'id' ? TYPES.uuid : TYPES[field?.kind ?? 'text'];
  const constraints = {
    ...(neededColumns(table).includes(name) ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(field?.oneOf === undefined ? {} : { enum: field.oneOf }),
  };
  return { name, ...type, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
}

function foreignKeys(table: TableName, there: ReadonlySet<TableName>): readonly object[] {
  return Object.entries(TABLES[table].fields).flatMap(([name, { refersTo }]) =>
    refersTo === undefined || !there.has(refersTo)
      ? []
      : [{ fields: name, reference: { resource: TABLES[refersTo].entity, fields: 'id' } }],
  );
}
