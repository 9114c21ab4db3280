// HSDS JSON as rows: tables by the names of their files, a page of the API, or objects with others inside. The same object
// may lie in several places (a telephone in its service and in its location): it is one row that belongs to all of them.
import type { GivenRow } from './check-row.ts';
import { nestingOf } from './nesting.ts';
import { isMark, isTableName, TABLES, type TableName } from './tables.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export interface Flattened {
  readonly rows: readonly GivenRow[];
  /** Properties that HSDS does not have, or that we do not keep: 'services.capacities'. */
  readonly unknown: readonly string[];
}

/** Null when it holds no object that could be one of HSDS. */
export function flattenJson(given: unknown, name: string): Flattened | null {
  const found = new Map<string, { row: GivenRow; cells: Record<string, unknown> }>();
  const loose: GivenRow[] = [];
  const unknown = new Set<string>();
  const add = (table: TableName, where: string, cells: Record<string, unknown>) => {
    const key = `${table} ${String(cells['id'])}`;
    const before = typeof cells['id'] === 'string' ? found.get(key) : undefined;
    if (before !== undefined && agree(table, before.cells, cells)) fillIn(before.cells, cells);
    else if (before !== undefined || typeof cells['id'] !== 'string') loose.push({ table, where, cells });
    else found.set(key, { row: { table, where, cells }, cells });
  };
  const roots = rootsOf(given, name);
  if (roots === null) return null;
  for (const { table, where, object } of roots) walk(table, where, object, {}, add, unknown);
  return { rows: [...[...found.values()].map(({ row }) => row), ...loose], unknown: [...unknown].toSorted() };
}

interface Root {
  readonly table: TableName;
  readonly where: string;
  readonly object: unknown;
}

function rootsOf(given: unknown, name: string): readonly Root[] | null {
  if (Array.isArray(given)) {
    return given.map((object: unknown, index) => ({
      table: tableOf(object),
      where: `${name}, [${index}]`,
      object,
    }));
  }
  if (!isObject(given)) return null;
  if (Array.isArray(given['contents'])) return rootsOf(given['contents'], name);
  const tables = Object.entries(given).filter(([key, value]) => tableNamed(key) !== null && Array.isArray(value));
  if (typeof given['id'] !== 'string' && tables.length > 0) return tables.flatMap(([key, rows]) => tabular(key, rows));
  return typeof given['id'] === 'string' ? [{ table: tableOf(given), where: name, object: given }] : null;
}

function tabular(key: string, rows: unknown): readonly Root[] {
  const table = tableNamed(key);
  if (table === null || !Array.isArray(rows)) return [];
  return rows.map((object: unknown, index) => ({ table, where: `${key}, [${index}]`, object }));
}

function tableNamed(key: string): TableName | null {
  const name = key.replace(/\.csv$/, '');
  return isTableName(name) ? name : null;
}

/** What an object is, by the properties that only its kind has; a service unless something says otherwise. */
function tableOf(object: unknown): TableName {
  if (!isObject(object) || 'status' in object) return 'services';
  if ('location_type' in object) return 'locations';
  if ('location' in object || 'location_id' in object) return 'service_at_location';
  if ('taxonomy_detail' in object || 'taxonomy_id' in object || 'term_uri' in object) return 'taxonomy_terms';
  const ofOrganization = ['services', 'locations', 'programs', 'organization_identifiers', 'website', 'legal_status'];
  return ofOrganization.some((property) => property in object) ? 'organizations' : 'services';
}

type Add = (table: TableName, where: string, cells: Record<string, unknown>) => void;

/** `owner` holds the fields that the place of an object says: the service_id of a telephone that lies in a service. */
function walk(
  table: TableName,
  where: string,
  given: unknown,
  owner: JsonObject,
  add: Add,
  unknown: Set<string>,
): void {
  if (!isObject(given)) return add(table, where, {});
  const { one, many } = nestingOf(table);
  const cells: Record<string, unknown> = { ...owner };
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(one, name) || Object.hasOwn(many, name)) continue;
    if (name === 'id' || Object.hasOwn(TABLES[table].fields, name) || isMark(name)) cells[name] = value;
    else unknown.add(`${table}.${name}`);
  }
  for (const [name, { table: inner, by }] of Object.entries(one)) {
    const object = given[name];
    if (!isObject(object)) continue;
    cells[by] ??= object['id'];
    // A program inside of a service belongs to the service's organization, which only the service names.
    const organization = isObject(given['organization']) ? given['organization']['id'] : given['organization_id'];
    const hint = inner === 'programs' && organization !== undefined ? { organization_id: organization } : {};
    walk(inner, `${where}.${name}`, object, hint, add, unknown);
  }
  add(table, where, cells);
  for (const [name, { table: inner, by }] of Object.entries(many)) {
    const objects = given[name];
    if (!Array.isArray(objects)) continue;
    const mine = { ...ownerOf(table, inner), [by]: given['id'] };
    objects.forEach((object: unknown, index) => walk(inner, `${where}.${name}[${index}]`, object, mine, add, unknown));
  }
}

function ownerOf(table: TableName, inner: TableName): JsonObject {
  if (inner === 'attributes') return { link_entity: TABLES[table].entity };
  return inner === 'metadata' ? { resource_type: TABLES[table].entity } : {};
}

/** Whether two mentions of an id say the same of it, but for whose it is. */
function agree(table: TableName, a: JsonObject, b: JsonObject): boolean {
  return Object.keys(a).every(
    (name) =>
      !(name in b) || a[name] === b[name] || TABLES[table].fields[name]?.refersTo !== undefined || isOwner(table, name),
  );
}

function isOwner(table: TableName, name: string): boolean {
  return (table === 'attributes' && name === 'link_entity') || (table === 'metadata' && name === 'resource_type');
}

function fillIn(cells: Record<string, unknown>, more: JsonObject): void {
  for (const [name, value] of Object.entries(more)) cells[name] ??= value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
