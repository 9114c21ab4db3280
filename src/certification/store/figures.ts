// Counts of requests per agency and year of receipt, for the public figures. No row of a case leaves this query.

import { sql } from 'kysely';
import type { Tx } from '../../platform/database/index.ts';
import type { Criterion } from '../domain/criteria.ts';

export interface AgencyCounts {
  readonly agencyId: string;
  /** The year of receipt where the agency sits; null for all years together. */
  readonly year: number | null;
  readonly received: number;
  /** The signed form was given out. */
  readonly certified: number;
  readonly denied: number;
  readonly withdrawn: number;
  readonly pending: number;
  /** Calendar days from receipt to the answer, of answered requests; null when there are none. */
  readonly medianDays: number | null;
}

/** Every agency that ever received a request, all years first, then each year. */
export async function countRequests(tx: Tx): Promise<readonly AgencyCounts[]> {
  const { rows } = await sql<AgencyCounts>`
    select r.agency_id as "agencyId", r.year, count(*)::int as received,
      count(*) filter (where r.state = 'released')::int as certified,
      count(*) filter (where r.state = 'denied')::int as denied,
      count(*) filter (where r.state = 'withdrawn')::int as withdrawn,
      count(*) filter (where r.state not in ('released', 'denied', 'withdrawn'))::int as pending,
      percentile_cont(0.5) within group (order by r.days)::float8 as "medianDays"
    from (
      select q.agency_id, q.state, extract(year from q.received_on)::int as year,
        (select max(e.happened_on) from request_event e
          where e.agency_id = q.agency_id and e.request_id = q.id and e.to_state in ('released', 'denied')
            and e.from_state <> e.to_state) - q.received_on as days
      from request q
      where q.state <> 'draft'
    ) r
    group by grouping sets ((r.agency_id), (r.agency_id, r.year))
    order by r.agency_id, r.year nulls first`.execute(tx);
  return rows;
}

export interface DeniedByCriterion {
  readonly agencyId: string;
  readonly criterion: Criterion;
  readonly denials: number;
}

/** Confirmed denials by criterion not met, all years. One denial may rest on several criteria. */
export async function countDenialsByCriterion(tx: Tx): Promise<readonly DeniedByCriterion[]> {
  const { rows } = await sql<DeniedByCriterion>`
    select d.agency_id as "agencyId", c.criterion, count(*)::int as denials
    from decision d cross join lateral unnest(d.criteria) as c(criterion)
    where d.kind = 'deny' and d.outcome = 'confirmed'
    group by d.agency_id, c.criterion
    order by d.agency_id, c.criterion`.execute(tx);
  return rows;
}
