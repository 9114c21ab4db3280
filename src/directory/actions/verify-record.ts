// Somebody called or looked: keeps the day beside an organization, a service or a location.
import { appendAudit } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import { isUuid } from '../../platform/values/uuid.ts';
import { MARKED_TABLES, type MarkedTable } from '../domain/exchange/tables.ts';
import { readRecords, verifyRecord } from '../store/records.ts';
import { lockDirectory, raiseRevision } from '../store/revision.ts';

export interface Verified {
  readonly table: MarkedTable;
  readonly name: string;
}

/** Refuses `verify.unknown` {id} and `verify.in-the-future` {on, today}. The same day twice changes nothing. */
export async function verifyDirectoryRecord(
  { database }: { readonly database: Database },
  { id, on, today }: { readonly id: string; readonly on: IsoDate; readonly today: IsoDate },
  now: Date,
): Promise<Result<Verified, Refusal<'verify.unknown' | 'verify.in-the-future'>>> {
  if (on > today) return refuse('verify.in-the-future', { on, today });
  const known = id.trim().toLowerCase();
  if (!isUuid(known)) return refuse('verify.unknown', { id });
  return database.transaction(async (tx) => {
    await lockDirectory(tx, now);
    const stored = await readRecords(tx);
    const table = MARKED_TABLES.find((name) => stored[name].get(known)?.isRetired === false);
    const record = table === undefined ? undefined : stored[table].get(known);
    if (table === undefined || record === undefined) return refuse('verify.unknown', { id });
    const verified = { table, name: String(record.fields['name'] ?? '') };
    if (record.marks.verifiedOn === on) return ok(verified);
    await verifyRecord(tx, table, known, on, now);
    const detail = { revision: await raiseRevision(tx, now), on };
    await appendAudit(tx, { at: now, actorId: null, action: 'directory.verify', subject: `record:${known}`, detail });
    return ok(verified);
  });
}
