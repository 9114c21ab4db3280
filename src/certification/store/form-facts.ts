// What the agency wrote down for the form about its own case, sealed; the last row stands.

import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { FormFacts } from '../domain/form-facts.ts';
import { openValue, sealValue, type OpenedCase } from './sealing.ts';
import type { CertificationTables } from './tables.ts';

export interface StoredFormFacts {
  readonly number: number;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly facts: FormFacts;
}

/** Null when nothing was ever recorded. */
export async function formFactsOf(tx: Tx, request: OpenedCase): Promise<StoredFormFacts | null> {
  const row = await tablesOf<CertificationTables>(tx)
    .selectFrom('form_facts')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const place = `${request.id}/${row.number}`;
  const facts = openValue<FormFacts>(request.key, 'form_facts.body_sealed', place, row.body_sealed);
  return { number: row.number, recordedBy: row.recorded_by, recordedAt: row.recorded_at, facts };
}

/** The caller holds the request's lock; `earlier` is what stood so far. */
export async function addFormFacts(
  tx: Tx,
  request: OpenedCase,
  earlier: StoredFormFacts | null,
  { recordedBy, recordedAt, facts }: Omit<StoredFormFacts, 'number'>,
): Promise<void> {
  const number = (earlier?.number ?? 0) + 1;
  await tablesOf<CertificationTables>(tx)
    .insertInto('form_facts')
    .values({
      agency_id: request.agencyId,
      request_id: request.id,
      number,
      recorded_by: recordedBy,
      recorded_at: recordedAt,
      body_sealed: sealValue(request.key, 'form_facts.body_sealed', `${request.id}/${number}`, facts),
    })
    .execute();
}
