// Installs a list from its CSV file: all of it in one transaction, or nothing. The operator's command calls this.
import type { Database } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import type { InstalledRoster, RosterKind } from '../domain/roster.ts';
import { replaceRoster } from '../store/replace-roster.ts';
import { installedRosters } from '../store/search-roster.ts';
import { readRosterFile, type FileRefusal, type RosterFile } from './read-roster-file.ts';

export interface RosterToImport {
  readonly kind: RosterKind;
  readonly bytes: Uint8Array;
  /** The day of which the list speaks; null when nobody said. */
  readonly asOf: IsoDate | null;
}

export interface RosterImported {
  readonly outcome: 'installed' | 'unchanged';
  readonly file: RosterFile;
  readonly asOf: IsoDate | null;
  /** What was installed before. */
  readonly before: InstalledRoster | null;
}

export type ImportRefusal = FileRefusal | Refusal<'roster.older'>;

/** Refuses what readRosterFile refuses, and `roster.older` {installed, offered}: a list older than the installed one. */
export async function importRoster(
  { database }: { readonly database: Database },
  { kind, bytes, asOf }: RosterToImport,
  now: Date,
): Promise<Result<RosterImported, ImportRefusal>> {
  const read = await readRosterFile(kind, bytes);
  if (!read.ok) return read;
  const file = read.value;
  const result = await database.transaction(async (tx): Promise<Result<RosterImported, ImportRefusal>> => {
    const before = (await installedRosters(tx)).find((roster) => roster.kind === kind) ?? null;
    const installedDay = before?.asOf ?? null;
    if (before?.checksum === file.checksum && (asOf === null || asOf === installedDay))
      return ok({ outcome: 'unchanged', file, asOf: installedDay, before });
    if (asOf !== null && installedDay !== null && asOf < installedDay)
      return refuse('roster.older', { installed: installedDay, offered: asOf });
    await replaceRoster(tx, { kind, asOf, checksum: file.checksum, entries: file.entries }, now);
    return ok({ outcome: 'installed', file, asOf, before });
  });
  // Room and statistics: the embedded database has nobody else who would see to them.
  if (result.ok && result.value.outcome === 'installed')
    for (const table of ['roster_entry', 'roster_word']) await database.run(`vacuum (analyze) ${table}`);
  return result;
}
