// An agency's open requests, nearest deadline first. Names of victims are not in it: they are shown only inside a request.

import { hasRole, type Actor } from '../../accounts/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import { addDays, daysBetween, type IsoDate } from '../../platform/values/iso-date.ts';
import { ok } from '../../platform/values/result.ts';
import type { UrgentAnswers } from '../domain/answers.ts';
import { caseClock } from '../domain/clock.ts';
import { AGENCY_ROLES, type RequestState } from '../domain/workflow.ts';
import { clockEvents, eventsOfAll, type RequestEvent } from '../store/events.ts';
import { countQueue, queuePage, type QueueFilter } from '../store/queue.ts';
import { openCountByPerson, type StoredRequest } from '../store/requests.ts';
import { refusalOf } from './undo.ts';
import { workersOf, type Worker } from './workers.ts';
import { agencyOf, clockRuleOf, namesIn, type Agency, type CertificationWorld, type Outcome } from './world.ts';

export type UrgentReason = 'ice-custody' | 'removal-case' | 'aging-out';

export interface QueueRow {
  readonly requestId: string;
  readonly reference: string;
  readonly state: RequestState;
  readonly revision: number;
  readonly receivedOn: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly daysLeft: number | null;
  readonly overdue: boolean;
  readonly paused: boolean;
  /** Calendar days since receipt. */
  readonly ageDays: number;
  readonly urgent: readonly UrgentReason[];
  /** Ids of the law room's qualifying crimes. */
  readonly categories: readonly string[];
  readonly letterLanguage: string;
  readonly spokenLanguage: string | null;
  readonly assignedTo: { readonly id: string; readonly name: string } | null;
}

export interface QueueViewCounts {
  readonly all: number;
  readonly mine: number;
  readonly nobodys: number;
  readonly dueSoon: number;
  readonly urgent: number;
  readonly secondReview: number;
  readonly toSign: number;
}

export interface Queue {
  readonly today: IsoDate;
  readonly agencyName: string;
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly offset: number;
  readonly size: number;
  /** How many requests each saved view holds. */
  readonly counts: QueueViewCounts;
  /** The colleagues who can be given work, with how much they have. */
  readonly workers: readonly Worker[];
}

export interface ListQueue {
  readonly filter?: QueueFilter;
  readonly offset?: number;
  readonly size?: number;
}

export const QUEUE_PAGE_SIZE = 10;
const LARGEST_PAGE = 100;
export const DUE_SOON_DAYS = 5;

/** Refuses 'not-found' for whoever does not work on requests at an agency. Reading the list opens no case. */
export async function listQueue(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { filter = {}, offset = 0, size = QUEUE_PAGE_SIZE }: ListQueue,
): Promise<Outcome<Queue>> {
  const { agencyId } = actor;
  if (agencyId === null || !hasRole(actor, ...AGENCY_ROLES)) return { ok: false, refusal: refusalOf('not-found') };
  return world.database.read(async (tx) => {
    const agency = await agencyOf(world, tx, agencyId);
    if (agency === null) return { ok: false, refusal: refusalOf('not-found') };
    const today = localDate(now, world.timeZone);
    const window = {
      offset: Math.max(0, Math.trunc(offset)),
      size: Math.min(Math.max(1, Math.trunc(size)), LARGEST_PAGE),
    };
    const { total, requests } = await queuePage(tx, world.vault, agencyId, filter, window);
    const events = await eventsOfAll(
      tx,
      agencyId,
      requests.map((request) => request.id),
    );
    const names = await namesIn(tx, agencyId);
    const rowOf = (request: StoredRequest) =>
      queueRow(world, agency, request, events.get(request.id) ?? [], names, today);
    const count = (view: QueueFilter) => countQueue(tx, agencyId, view);
    const counts = {
      all: await count({}),
      mine: await count({ assignedTo: actor.personId }),
      nobodys: await count({ assignedTo: 'nobody' }),
      dueSoon: await count({ dueBy: addDays(today, DUE_SOON_DAYS) }),
      urgent: await count({ urgentOnly: true }),
      secondReview: await count({ states: ['denial-proposed'] }),
      toSign: await count({ states: ['to-sign', 'signed'] }),
    };
    const workers = await workersOf(tx, agencyId, today, await openCountByPerson(tx, agencyId));
    return ok({ today, agencyName: agency.name, rows: requests.map(rowOf), total, ...window, counts, workers });
  });
}

function queueRow(
  world: CertificationWorld,
  agency: Agency,
  request: StoredRequest,
  events: readonly RequestEvent[],
  names: ReadonlyMap<string, string>,
  today: IsoDate,
): QueueRow {
  const { receivedOn, reference, assignedTo, answers } = request;
  if (receivedOn === null || reference === null) throw new Error('a request in the queue was never received');
  const rule = clockRuleOf(world, agency.procedure, receivedOn);
  const clock = caseClock(clockEvents(events), rule, world.calendar, today);
  return {
    requestId: request.id,
    reference,
    state: request.state,
    revision: request.revision,
    receivedOn,
    dueOn: clock?.dueOn ?? null,
    daysLeft: clock?.daysLeft ?? null,
    overdue: clock?.overdue ?? false,
    paused: clock?.paused ?? false,
    ageDays: daysBetween(receivedOn, today),
    urgent: urgentReasons(answers.urgent),
    categories: answers.crime?.categories ?? [],
    letterLanguage: answers.victim?.letterLanguage ?? 'en',
    spokenLanguage: answers.victim?.spokenLanguage ?? null,
    assignedTo: assignedTo === null ? null : { id: assignedTo, name: names.get(assignedTo) ?? '' },
  };
}

export function urgentReasons(urgent: UrgentAnswers | undefined): readonly UrgentReason[] {
  return [
    ...(urgent?.iceCustody === true ? ['ice-custody' as const] : []),
    ...(urgent?.removalCase === true ? ['removal-case' as const] : []),
    ...(urgent?.agingOutOn !== undefined ? ['aging-out' as const] : []),
  ];
}
