// Looks whether everything in a database is whole: each request has all of its parts or none of them, and every receipt
// that was ever printed opens its request.

import { sql } from 'kysely';
import { lookUpStatus, type CertificationWorld } from '../../src/certification/index.ts';
import { verifyAudit } from '../../src/platform/audit/index.ts';
import type { Tx } from '../../src/platform/database/index.ts';

const PIECE = 64 * 1024;
const LATER = new Date('2026-11-21T14:30:00Z');

interface Parts {
  readonly id: string;
  readonly state: string;
  readonly fingerprint: string | null;
  readonly started: number;
  readonly submitted: number;
  readonly audited: number;
  readonly mails: number;
  /** The kept letter of receipt. */
  readonly letters: number;
}

export interface Wholeness {
  readonly problems: readonly string[];
  readonly requests: number;
  readonly drafts: number;
}

/** `printed`: lines '<request id> <receipt code>'. */
export async function problemsIn(world: CertificationWorld, printed: readonly string[]): Promise<Wholeness> {
  const { requests, documents } = await world.database.read(async (tx) => ({
    requests: await partsOfRequests(tx),
    documents: await brokenDocuments(tx),
  }));
  const byId = new Map(requests.map((request) => [request.id, request]));
  const problems = [...requests.flatMap(problemsOf), ...documents.map((id) => `document ${id} lacks pieces`)];
  for (const line of printed) {
    const [id = '', code = ''] = line.split(' ');
    const request = byId.get(id);
    if (request === undefined || request.state !== 'received') problems.push(`receipted request ${id} is not there`);
    else if (request.fingerprint !== world.vault.fingerprint('receipt', code))
      problems.push(`${id} has another receipt`);
  }
  const last = printed.at(-1)?.split(' ')[1];
  if (last !== undefined && !(await lookUpStatus(world, LATER, last)).ok)
    problems.push('the last receipt opens nothing');
  const audit = await verifyAudit(world.database);
  if (!audit.ok) problems.push(`the audit is broken at ${audit.brokenAt}`);
  return {
    problems,
    requests: requests.filter((request) => request.state !== 'draft').length,
    drafts: requests.filter((request) => request.state === 'draft').length,
  };
}

function problemsOf({ id, state, fingerprint, started, submitted, audited, mails, letters }: Parts): readonly string[] {
  const sent = state === 'draft' ? 0 : 1;
  const wanted = { fingerprint: sent, started: 1, submitted: sent, audited: sent, mails: sent, letters: sent };
  const found = { fingerprint: fingerprint === null ? 0 : 1, started, submitted, audited, mails, letters };
  const halves = Object.entries(wanted).filter(([part, count]) => found[part as keyof typeof found] !== count); // own keys
  return halves.map(([part]) => `${state} request ${id} has ${found[part as keyof typeof found]} of ${part}`); // as above
}

async function partsOfRequests(tx: Tx): Promise<readonly Parts[]> {
  const { rows } = await sql<Parts>`
    select r.id, r.state, r.receipt_fingerprint as fingerprint,
      (select count(*)::int from audit_entry a
        where a.subject = 'request:' || r.id and a.action = 'certification.start-draft') as started,
      (select count(*)::int from request_event e
        where e.agency_id = r.agency_id and e.request_id = r.id and e.action = 'submit') as submitted,
      (select count(*)::int from audit_entry a
        where a.subject = 'request:' || r.id and a.action = 'certification.submit') as audited,
      (select count(*)::int from outbox o where o.about = 'request:' || r.id) as mails,
      (select count(*)::int from rendering k
        where k.agency_id = r.agency_id and k.request_id = r.id and k.kind = 'receipt') as letters
    from request r`.execute(tx);
  return rows;
}

async function brokenDocuments(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select d.id from document d
    where (select count(*) from document_chunk c
      where c.agency_id = d.agency_id and c.request_id = d.request_id and c.document_id = d.id)
      <> ceil(d.size / ${PIECE}::numeric)`.execute(tx);
  return rows.map((row) => row.id);
}
