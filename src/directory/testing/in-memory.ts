// A directory without a database, for tests of what files do to it.
import { readImport, type NamedFile } from '../actions/read-import.ts';
import { planImport, type Stored, type StoredRow, type Write } from '../domain/exchange/plan-import.ts';
import { eachTable, NO_RECORDS } from '../domain/exchange/records.ts';

/** What the directory is after the import; throws when a file cannot be read. */
export function afterImport(files: readonly NamedFile[], before: Stored = NO_RECORDS) {
  const read = readImport(files);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const plan = planImport(
    read.value.flatMap(({ rows }) => rows),
    before,
  );
  return { ...plan, stored: withWrites(before, plan.writes) };
}

function withWrites(before: Stored, writes: readonly Write[]): Stored {
  return eachTable((table) => {
    const mine = writes.filter((write) => write.table === table);
    const rows: [string, StoredRow][] = mine.map(({ id, fields, marks }) => [
      id,
      { id, fields, marks, origin: 'operator', isRetired: false, changedAt: '2026-11-20T15:00:00Z' },
    ]);
    return new Map([...before[table], ...rows]);
  });
}
