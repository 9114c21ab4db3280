// The people of an agency to whom a request can be given.

import { actorOf, colleagues } from '../../accounts/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { AGENCY_ROLES } from '../domain/workflow.ts';

export interface Worker {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Requests they have now. */
  readonly open: number;
}

export async function workersOf(
  tx: Tx,
  agencyId: string,
  on: IsoDate,
  open: ReadonlyMap<string, number>,
): Promise<readonly Worker[]> {
  const workers: Worker[] = [];
  for (const { id, name, title } of await colleagues(tx, agencyId)) {
    const person = await actorOf(tx, id, on);
    if (person !== null && AGENCY_ROLES.some((role) => person.roles.includes(role)))
      workers.push({ id, name, title, open: open.get(id) ?? 0 });
  }
  return workers;
}
