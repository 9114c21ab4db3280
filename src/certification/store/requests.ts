// The requests themselves: one row each, with the answers sealed.

import { sql, type Selectable, type Updateable } from 'kysely';
import { tablesOf, type Database, type Tx } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/crypto/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { isUrgent, type RequestAnswers } from '../domain/answers.ts';
import type { ReceiptCode } from '../domain/receipt-code.ts';
import type { WorkflowCase } from '../domain/workflow.ts';
import { openValue, sealValue, type OpenedCase } from './sealing.ts';
import type { CertificationTables, RequestTable } from './tables.ts';

export type RequestRow = Selectable<RequestTable>;

/** A request with its key unwrapped and its answers opened. */
export interface StoredRequest extends OpenedCase, WorkflowCase {
  readonly clientId: string;
  readonly revision: number;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly changedAt: Date;
  readonly answers: RequestAnswers;
  readonly urgent: boolean;
  readonly assignedTo: string | null;
  readonly receivedAt: Date | null;
  readonly receivedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly reference: string | null;
  readonly receipt: ReceiptCode | null;
}

function opened(row: RequestRow, vault: Vault): StoredRequest {
  const key = vault.unwrap(row.wrapped_key);
  const receipt = row.receipt_sealed;
  return {
    agencyId: row.agency_id,
    id: row.id,
    key,
    organisationId: row.organisation_id,
    clientId: row.client_id,
    state: row.state,
    revision: row.revision,
    startedBy: row.started_by,
    startedAt: row.started_at,
    changedAt: row.changed_at,
    answers: openValue<RequestAnswers>(key, 'request.answers_sealed', row.id, row.answers_sealed),
    urgent: row.urgent,
    assignedTo: row.assigned_to,
    receivedAt: row.received_at,
    receivedOn: row.received_on as IsoDate | null, // a date column is always one
    dueOn: row.due_on as IsoDate | null, // as above
    reference: row.reference,
    receipt: receipt === null ? null : openValue<ReceiptCode>(key, 'request.receipt_sealed', row.id, receipt),
  };
}

export interface NewRequest {
  readonly id: string;
  readonly agencyId: string;
  readonly organisationId: string;
  readonly clientId: string;
  readonly startedBy: string;
  readonly at: Date;
  readonly answers: RequestAnswers;
}

export async function insertDraft(tx: Tx, vault: Vault, request: NewRequest): Promise<void> {
  const { key, wrapped } = vault.newKey();
  const row = {
    agency_id: request.agencyId,
    id: request.id,
    organisation_id: request.organisationId,
    client_id: request.clientId,
    state: 'draft' as const,
    revision: 1,
    started_by: request.startedBy,
    started_at: request.at,
    changed_at: request.at,
    wrapped_key: wrapped,
    ...answerColumns({ id: request.id, key }, request.answers),
  };
  await tablesOf<CertificationTables>(tx)
    .insertInto('request')
    .values({ ...row, assigned_to: null, received_at: null, received_on: null, due_on: null })
    .execute();
}

/** The columns that follow from the answers. */
export function answerColumns({ id, key }: Pick<OpenedCase, 'id' | 'key'>, answers: RequestAnswers) {
  return {
    answers_sealed: sealValue(key, 'request.answers_sealed', id, answers),
    letter_language: answers.victim?.letterLanguage ?? 'en',
    urgent: isUrgent(answers.urgent),
  };
}

/** With `forChange` the row is locked until the transaction ends. */
export async function findRequest(
  tx: Tx,
  vault: Vault,
  id: string,
  lock: 'for-reading' | 'for-change' = 'for-reading',
): Promise<StoredRequest | null> {
  const query = tablesOf<CertificationTables>(tx).selectFrom('request').selectAll().where('id', '=', id);
  const row = await (lock === 'for-change' ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : opened(row, vault);
}

/** Changes columns of a request and counts the change. The caller holds the row's lock and has compared revisions. */
export async function saveRequest(
  tx: Tx,
  request: StoredRequest,
  changes: Updateable<RequestTable>,
  at: Date,
): Promise<number> {
  const revision = request.revision + 1;
  const outcome = await tablesOf<CertificationTables>(tx)
    .updateTable('request')
    .set({ ...changes, revision, changed_at: at })
    .where('agency_id', '=', request.agencyId)
    .where('id', '=', request.id)
    .where('revision', '=', request.revision)
    .executeTakeFirst();
  if (outcome.numUpdatedRows !== 1n) throw new Error('a locked request changed under its lock');
  return revision;
}

export interface ReceiptLookup {
  readonly agencyId: string;
  readonly id: string;
}

/** Which request a receipt's fingerprint belongs to. */
export async function findByReceipt(tx: Tx, vault: Vault, fingerprint: string): Promise<StoredRequest | null> {
  const row = await tablesOf<CertificationTables>(tx)
    .selectFrom('request')
    .selectAll()
    .where('receipt_fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return row === undefined ? null : opened(row, vault);
}

/** An organisation's requests, newest change first; withdrawn and answered ones too. */
export async function requestsOfOrganisation(
  tx: Tx,
  vault: Vault,
  organisationId: string,
): Promise<readonly StoredRequest[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('request')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => opened(row, vault));
}

export { opened as openRequestRow };

/** How many open requests each person has, for handing out work. */
export async function openCountByPerson(tx: Tx, agencyId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('request')
    .where('agency_id', '=', agencyId)
    .where('assigned_to', 'is not', null)
    .where('state', 'not in', ['draft', 'released', 'denied', 'withdrawn'])
    .groupBy('assigned_to')
    .select(['assigned_to', sql<number>`count(*)::int`.as('open')])
    .execute();
  return new Map(rows.map((row) => [row.assigned_to ?? '', row.open]));
}

/** Whether any request was ever begun here. */
export async function hasRequests(database: Database): Promise<boolean> {
  return database.read(async (tx) => {
    const first = await tablesOf<CertificationTables>(tx)
      .selectFrom('request')
      .select('id')
      .limit(1)
      .executeTakeFirst();
    return first !== undefined;
  });
}
