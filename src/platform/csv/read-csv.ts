// A CSV file (RFC 4180, with the liberties that spreadsheets take) as columns and rows. Every line of it comes back: as a row,
// or as a refused one with the reason.
import { CsvError, parse, type Info } from 'csv-parse/sync';
import { ok, refuse, type Refusal, type Result } from '../values/result.ts';
import { decodeText, type TextNote, type TextRefusal } from './decode-text.ts';

export interface CsvRow {
  /** Of the file, counted from 1; the first line holds the names of the columns. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type CsvNote = TextNote | 'semicolons' | 'tabs';

export interface CsvTable {
  /** As the first line has them, without blanks around. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Lines with too many or too few cells. */
  readonly refused: readonly number[];
  readonly notes: readonly CsvNote[];
}

export type CsvRefusal = TextRefusal | Refusal<'csv.quote-not-closed' | 'csv.column-twice' | 'csv.column-without-name'>;

interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

/**
 * Refuses a file that is no table at all: `text.empty`, `text.binary`, `csv.quote-not-closed` {line},
 * `csv.column-twice` {column}, `csv.column-without-name` {number}. Line ends inside of cells become single line feeds.
 */
export function readCsv(bytes: Uint8Array): Result<CsvTable, CsvRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  const delimiter = delimiterOf(text);
  const parsed = parseAll(text, delimiter);
  if (!parsed.ok) return parsed;
  const [head, ...body] = parsed.value;
  const columns = (head?.record ?? []).map((name) => name.trim());
  const wrong = wrongColumn(columns);
  if (wrong !== null) return wrong;
  const { taken, refused } = rowsOf(columns, head, body);
  const extra: readonly CsvNote[] = delimiter === ';' ? ['semicolons'] : delimiter === '\t' ? ['tabs'] : [];
  return ok({ columns, rows: taken, refused, notes: [...notes, ...extra] });
}

/** A comma unless the first line has none, but semicolons or tabs. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const first = /^.*/.exec(text)?.[0] ?? '';
  if (first.includes(',')) return ',';
  return first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
}

/** A quote in the middle of a cell stays a letter like any other; one that opens a cell must be closed. */
function parseAll(text: string, delimiter: string): Result<readonly Parsed[], CsvRefusal> {
  let lastLine = 0;
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        lastLine = lines;
        return record;
      },
    });
    return ok(records as unknown as readonly Parsed[]); // the library's types do not follow the option `info`
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse('csv.quote-not-closed', { line: lastLine + 1 });
  }
}

function wrongColumn(columns: readonly string[]): Result<never, CsvRefusal> | null {
  const nameless = columns.findIndex((name) => name === '');
  if (nameless >= 0) return refuse('csv.column-without-name', { number: nameless + 1 });
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  return twice === undefined ? null : refuse('csv.column-twice', { column: twice });
}

function rowsOf(columns: readonly string[], head: Parsed | undefined, body: readonly Parsed[]) {
  const taken: CsvRow[] = [];
  const refused: number[] = [];
  let before = head?.info;
  for (const { record, info } of body) {
    const empties = info.empty_lines - (before?.empty_lines ?? 0);
    const line = (before?.lines ?? 0) + empties + 1;
    before = info;
    const tooMany = record.slice(columns.length).some((cell) => cell.trim() !== '');
    if (tooMany || record.length < columns.length) refused.push(line);
    else taken.push({ line, cells: cellsOf(columns, record) });
  }
  return { taken, refused };
}

function cellsOf(columns: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((name, index) => [name, (record[index] ?? '').replace(/\r\n?/g, '\n')]));
}
