// Designations of a person at an agency over time: who may sign is a question of days.
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { AccountsTables, DesignationKind } from './tables.ts';

export interface PastDesignation {
  readonly kind: DesignationKind;
  readonly designatedOn: IsoDate;
  /** The first day without it; null while it goes on. */
  readonly endedOn: IsoDate | null;
}

/** Every designation of the person at the agency, oldest first, also those over or still to begin. */
export async function designationsOf(tx: Tx, personId: string, agencyId: string): Promise<readonly PastDesignation[]> {
  const rows = await tablesOf<AccountsTables>(tx)
    .selectFrom('designation')
    .where('person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .orderBy('designated_on')
    .select(['kind', 'designated_on', 'ended_on'])
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    designatedOn: row.designated_on as IsoDate, // date columns are dates
    endedOn: row.ended_on as IsoDate | null, // as above
  }));
}
