// Documents: a row that says what it is, and its content sealed in pieces.

import { tablesOf, type Tx } from '../../platform/database/index.ts';
import { openStream, sealStream, type Place } from '../../platform/crypto/index.ts';
import type { DocumentType } from '../domain/document-type.ts';
import { openValue, sealValue, type OpenedCase } from './sealing.ts';
import type { CertificationTables } from './tables.ts';

/** What the sender says about a document. */
export interface DocumentAbout {
  readonly fileName: string;
  /** "What it shows": a report, a statement, an injury. */
  readonly title: string;
}

export interface StoredDocument extends DocumentAbout {
  readonly id: string;
  readonly kind: 'evidence' | 'signed-form';
  readonly mediaType: DocumentType;
  readonly size: number;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly seenAt: Date | null;
}

const placeOf = (id: string): Place => ({ table: 'document_chunk', column: 'chunk_sealed', row: id });

export async function addDocumentRows(
  tx: Tx,
  request: OpenedCase,
  document: Omit<StoredDocument, 'seenAt' | 'size'>,
  bytes: Uint8Array,
): Promise<void> {
  const tables = tablesOf<CertificationTables>(tx);
  const { id, kind, mediaType, addedBy, addedAt, fileName, title } = document;
  const key = { agency_id: request.agencyId, request_id: request.id };
  await tables
    .insertInto('document')
    .values({
      ...key,
      id,
      kind,
      media_type: mediaType,
      size: bytes.length,
      about_sealed: sealValue(request.key, 'document.about_sealed', id, { fileName, title }),
      added_by: addedBy,
      added_at: addedAt,
      seen_at: null,
    })
    .execute();
  let number = 0;
  for await (const chunk of sealStream(request.key, placeOf(id), [bytes])) {
    await tables
      .insertInto('document_chunk')
      .values({ ...key, document_id: id, number, chunk_sealed: chunk })
      .execute();
    number += 1;
  }
}

/** Oldest first. */
export async function documentsOf(tx: Tx, request: OpenedCase): Promise<readonly StoredDocument[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('document')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    mediaType: row.media_type as DocumentType, // the table's check allows no other
    size: row.size,
    addedBy: row.added_by,
    addedAt: row.added_at,
    seenAt: row.seen_at,
    ...openValue<DocumentAbout>(request.key, 'document.about_sealed', row.id, row.about_sealed),
  }));
}

/** The whole content. Documents are at most a few tens of megabytes (the action's limit). */
export async function documentBytes(tx: Tx, request: OpenedCase, id: string): Promise<Uint8Array> {
  const chunks = await tablesOf<CertificationTables>(tx)
    .selectFrom('document_chunk')
    .select('chunk_sealed')
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .where('document_id', '=', id)
    .orderBy('number')
    .execute();
  const pieces: Uint8Array[] = [];
  for await (const piece of openStream(
    request.key,
    placeOf(id),
    chunks.map((chunk) => chunk.chunk_sealed),
  ))
    pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

export async function markDocumentSeen(tx: Tx, request: OpenedCase, id: string, at: Date): Promise<void> {
  await tablesOf<CertificationTables>(tx)
    .updateTable('document')
    .set({ seen_at: at })
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .execute();
}

export async function deleteDocument(tx: Tx, request: OpenedCase, id: string): Promise<void> {
  const tables = tablesOf<CertificationTables>(tx);
  await tables
    .deleteFrom('document_chunk')
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .where('document_id', '=', id)
    .execute();
  await tables
    .deleteFrom('document')
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .where('id', '=', id)
    .execute();
}
