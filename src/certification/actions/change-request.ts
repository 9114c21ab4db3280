// The one way in which a request changes: locked, sight and revision checked, the workflow table asked, then the row, its
// event, the audit entry and the notices written in one transaction. Any refusal undoes everything.

import type { Updateable } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Refusal } from '../../platform/values/result.ts';
import { caseClock } from '../domain/clock.ts';
import type { GuardContext } from '../domain/guards.ts';
import { publicStateOf, type PublicState } from '../domain/public-state.ts';
import {
  canDo,
  mayView,
  type RequestState,
  type Transition,
  type WorkflowAction,
  type WorkflowRefusal,
} from '../domain/workflow.ts';
import { addEvent, clockEvents, eventsOf, type RequestEvent } from '../store/events.ts';
import { findRequest, saveRequest, type StoredRequest } from '../store/requests.ts';
import type { EventDetail, RequestTable } from '../store/tables.ts';
import { sendNotice, type Notice } from './notices.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import {
  agencyOf,
  clockRuleOf,
  type Agency,
  type CertificationRefusal,
  type CertificationWorld,
  type Outcome,
} from './world.ts';

/** An open transaction with the request locked. */
export interface Change {
  readonly world: CertificationWorld;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** Today where the agency sits. */
  readonly today: IsoDate;
  readonly request: StoredRequest;
  readonly events: readonly RequestEvent[];
  readonly agency: Agency;
}

/** What an action adds to the state change itself. */
export interface Applied {
  readonly columns?: Updateable<RequestTable>;
  /** Ids and codes only: it goes into the event and the audit. */
  readonly detail?: EventDetail;
  readonly notices?: readonly Notice[];
}

export interface ChangePlan {
  readonly action: WorkflowAction;
  readonly requestId: string;
  /** The revision the page was drawn from; absent for acts that cannot clash. */
  readonly expectedRevision?: number | undefined;
  readonly context?: (change: Change) => Promise<GuardContext> | GuardContext;
  readonly apply?: (change: Change, transition: Transition) => Promise<Applied>;
}

export interface Changed {
  readonly requestId: string;
  /** As the reader's side may know it. */
  readonly state: RequestState | PublicState;
  readonly revision: number;
}

export async function changeRequest(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  plan: ChangePlan,
): Promise<Outcome<Changed>> {
  return undoable(world, async (tx) => {
    const change = await lockedRequest(world, tx, actor, now, plan.requestId);
    const { request } = change;
    if (plan.expectedRevision !== undefined && plan.expectedRevision !== request.revision)
      throw new Undo(stalePage(change));
    return performStep(change, plan);
  });
}

/** The request locked for change, if the actor may know of it. Throws Undo 'not-found' otherwise. */
export async function lockedRequest(
  world: CertificationWorld,
  tx: Tx,
  actor: Actor,
  now: Date,
  requestId: string,
): Promise<Change> {
  const request = isUuid(requestId) ? await findRequest(tx, world.vault, requestId, 'for-change') : null;
  if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
  const agency = await agencyOf(world, tx, request.agencyId);
  if (agency === null) throw new Error('a request is addressed to an organisation that is no agency');
  const events = await eventsOf(tx, request);
  return { world, tx, actor, now, today: localDate(now, world.timeZone), request, events, agency };
}

/** Asks the table, applies the plan and writes row, event, audit and notices. */
export async function performStep(change: Change, plan: ChangePlan): Promise<Changed> {
  const { tx, actor, request } = change;
  const context = plan.context === undefined ? {} : await plan.context(change);
  const allowed = canDo(plan.action, request, actor, context);
  if (!allowed.ok) throw new Undo(toldRefusal(change, allowed.refusal));
  const transition = allowed.value;
  const applied = plan.apply === undefined ? {} : await plan.apply(change, transition);
  const { columns = {}, detail = {}, notices = [] } = applied;
  const events = await withNewEvent(change, transition, detail);
  const revision = await saveRequest(
    tx,
    request,
    { ...columns, state: transition.to, ...clockColumns(change, events) },
    change.now,
  );
  for (const notice of notices) await sendNotice(change, notice);
  // Last: other writers of the audit wait from here until the transaction ends.
  await appendAudit(tx, {
    at: change.now,
    actorId: actor.personId,
    action: `certification.${plan.action}`,
    subject: `request:${request.id}`,
    agencyId: request.agencyId,
    detail: { ...detail, to: transition.to, revision },
  });
  return { requestId: request.id, state: toldState(change, transition.to), revision };
}

/** The requester's side is never told of steps inside the agency, in refusals neither. */
function toldState({ actor, request }: Change, state: RequestState): RequestState | PublicState {
  return actor.organisationId === request.organisationId ? publicStateOf(state) : state;
}

function toldRefusal(change: Change, refusal: Refusal<WorkflowRefusal>): Refusal<WorkflowRefusal> {
  if (refusal.code !== 'wrong-state') return refusal;
  return { ...refusal, params: { state: toldState(change, change.request.state) } };
}

export function stalePage(change: Change): Refusal<CertificationRefusal> {
  const { state, revision } = change.request;
  return refusalOf('stale-page', { state: toldState(change, state), revision });
}

async function withNewEvent(
  change: Change,
  transition: Transition,
  detail: EventDetail,
): Promise<readonly RequestEvent[]> {
  const { tx, actor, request, events } = change;
  // Saving a page of a draft is not part of the request's history.
  if (transition.action === 'save-page') return events;
  const event = await addEvent(tx, request, events, {
    action: transition.action,
    from: request.state,
    to: transition.to,
    at: change.now,
    on: change.today,
    actorId: actor.personId,
    clock: transition.clock,
    detail,
  });
  return [...events, event];
}

/** The due date after the latest event, kept in the row so that the queue can be ordered by it. */
function clockColumns(
  { world, agency, request, today }: Change,
  events: readonly RequestEvent[],
): Updateable<RequestTable> {
  const receivedOn = events.find((event) => event.clock === 'start')?.on ?? null;
  if (receivedOn === null) return {};
  const rule = clockRuleOf(world, agency.procedure, receivedOn);
  const clock = caseClock(clockEvents(events), rule, world.calendar, today);
  const urgent = request.urgent;
  return { due_on: clock?.dueOn ?? null, received_on: receivedOn, urgent };
}
