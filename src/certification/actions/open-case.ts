// Opens a case for somebody who may see it, as their side sees it, and records the reading.

import type { Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import { mayView } from '../domain/workflow.ts';
import { documentsOf } from '../store/documents.ts';
import { eventsOf } from '../store/events.ts';
import { findRequest } from '../store/requests.ts';
import { agencyCase } from './agency-case.ts';
import type { Opening } from './case-opening.ts';
import type { CaseView } from './case-view.ts';
import { requesterCase } from './requester-case.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import { agencyOf, namesIn, type CertificationWorld, type Outcome } from './world.ts';

/** Refuses 'not-found'. An advocate of the request's organisation gets the requester's side, everybody else the agency's. */
export async function openCase(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { requestId }: { readonly requestId: string },
): Promise<Outcome<CaseView>> {
  return undoable(world, async (tx) => {
    const request = isUuid(requestId) ? await findRequest(tx, world.vault, requestId) : null;
    if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
    const agency = await agencyOf(world, tx, request.agencyId);
    if (agency === null) throw new Error('a request is addressed to an organisation that is no agency');
    const opening: Opening = {
      world,
      tx,
      actor,
      today: localDate(now, world.timeZone),
      request,
      agency,
      events: await eventsOf(tx, request),
      documents: await documentsOf(tx, request),
      names: await namesIn(tx, request.agencyId, request.organisationId),
    };
    const side = actor.organisationId === request.organisationId ? 'requester' : 'agency';
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.open-case',
      subject: `request:${request.id}`,
      agencyId: request.agencyId,
      detail: { side },
    });
    return side === 'requester' ? requesterCase(opening) : agencyCase(opening);
  });
}
