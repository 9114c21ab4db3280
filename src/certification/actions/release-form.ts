// Gives the signed form to the requester. The months to file have been running since the signature.

import type { Actor } from '../../accounts/index.ts';
import { certifiedLetter, filingRule } from '../domain/letters/of-request.ts';
import { signatureOf } from '../store/decisions.ts';
import { documentsOf } from '../store/documents.ts';
import { lastRendering } from '../store/renderings.ts';
import { changeRequest, type Change, type Changed } from './change-request.ts';
import { keepLetter } from './keep-letter.ts';
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
    apply: async (change) => {
      await keepReleaseLetter(change);
      return { notices: [{ kind: 'form-ready', to: change.request.startedBy }] };
    },
  });
}

/** Names the edition of the form that was signed, not of the one installed now. */
async function keepReleaseLetter(change: Change): Promise<void> {
  const { world, tx, request, today } = change;
  const signature = await signatureOf(tx, request);
  if (signature === null) throw new Error('a request in signed has no signature');
  const { signedOn, fileBy, body } = signature;
  const form = await lastRendering(tx, request, 'supplement-b');
  const edition = form?.edition?.printed ?? null;
  const rule = filingRule(world.law, world.jurisdiction, signedOn);
  await keepLetter(change, {
    kind: 'release',
    write: (sources) => certifiedLetter(sources, today, { signedOn, fileBy, signer: body.signer, edition, rule }),
    rules: [rule],
  });
}
