// Takes back the scan of the form signed in ink. A better scan may follow; the last one is released.

import type { Actor } from '../../accounts/index.ts';
import { storeDocument, type DocumentAdded, type UploadedDocument } from './add-document.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface AttachSignedForm {
  readonly requestId: string;
  readonly file: UploadedDocument;
  readonly expectedRevision?: number;
}

/** Refuses as add-document does. */
export async function attachSignedForm(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: AttachSignedForm,
): Promise<Outcome<DocumentAdded>> {
  return storeDocument(world, actor, now, { ...command, title: '', action: 'attach-signed-form', kind: 'signed-form' });
}
