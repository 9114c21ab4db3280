// Takes the records of an HSDS file into the directory, in one transaction, and accounts for every row of it.
import { appendAudit } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { ok, type Result } from '../../platform/values/result.ts';
import { planImport, type Outcome } from '../domain/exchange/plan-import.ts';
import type { TableName } from '../domain/exchange/tables.ts';
import { readRecords, writeRecords } from '../store/records.ts';
import { lockDirectory, raiseRevision } from '../store/revision.ts';
import { readImport, type NamedFile, type ReadFile, type RefusedFile } from './read-import.ts';

export interface ImportCommand {
  readonly files: readonly NamedFile[];
  /** What the operator gave: the name of a folder or file, kept beside each record. */
  readonly from: string;
  /** Under which name the records are kept; any but 'pack'. */
  readonly origin: string;
  /** Works out what would become of each row, and writes nothing. */
  readonly isDryRun: boolean;
}

export interface RefusedLine {
  readonly table: TableName;
  readonly where: string;
}

export interface ImportReport {
  readonly files: readonly ReadFile[];
  /** One for each row that could be told apart, in the order of the files. */
  readonly outcomes: readonly Outcome[];
  /** Lines with too many or too few cells. */
  readonly lines: readonly RefusedLine[];
  readonly isDryRun: boolean;
  /** Whether the directory is another than before (or would be). */
  readonly hasChanged: boolean;
}

/** Refuses with the files that cannot be read at all; nothing is changed then. */
export async function importRecords(
  { database }: { readonly database: Database },
  { files, from, origin, isDryRun }: ImportCommand,
  now: Date,
): Promise<Result<ImportReport, readonly RefusedFile[]>> {
  const read = readImport(files);
  if (!read.ok) return read;
  const rows = read.value.flatMap((file) => file.rows);
  const plan = isDryRun
    ? await database.read(async (tx) => planImport(rows, await readRecords(tx)))
    : await database.transaction(async (tx) => {
        await lockDirectory(tx, now);
        const planned = planImport(rows, await readRecords(tx));
        if (planned.writes.length === 0) return planned;
        await writeRecords(tx, planned.writes, { origin, importedFrom: from, at: now });
        const revision = await raiseRevision(tx, now);
        const detail = { records: planned.writes.length, refused: planned.outcomes.filter(isRefused).length };
        await appendAudit(tx, {
          at: now,
          actorId: null,
          action: 'directory.import',
          subject: subject(revision),
          detail,
        });
        return planned;
      });
  return ok({
    files: read.value,
    outcomes: plan.outcomes,
    lines: read.value.flatMap(({ name, refusedLines }) =>
      refusedLines.map(({ table, line }) => ({ table, where: `${name}, line ${line}` })),
    ),
    isDryRun,
    hasChanged: plan.writes.length > 0,
  });
}

function isRefused({ became }: Outcome): boolean {
  return became === 'refused';
}

function subject(revision: number): string {
  return `directory:${revision}`;
}
