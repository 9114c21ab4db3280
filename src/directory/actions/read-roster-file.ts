// A list's CSV file as entries: record by record, because the State's list has 400,000 of them. Every row is accounted for.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { decodeText, type TextNote } from '../../platform/csv/index.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import { cellsOf, findColumns, type ColumnPlaces } from '../domain/roster-columns.ts';
import { readRosterRow, type RowNote, type RowRefusal } from '../domain/roster-row.ts';
import type { RosterEntry, RosterKind } from '../domain/roster.ts';

export interface RowReport<Code extends string> {
  /** Of the file, counted from 1, where the row ends. */
  readonly line: number;
  readonly codes: readonly Code[];
  /** The name as taken; '' for a refused row. */
  readonly name: string;
}

export interface RosterFile {
  readonly kind: RosterKind;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly checksum: string;
  readonly entries: readonly RosterEntry[];
  readonly mended: readonly RowReport<RowNote>[];
  readonly refused: readonly RowReport<RowRefusal>[];
  readonly notes: readonly TextNote[];
}

export type FileRefusal = Refusal<
  'text.empty' | 'text.binary' | 'roster.columns-missing' | 'roster.no-rows' | 'roster.quote-not-closed'
>;

/**
 * Refuses `text.empty`, `text.binary`, `roster.columns-missing` {columns}, `roster.quote-not-closed` {line} and
 * `roster.no-rows` {refused}: a list without a single row that can be taken is none.
 */
export async function readRosterFile(kind: RosterKind, bytes: Uint8Array): Promise<Result<RosterFile, FileRefusal>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  const read = await readRows(kind, text);
  if (!read.ok) return read;
  const { entries, mended, refused } = read.value;
  if (entries.length === 0) return refuse('roster.no-rows', { refused: refused.length });
  const checksum = createHash('sha256').update(bytes).digest('hex');
  return ok({ kind, checksum, entries, mended, refused, notes });
}

interface Rows {
  /** Where a quote opens that nothing closes: the rest of the file would be one cell. */
  openQuote: number | null;
  readonly entries: RosterEntry[];
  readonly mended: RowReport<RowNote>[];
  readonly refused: RowReport<RowRefusal>[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function readRows(kind: RosterKind, text: string): Promise<Result<Rows, FileRefusal>> {
  const rows: Rows = { openQuote: null, entries: [], mended: [], refused: [] };
  const seen = new Set<string>();
  let head: { readonly places: ColumnPlaces; readonly width: number } | null = null;
  for await (const { record, info } of recordsOf(text, rows)) {
    if (head !== null) takeRow(kind, head, record, info.lines, rows, seen);
    else {
      const { places, missing } = findColumns(kind, record);
      if (missing.length > 0) return refuse('roster.columns-missing', { columns: missing.join(', ') });
      head = { places, width: record.length };
    }
  }
  if (rows.openQuote !== null) return refuse('roster.quote-not-closed', { line: rows.openQuote });
  return ok(rows);
}

const PIECE = 1_000_000;

function recordsOf(text: string, rows: Rows): AsyncIterable<Parsed> {
  function* pieces() {
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = from + PIECE;
      if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to += 1; // both halves of a sign stay together
      yield text.slice(from, to);
    }
  }
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_skip: (error) => {
      const line = Number(error?.['lines'] ?? 0);
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') rows.openQuote = line;
      else rows.refused.push({ line, codes: ['quotes'], name: '' });
      return undefined;
    },
  });
  return Readable.from(pieces()).pipe(parser) as AsyncIterable<Parsed>; // the types do not follow the option `info`
}

function takeRow(
  kind: RosterKind,
  { places, width }: { readonly places: ColumnPlaces; readonly width: number },
  record: readonly string[],
  line: number,
  rows: Rows,
  seen: Set<string>,
): void {
  const refuseRow = (why: RowRefusal) => void rows.refused.push({ line, codes: [why], name: '' });
  if (record.every((cell) => cell.trim() === '')) return;
  if (record.length < width || record.slice(width).some((cell) => cell.trim() !== '')) return refuseRow('cells');
  const whole = createHash('md5').update(record.join('\u0000')).digest('base64'); // short: 400,000 are held at once
  if (seen.has(whole)) return refuseRow('twice');
  seen.add(whole);
  const outcome = readRosterRow(kind, cellsOf(kind, places, record), rows.entries.at(-1) ?? null);
  if (outcome.kind === 'refused') return refuseRow(outcome.why);
  rows.entries.push(outcome.entry);
  if (outcome.notes.length > 0) rows.mended.push({ line, codes: outcome.notes, name: outcome.entry.name });
}
