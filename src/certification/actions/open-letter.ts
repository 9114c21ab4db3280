// Opens a letter of a request for whoever may read it, as it was kept when it was written, and records the reading.

import type { Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import type { KeptLetter, LetterKind } from '../domain/kept.ts';
import { mayView } from '../domain/workflow.ts';
import { lastRendering } from '../store/renderings.ts';
import { findRequest } from '../store/requests.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface OpenLetter {
  readonly requestId: string;
  /** Of several letters of one kind the last is opened. */
  readonly kind: LetterKind;
}

export interface OpenedLetter extends KeptLetter {
  readonly side: 'requester' | 'agency';
  readonly requestId: string;
  readonly reference: string;
}

/** Refuses 'not-found', also when what the letter tells has not happened. */
export async function openLetter(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { requestId, kind }: OpenLetter,
): Promise<Outcome<OpenedLetter>> {
  return undoable(world, async (tx) => {
    const request = isUuid(requestId) ? await findRequest(tx, world.vault, requestId) : null;
    if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
    const kept = await lastRendering(tx, request, kind);
    if (kept === null) throw new Undo(refusalOf('not-found'));
    const side = actor.organisationId === request.organisationId ? 'requester' : 'agency';
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.open-letter',
      subject: `request:${request.id}`,
      agencyId: request.agencyId,
      detail: { side, letter: kind },
    });
    return { ...kept, side, requestId: request.id, reference: kept.letter.reference };
  });
}
