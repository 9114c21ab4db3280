// Adds an entry to the chain, in the transaction of the change it records: both are kept or neither.
//
// hash(0) = SHA-256 of nothing;  hash(n) = SHA-256( hash(n-1) | n as 8 bytes | canonical text of entry n )
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { canonicalText, checkDetail, type AuditEntry } from './entry.ts';

/**
 * One statement: the update takes the lock on the head, so that entries of transactions at the same time stand in one order,
 * and computes the hash while it holds it. Other writers wait until this transaction ends: append last.
 */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { at, actorId, action, subject, agencyId = null, detail = {} } = entry;
  checkDetail(detail);
  await sql`
    with head as (
      update audit_head
      set sequence = sequence + 1,
        hash = sha256(hash || int8send(sequence + 1) || convert_to(${canonicalText(entry)}::text, 'UTF8'))
      returning sequence, hash
    )
    insert into audit_entry (sequence, at, actor_id, action, subject, agency_id, detail, hash)
    select head.sequence, ${at}::timestamptz, ${actorId}::text, ${action}::text, ${subject}::text, ${agencyId}::text,
      ${JSON.stringify(detail)}::jsonb, head.hash
    from head`.execute(tx);
}
