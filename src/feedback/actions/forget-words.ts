// Deletes words whose time is over. Called by a job every night.
import type { Database } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { oldestKeptMonth } from '../domain/feedback.ts';
import { deleteWordsBefore } from '../store/feedback.ts';

/** Gives the number of deleted entries. */
export function forgetOldWords(world: { readonly database: Database }, today: IsoDate): Promise<number> {
  return world.database.transaction((tx) => deleteWordsBefore(tx, oldestKeptMonth(today)));
}
