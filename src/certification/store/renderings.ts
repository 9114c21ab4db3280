// Letters and forms as they looked, each kind numbered from 1. Nothing here changes a row.

import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { KeptForm, KeptLetter, LetterKind } from '../domain/kept.ts';
import { openValue, sealValue, type OpenedCase } from './sealing.ts';
import type { CertificationTables } from './tables.ts';

export type Kept = Readonly<Record<LetterKind, KeptLetter> & Record<'supplement-b', KeptForm>>;
export type RenderingKind = keyof Kept;

const rowOf = (request: OpenedCase, kind: RenderingKind, number: number) => `${request.id}/${kind}/${number}`;

/** The caller holds the request's lock. */
export async function addRendering<K extends RenderingKind>(
  tx: Tx,
  request: OpenedCase,
  kind: K,
  body: Kept[K],
  at: Date,
): Promise<void> {
  const number = ((await lastRow(tx, request, kind))?.number ?? 0) + 1;
  await tablesOf<CertificationTables>(tx)
    .insertInto('rendering')
    .values({
      agency_id: request.agencyId,
      request_id: request.id,
      kind,
      number,
      made_at: at,
      body_sealed: sealValue(request.key, 'rendering.body_sealed', rowOf(request, kind, number), body),
    })
    .execute();
}

/** The last one of its kind; null when there is none. */
export async function lastRendering<K extends RenderingKind>(
  tx: Tx,
  request: OpenedCase,
  kind: K,
): Promise<Kept[K] | null> {
  const row = await lastRow(tx, request, kind);
  if (row === undefined) return null;
  return openValue<Kept[K]>(request.key, 'rendering.body_sealed', rowOf(request, kind, row.number), row.body_sealed);
}

function lastRow(tx: Tx, request: OpenedCase, kind: RenderingKind) {
  return tablesOf<CertificationTables>(tx)
    .selectFrom('rendering')
    .select(['number', 'body_sealed'])
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
