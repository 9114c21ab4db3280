// Brings the pack's facts into the directory, at every start: what the pack says anew is written, what left it is retired.
import { appendAudit } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { PACK, planPack } from '../domain/exchange/pack-plan.ts';
import { TABLE_NAMES } from '../domain/exchange/tables.ts';
import type { HsdsDirectory } from '../domain/hsds.ts';
import { readRecords, retireRecords, writeRecords } from '../store/records.ts';
import { lockDirectory, raiseRevision } from '../store/revision.ts';

export interface PackImported {
  readonly written: number;
  readonly retired: number;
}

/** A second time it finds nothing to do. */
export async function importPack(
  { database }: { readonly database: Database },
  pack: HsdsDirectory,
  now: Date,
): Promise<PackImported> {
  return database.transaction(async (tx) => {
    await lockDirectory(tx, now);
    const { writes, retired } = planPack(pack, await readRecords(tx));
    const done = { written: writes.length, retired: Object.values(retired).reduce((sum, ids) => sum + ids.length, 0) };
    if (done.written + done.retired === 0) return done;
    await writeRecords(tx, writes, { origin: PACK, importedFrom: null, at: now });
    for (const table of TABLE_NAMES) await retireRecords(tx, table, retired[table], now);
    const subject = `directory:${await raiseRevision(tx, now)}`;
    await appendAudit(tx, { at: now, actorId: null, action: 'directory.import-pack', subject, detail: { ...done } });
    return done;
  });
}
