// The files of an import as rows: CSV tables of an HSDS data package, or HSDS JSON. A file that cannot be read at all refuses
// the whole import, so that nobody has to ask what half of it did.
import { decodeText, readCsv, type CsvNote, type CsvRefusal } from '../../platform/csv/index.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import type { GivenRow } from '../domain/exchange/check-row.ts';
import { flattenJson } from '../domain/exchange/flatten.ts';
import {
  columnsOf,
  isTableName,
  neededColumns,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../domain/exchange/tables.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadFile {
  readonly name: string;
  readonly rows: readonly GivenRow[];
  /** Lines of a CSV file with too many or too few cells. */
  readonly refusedLines: readonly { readonly table: TableName; readonly line: number }[];
  readonly notes: readonly CsvNote[];
  /** Columns and properties that are not kept. */
  readonly unknown: readonly string[];
  /** False for a file that is no table of HSDS; it is left aside. */
  readonly isUsed: boolean;
}

export type FileRefusal =
  CsvRefusal | Refusal<'import.columns-missing' | 'import.json-broken' | 'import.not-hsds' | 'import.nothing'>;

export interface RefusedFile {
  readonly name: string;
  readonly refusal: FileRefusal;
}

/** Refuses with every file that cannot be read; `import.nothing` when no file has a table of HSDS. */
export function readImport(files: readonly NamedFile[]): Result<readonly ReadFile[], readonly RefusedFile[]> {
  const names = tablesByFile(files);
  const read = files
    .filter(({ name }) => name !== DESCRIPTION)
    .map((file) => ({ name: file.name, result: readOne(file, names) }));
  const refused = read.flatMap(({ name, result }) => (result.ok ? [] : [{ name, refusal: result.refusal }]));
  if (refused.length > 0) return { ok: false, refusal: refused };
  const good = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  if (good.some(({ isUsed }) => isUsed)) return ok(good);
  return { ok: false, refusal: [{ name: '', refusal: { code: 'import.nothing' } }] };
}

const DESCRIPTION = 'datapackage.json';

type TableOf = (file: string) => TableName | null;

/** By the package's description where there is one, else by the name of the file: services.csv, service.csv. */
function tablesByFile(files: readonly NamedFile[]): TableOf {
  const described = new Map<string, TableName>();
  const description = files.find(({ name }) => name === DESCRIPTION);
  const parsed = description === undefined ? undefined : parseJson(description.bytes);
  const resources: unknown = isRecord(parsed) ? parsed['resources'] : [];
  for (const resource of Array.isArray(resources) ? (resources as readonly unknown[]) : []) {
    const { name, path } = isRecord(resource) ? resource : {};
    const table = typeof name === 'string' ? tableNamed(name) : null;
    if (table !== null && typeof path === 'string') described.set(path.replace(/^.*\//, ''), table);
  }
  return (file) => described.get(file) ?? tableNamed(file.replace(/\.csv$/i, ''));
}

function tableNamed(name: string): TableName | null {
  const word = name.toLowerCase();
  if (isTableName(word)) return word;
  return TABLE_NAMES.find((table) => TABLES[table].entity === word || `${TABLES[table].entity}s` === word) ?? null;
}

function readOne(file: NamedFile, tableOf: TableOf): Result<ReadFile, FileRefusal> {
  if (/\.json$/i.test(file.name)) return readJsonFile(file);
  const table = tableOf(file.name);
  return table === null ? ok(leftAside(file.name)) : readCsvFile(file, table);
}

function leftAside(name: string): ReadFile {
  return { name, rows: [], refusedLines: [], notes: [], unknown: [], isUsed: false };
}

function readCsvFile({ name, bytes }: NamedFile, table: TableName): Result<ReadFile, FileRefusal> {
  const read = readCsv(bytes);
  if (!read.ok) return read;
  const { columns, rows, refused, notes } = read.value;
  const known = columnsOf(table);
  const missing = neededColumns(table).filter((column) => !columns.includes(column));
  if (missing.length > 0) return refuse('import.columns-missing', { columns: missing.join(', ') });
  return ok({
    name,
    rows: rows.map(({ line, cells }) => ({ table, where: `${name}, line ${line}`, cells })),
    refusedLines: refused.map((line) => ({ table, line })),
    notes,
    unknown: columns.filter((column) => !known.includes(column)),
    isUsed: true,
  });
}

function readJsonFile({ name, bytes }: NamedFile): Result<ReadFile, FileRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseJson(bytes);
  if (parsed === undefined) return refuse('import.json-broken');
  const flat = flattenJson(parsed, name);
  if (flat === null) return refuse('import.not-hsds');
  const { rows, unknown } = flat;
  // Line ends mean nothing in JSON.
  const notes = decoded.value.notes.filter((note) => note !== 'windows-line-ends');
  return ok({ name, rows, refusedLines: [], notes, unknown, isUsed: true });
}

/** undefined when it is no JSON. */
function parseJson(bytes: Uint8Array): unknown {
  const decoded = decodeText(bytes);
  try {
    return decoded.ok ? (JSON.parse(decoded.value.text) as unknown) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
