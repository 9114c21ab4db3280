// Walks the whole chain again and names the first entry that is not as it was written. It sees entries changed, removed,
// added or put in another order. Somebody who may write to every table could still rewrite the chain from one entry to its
// end; that shows only against a head that was noted elsewhere, which is why the head is part of the answer.
import { createHash } from 'node:crypto';
import { tablesOf, type Database } from '../database/database.ts';
import { canonicalText, type AuditDetail } from './entry.ts';

interface AuditTables {
  audit_entry: {
    sequence: number;
    at: Date;
    actor_id: string | null;
    action: string;
    subject: string;
    agency_id: string | null;
    detail: AuditDetail;
    hash: Uint8Array;
  };
  audit_head: { sequence: number; hash: Uint8Array };
}

type Row = AuditTables['audit_entry'];

export const BREAKS = ['changed', 'missing', 'added'] as const;
/** changed: its content or its place is not as written; missing: it should be here; added: it is after the end. */
export type Break = (typeof BREAKS)[number];

export type Verification =
  | { readonly ok: true; readonly entries: number; /** Hexadecimal digits. */ readonly head: string }
  | { readonly ok: false; readonly brokenAt: number; readonly why: Break };

const PAGE = 2000;

/** Reads in pages, so that others may write meanwhile; entries made after the start are not looked at. */
export async function verifyAudit(database: Database): Promise<Verification> {
  const head = await readHead(database);
  let hash: Buffer = createHash('sha256').digest();
  for (let done = 0; done < head.sequence;) {
    const page = await readPage(database, done, head.sequence);
    for (const row of page) {
      if (row.sequence !== done + 1) return { ok: false, brokenAt: done + 1, why: 'missing' };
      hash = hashAfter(hash, row);
      done += 1;
      if (!hash.equals(row.hash)) return { ok: false, brokenAt: done, why: 'changed' };
    }
    if (page.length === 0) return { ok: false, brokenAt: done + 1, why: 'missing' };
  }
  if (!hash.equals(head.hash)) return { ok: false, brokenAt: head.sequence, why: 'changed' };
  if (head.hasMore) return { ok: false, brokenAt: head.sequence + 1, why: 'added' };
  return { ok: true, entries: head.sequence, head: hash.toString('hex') };
}

function hashAfter(before: Buffer, row: Row): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(row.sequence));
  const text = canonicalText({ ...row, actorId: row.actor_id, agencyId: row.agency_id });
  return createHash('sha256').update(before).update(number).update(text).digest();
}

/** The end of the chain and, in the same instant, whether rows lie beyond it or before its beginning. */
async function readHead(database: Database) {
  return database.read(async (tx) => {
    const tables = tablesOf<AuditTables>(tx);
    const head = await tables.selectFrom('audit_head').select(['sequence', 'hash']).executeTakeFirstOrThrow();
    const outside = await tables
      .selectFrom('audit_entry')
      .where((where) => where.or([where('sequence', '>', head.sequence), where('sequence', '<', 1)]))
      .select('sequence')
      .limit(1)
      .execute();
    return { ...head, hasMore: outside.length > 0 };
  });
}

async function readPage(database: Database, after: number, last: number): Promise<readonly Row[]> {
  return database.read((tx) =>
    tablesOf<AuditTables>(tx)
      .selectFrom('audit_entry')
      .selectAll()
      .where('sequence', '>', after)
      .where('sequence', '<=', last)
      .orderBy('sequence')
      .limit(PAGE)
      .execute(),
  );
}
