// Two lanes of writing: messages, which both sides read, and internal notes, which stay at the agency. Two tables and two
// sets of functions, so that neither can be asked for by a flag.

import { tablesOf, type Tx } from '../../platform/database/index.ts';
import { openValue, sealValue, type OpenedCase } from './sealing.ts';
import type { CertificationTables } from './tables.ts';

export interface WrittenText {
  readonly id: string;
  readonly authorId: string;
  readonly at: Date;
  readonly text: string;
}

export interface Message extends WrittenText {
  readonly side: 'agency' | 'requester';
}

export async function addMessage(tx: Tx, request: OpenedCase, message: Message): Promise<void> {
  const { id, side, authorId, at, text } = message;
  await tablesOf<CertificationTables>(tx)
    .insertInto('message')
    .values({
      ...keyOf(request),
      id,
      side,
      author_id: authorId,
      written_at: at,
      text_sealed: sealValue(request.key, 'message.text_sealed', id, text),
    })
    .execute();
}

/** Oldest first. */
export async function messagesOf(tx: Tx, request: OpenedCase): Promise<readonly Message[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('message')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    side: row.side,
    authorId: row.author_id,
    at: row.written_at,
    text: openValue<string>(request.key, 'message.text_sealed', row.id, row.text_sealed),
  }));
}

export async function addInternalNote(tx: Tx, request: OpenedCase, note: WrittenText): Promise<void> {
  await tablesOf<CertificationTables>(tx)
    .insertInto('internal_note')
    .values({
      ...keyOf(request),
      id: note.id,
      author_id: note.authorId,
      written_at: note.at,
      text_sealed: sealValue(request.key, 'internal_note.text_sealed', note.id, note.text),
    })
    .execute();
}

/** Oldest first. For the agency's own people only. */
export async function internalNotesOf(tx: Tx, request: OpenedCase): Promise<readonly WrittenText[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('internal_note')
    .selectAll()
    .where('agency_id', '=', request.agencyId)
    .where('request_id', '=', request.id)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    authorId: row.author_id,
    at: row.written_at,
    text: openValue<string>(request.key, 'internal_note.text_sealed', row.id, row.text_sealed),
  }));
}

function keyOf(request: OpenedCase) {
  return { agency_id: request.agencyId, request_id: request.id };
}
