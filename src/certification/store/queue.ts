// An agency's queue: open requests by deadline, filtered, a page at a time.

import { sql, type SelectQueryBuilder, type Selectable } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/crypto/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { RequestState } from '../domain/workflow.ts';
import { openRequestRow, type StoredRequest } from './requests.ts';
import type { CertificationTables, RequestTable } from './tables.ts';

export interface QueueFilter {
  /** None: every state in which the agency has work. */
  readonly states?: readonly RequestState[];
  /** A person's id, or 'nobody'. */
  readonly assignedTo?: string;
  readonly urgentOnly?: boolean;
  readonly letterLanguage?: string;
  /** The start of a reference ('K7QF' or 'K7QF-2M'). */
  readonly reference?: string;
  /** Due on this day or before. */
  readonly dueBy?: IsoDate;
}

export const WORKING_STATES = [
  'received',
  'in-review',
  'information-requested',
  'denial-proposed',
  'to-sign',
  'signed',
] as const satisfies readonly RequestState[];

type RequestQuery<O> = SelectQueryBuilder<CertificationTables, 'request', O>;

function filtered<O>(query: RequestQuery<O>, agencyId: string, filter: QueueFilter): RequestQuery<O> {
  let rows = query
    .where('agency_id', '=', agencyId)
    .where('state', '<>', 'draft')
    .where('state', 'in', [...(filter.states ?? WORKING_STATES)]);
  if (filter.assignedTo === 'nobody') rows = rows.where('assigned_to', 'is', null);
  else if (filter.assignedTo !== undefined) rows = rows.where('assigned_to', '=', filter.assignedTo);
  if (filter.urgentOnly === true) rows = rows.where('urgent', '=', true);
  if (filter.letterLanguage !== undefined) rows = rows.where('letter_language', '=', filter.letterLanguage);
  // starts_with instead of like: what was typed has no wildcards.
  if (filter.reference !== undefined) rows = rows.where(sql<boolean>`starts_with(reference, ${filter.reference})`);
  if (filter.dueBy !== undefined) rows = rows.where('due_on', '<=', filter.dueBy);
  return rows;
}

export interface QueuePage {
  readonly total: number;
  readonly requests: readonly StoredRequest[];
}

/** Nearest deadline first; requests without one after those with one, oldest first. */
export async function queuePage(
  tx: Tx,
  vault: Vault,
  agencyId: string,
  filter: QueueFilter,
  page: { readonly offset: number; readonly size: number },
): Promise<QueuePage> {
  const tables = tablesOf<CertificationTables>(tx);
  const rows: readonly Selectable<RequestTable>[] = await filtered(
    tables.selectFrom('request').selectAll(),
    agencyId,
    filter,
  )
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('received_on')
    .orderBy('id')
    .offset(page.offset)
    .limit(page.size)
    .execute();
  const total = await countQueue(tx, agencyId, filter);
  return { total, requests: rows.map((row) => openRequestRow(row, vault)) };
}

export async function countQueue(tx: Tx, agencyId: string, filter: QueueFilter): Promise<number> {
  const counting = tablesOf<CertificationTables>(tx)
    .selectFrom('request')
    .select(sql<number>`count(*)::int`.as('total'));
  const row = await filtered(counting, agencyId, filter).executeTakeFirstOrThrow();
  return row.total;
}
