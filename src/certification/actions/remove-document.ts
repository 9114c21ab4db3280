// Takes a document out of a draft, content and all. After the receipt nothing is taken out any more.

import type { Actor } from '../../accounts/index.ts';
import { deleteDocument, documentsOf } from '../store/documents.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { refusalOf, Undo } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface RemoveDocument {
  readonly requestId: string;
  readonly documentId: string;
}

export async function removeDocument(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: RemoveDocument,
): Promise<Outcome<Changed>> {
  return changeRequest(world, actor, now, {
    action: 'remove-document',
    requestId: command.requestId,
    apply: async ({ tx, request }) => {
      const documents = await documentsOf(tx, request);
      if (!documents.some((document) => document.id === command.documentId)) throw new Undo(refusalOf('not-found'));
      await deleteDocument(tx, request, command.documentId);
      return { detail: { document: command.documentId } };
    },
  });
}
