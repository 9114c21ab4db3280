// Works out the public figures anew from the cases. Called by a job, never by a visitor.

import { countDenialsByCriterion, countRequests } from '../../certification/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { replaceFigures } from '../store/figures.ts';

export async function refreshFigures(world: { readonly database: Database }, now: Date): Promise<void> {
  await world.database.transaction(async (tx) => {
    const counts = await countRequests(tx);
    const denials = await countDenialsByCriterion(tx);
    await replaceFigures(tx, counts, denials, now);
  });
}
