// Gives the content of one document to somebody who may see its request, and records that they opened it.

import type { Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { safeFileName, type DocumentType } from '../domain/document-type.ts';
import { publicStateOf } from '../domain/public-state.ts';
import { mayView } from '../domain/workflow.ts';
import { documentBytes, documentsOf, markDocumentSeen } from '../store/documents.ts';
import { findRequest } from '../store/requests.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface OpenedDocument {
  readonly fileName: string;
  readonly mediaType: DocumentType;
  readonly bytes: Uint8Array;
}

/** Refuses 'not-found'. The signed form is the requester's only once it is released. */
export async function openDocument(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { requestId, documentId }: { readonly requestId: string; readonly documentId: string },
): Promise<Outcome<OpenedDocument>> {
  return undoable(world, async (tx) => {
    const request = isUuid(requestId) ? await findRequest(tx, world.vault, requestId) : null;
    if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
    const document = (await documentsOf(tx, request)).find((entry) => entry.id === documentId);
    const atAgency = actor.agencyId === request.agencyId;
    const released = publicStateOf(request.state) === 'form-ready';
    if (document === undefined || (document.kind === 'signed-form' && !atAgency && !released))
      throw new Undo(refusalOf('not-found'));
    const bytes = await documentBytes(tx, request, document.id);
    if (atAgency) await markDocumentSeen(tx, request, document.id, now);
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.open-document',
      subject: `request:${request.id}`,
      agencyId: request.agencyId,
      detail: { document: document.id },
    });
    return { fileName: safeFileName(document.fileName, document.mediaType), mediaType: document.mediaType, bytes };
  });
}
