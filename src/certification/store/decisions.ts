// Findings, decisions and the signature of a request, each with its content sealed.

import type { Selectable } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Criterion, Finding } from '../domain/criteria.ts';
import type { DecisionBody, SignatureBody } from '../domain/decision.ts';
import { openValue, sealValue, type OpenedCase } from './sealing.ts';
import type { CertificationTables } from './tables.ts';

export interface StoredFinding extends Finding {
  readonly number: number;
  readonly foundBy: string;
  readonly foundAt: Date;
}

/** In the order they were recorded; the last for a criterion stands. */
export async function findingsOf(tx: Tx, request: OpenedCase): Promise<readonly StoredFinding[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('finding')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    criterion: row.criterion,
    answer: row.answer,
    foundBy: row.found_by,
    foundAt: row.found_at,
    ...openValue<Pick<Finding, 'facts' | 'evidence'>>(
      request.key,
      'finding.body_sealed',
      `${request.id}/${row.number}`,
      row.body_sealed,
    ),
  }));
}

/** The caller holds the request's lock; `earlier` are its findings so far. */
export async function addFinding(
  tx: Tx,
  request: OpenedCase,
  earlier: readonly StoredFinding[],
  finding: Finding & { readonly foundBy: string; readonly foundAt: Date },
): Promise<void> {
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const { facts, evidence } = finding;
  await tablesOf<CertificationTables>(tx)
    .insertInto('finding')
    .values({
      agency_id: request.agencyId,
      request_id: request.id,
      number,
      criterion: finding.criterion,
      answer: finding.answer,
      found_by: finding.foundBy,
      found_at: finding.foundAt,
      body_sealed: sealValue(request.key, 'finding.body_sealed', `${request.id}/${number}`, { facts, evidence }),
    })
    .execute();
}

export interface StoredDecision {
  readonly number: number;
  readonly kind: 'certify' | 'deny';
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly outcome: 'confirmed' | 'returned' | null;
  readonly outcomeBy: string | null;
  readonly outcomeAt: Date | null;
  readonly criteria: readonly Criterion[];
  readonly body: DecisionBody;
}

function decisionOf(request: OpenedCase, row: Selectable<CertificationTables['decision']>): StoredDecision {
  return {
    number: row.number,
    kind: row.kind,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    outcome: row.outcome,
    outcomeBy: row.outcome_by,
    outcomeAt: row.outcome_at,
    criteria: row.criteria as Criterion[], // written by addDecision from criteria
    body: openValue<DecisionBody>(request.key, 'decision.body_sealed', `${request.id}/${row.number}`, row.body_sealed),
  };
}

/** Oldest first; the last one is the one that stands or is proposed. */
export async function decisionsOf(tx: Tx, request: OpenedCase): Promise<readonly StoredDecision[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('decision')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .orderBy('number')
    .execute();
  return rows.map((row) => decisionOf(request, row));
}

export interface NewDecision {
  readonly kind: 'certify' | 'deny';
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly criteria: readonly Criterion[];
  readonly body: DecisionBody;
}

export async function addDecision(
  tx: Tx,
  request: OpenedCase,
  earlier: readonly StoredDecision[],
  decision: NewDecision,
): Promise<void> {
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  await tablesOf<CertificationTables>(tx)
    .insertInto('decision')
    .values({
      agency_id: request.agencyId,
      request_id: request.id,
      number,
      kind: decision.kind,
      decided_by: decision.decidedBy,
      decided_at: decision.decidedAt,
      outcome: null,
      outcome_by: null,
      outcome_at: null,
      criteria: [...decision.criteria],
      body_sealed: sealValue(request.key, 'decision.body_sealed', `${request.id}/${number}`, decision.body),
    })
    .execute();
}

/** Closes a proposed decision. */
export async function closeDecision(
  tx: Tx,
  request: OpenedCase,
  number: number,
  closing: { readonly outcome: 'confirmed' | 'returned'; readonly by: string; readonly at: Date },
): Promise<void> {
  await tablesOf<CertificationTables>(tx)
    .updateTable('decision')
    .set({ outcome: closing.outcome, outcome_by: closing.by, outcome_at: closing.at })
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .where('number', '=', number)
    .where('outcome', 'is', null)
    .execute();
}

export interface StoredSignature {
  readonly signedBy: string;
  readonly authority: 'head' | 'designee' | 'judge';
  readonly designatedOn: IsoDate;
  readonly signedOn: IsoDate;
  readonly signedAt: Date;
  readonly fileBy: IsoDate;
  readonly body: SignatureBody;
}

export async function addSignature(tx: Tx, request: OpenedCase, signature: StoredSignature): Promise<void> {
  await tablesOf<CertificationTables>(tx)
    .insertInto('signature')
    .values({
      agency_id: request.agencyId,
      request_id: request.id,
      signed_by: signature.signedBy,
      authority: signature.authority,
      designated_on: signature.designatedOn,
      signed_on: signature.signedOn,
      signed_at: signature.signedAt,
      file_by: signature.fileBy,
      body_sealed: sealValue(request.key, 'signature.body_sealed', request.id, signature.body),
    })
    .execute();
}

export async function signatureOf(tx: Tx, request: OpenedCase): Promise<StoredSignature | null> {
  const row = await tablesOf<CertificationTables>(tx)
    .selectFrom('signature')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    signedBy: row.signed_by,
    authority: row.authority,
    designatedOn: row.designated_on as IsoDate, // date columns are dates
    signedOn: row.signed_on as IsoDate, // as above
    signedAt: row.signed_at,
    fileBy: row.file_by as IsoDate, // as above
    body: openValue<SignatureBody>(request.key, 'signature.body_sealed', request.id, row.body_sealed),
  };
}

/** The last safe filing day of each signed request of an organisation, by request. */
export async function filingDaysOf(tx: Tx, organisationId: string): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('signature')
    .innerJoin('request', (join) =>
      join.onRef('request.agency_id', '=', 'signature.agency_id').onRef('request.id', '=', 'signature.request_id'),
    )
    .where('request.organisation_id', '=', organisationId)
    .select(['signature.request_id', 'signature.file_by'])
    .execute();
  return new Map(rows.map((row) => [row.request_id, row.file_by as IsoDate])); // a date column is always one
}
