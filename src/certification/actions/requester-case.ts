// The requester's side of a case.

import { ok, refuse } from '../../platform/values/result.ts';
import { missingButAdvised, missingForSubmission } from '../domain/checklist.ts';
import { preCheck } from '../domain/facts.ts';
import { nextStepOf, publicStateOf } from '../domain/public-state.ts';
import { statusMentions } from '../domain/status-guard.ts';
import { canDo } from '../domain/workflow.ts';
import { decisionsOf, signatureOf } from '../store/decisions.ts';
import type { RequestEvent } from '../store/events.ts';
import { baseOf, shownDocument, type Opening } from './case-opening.ts';
import { REQUESTER_ACTIONS, type RequesterAllowed, type RequesterCase, type TimelineStep } from './case-view.ts';
import { receiptOf } from './submit-request.ts';
import { workersOf } from './workers.ts';
import { lawPlace } from './world.ts';

export async function requesterCase(opening: Opening): Promise<RequesterCase> {
  const { world, tx, request, agency, events, documents, names, today } = opening;
  const state = publicStateOf(request.state);
  const { checklist } = agency.procedure;
  const released = state === 'form-ready';
  const signature = released ? await signatureOf(tx, request) : null;
  const scan = documents.findLast((document) => document.kind === 'signed-form');
  const denial = request.state === 'denied' ? (await decisionsOf(tx, request)).at(-1) : undefined;
  const deniedOn = events.findLast((event) => event.to === 'denied')?.on;
  return {
    side: 'requester',
    ...(await baseOf(opening, request.answers)),
    allowed: requesterAllowed(opening),
    documents: documents.filter((document) => document.kind === 'evidence' || released).map(shownDocument),
    clientId: request.clientId,
    state,
    nextStep: nextStepOf(state),
    receipt: receiptOf(request, agency.name),
    missing: missingForSubmission(request.answers, checklist),
    advised: missingButAdvised(request.answers, checklist),
    preCheck: preCheck(world.law, request.answers, lawPlace(world, agency, today)),
    mentions: statusMentions(request.answers),
    timeline: timelineOf(events),
    assignedName: request.assignedTo === null ? null : (names.get(request.assignedTo) ?? null),
    agencyPeople: (await workersOf(tx, request.agencyId, today, new Map())).length,
    denial: denial === undefined || deniedOn === undefined ? null : { on: deniedOn, reasons: denial.body.reasons },
    form:
      signature === null || scan === undefined
        ? null
        : { documentId: scan.id, signedOn: signature.signedOn, fileBy: signature.fileBy },
  };
}

function requesterAllowed({ request, actor, agency }: Opening): RequesterAllowed {
  const missing = missingForSubmission(request.answers, agency.procedure.checklist).map(({ item }) => item);
  const rows = REQUESTER_ACTIONS.map((action) => {
    const outcome = canDo(action, request, actor, { missing });
    if (outcome.ok) return [action, ok(true)];
    const hides = outcome.refusal.code === 'wrong-state';
    return [action, hides ? refuse('wrong-state', { state: publicStateOf(request.state) }) : outcome];
  });
  return Object.fromEntries(rows) as RequesterAllowed; // one entry per action of the list
}

/** The public states in the order they were reached; steps that look the same from outside are one. */
function timelineOf(events: readonly RequestEvent[]): readonly TimelineStep[] {
  const changes = events.filter((event) => publicStateOf(event.from) !== publicStateOf(event.to));
  return changes.map(({ to, at, on }) => ({ state: publicStateOf(to), at, on }));
}
