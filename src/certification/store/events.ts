// What happened to a request, in order. Rows are only ever added.

import type { Insertable, Selectable } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { ClockEvent } from '../domain/clock.ts';
import type { RequestState } from '../domain/workflow.ts';
import type { OpenedCase } from './sealing.ts';
import type { CertificationTables, EventDetail } from './tables.ts';

type EventRow = Selectable<CertificationTables['request_event']>;

export interface RequestEvent {
  readonly number: number;
  readonly action: string;
  readonly from: RequestState;
  readonly to: RequestState;
  readonly at: Date;
  readonly on: IsoDate;
  readonly actorId: string;
  readonly clock: EventRow['clock_effect'];
  readonly detail: EventDetail;
}

export type NewEvent = Omit<RequestEvent, 'number'>;

type CaseId = Pick<OpenedCase, 'agencyId' | 'id'>;

function eventOf(row: EventRow): RequestEvent {
  return {
    number: row.number,
    action: row.action,
    from: row.from_state,
    to: row.to_state,
    at: row.happened_at,
    on: row.happened_on as IsoDate, // a date column is always one
    actorId: row.actor_id,
    clock: row.clock_effect,
    detail: row.detail,
  };
}

export async function eventsOf(tx: Tx, request: CaseId): Promise<readonly RequestEvent[]> {
  const byRequest = await eventsOfAll(tx, request.agencyId, [request.id]);
  return byRequest.get(request.id) ?? [];
}

/** Events of several requests of one agency at once, each in order. */
export async function eventsOfAll(
  tx: Tx,
  agencyId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RequestEvent[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('request_event')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('request_id', 'in', [...ids])
    .orderBy('number')
    .execute();
  const byRequest = new Map<string, RequestEvent[]>(ids.map((id) => [id, []]));
  for (const row of rows) byRequest.get(row.request_id)?.push(eventOf(row));
  return byRequest;
}

/** Adds the next event. `earlier` are the request's events so far; the caller holds the request's lock. */
export async function addEvent(
  tx: Tx,
  request: CaseId,
  earlier: readonly RequestEvent[],
  event: NewEvent,
): Promise<RequestEvent> {
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const row: Insertable<CertificationTables['request_event']> = {
    agency_id: request.agencyId,
    request_id: request.id,
    number,
    action: event.action,
    from_state: event.from,
    to_state: event.to,
    clock_effect: event.clock,
    happened_at: event.at,
    happened_on: event.on,
    actor_id: event.actorId,
    detail: event.detail,
  };
  await tablesOf<CertificationTables>(tx).insertInto('request_event').values(row).execute();
  return { ...event, number };
}

/** The events that move the clock, as the domain reads them. */
export function clockEvents(events: readonly RequestEvent[]): readonly ClockEvent[] {
  return events.flatMap(({ clock, on }) => (clock === 'none' ? [] : [{ effect: clock, on }]));
}
