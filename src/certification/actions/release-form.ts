// Gives the signed form to the requester. The months to file have been running since the signature.

import type { Actor } from '../../accounts/index.ts';
import { documentsOf } from '../store/documents.ts';
import { changeRequest, type Changed } from './change-request.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface ReleaseForm {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

/** Refuses 'signed-form-missing' until a scan is attached. */
export async function releaseForm(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: ReleaseForm,
): Promise<Outcome<Changed>> {
  return changeRequest(world, actor, now, {
    action: 'release',
    ...command,
    context: async ({ tx, request }) => ({
      hasSignedForm: (await documentsOf(tx, request)).some((document) => document.kind === 'signed-form'),
    }),
    apply: async ({ request }) => ({ notices: [{ kind: 'form-ready', to: request.startedBy }] }),
  });
}
