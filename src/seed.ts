// The demonstration world: invented organisations, people and requests, made once in an empty database.
import { actorOf } from './accounts/index.ts';
import { CAST, seedCast } from './accounts/seed.ts';
import { buildRequests, type DemonstrationCast } from './certification/demonstration/build.ts';
import type { House } from './house.ts';
import { localDate } from './platform/clock/index.ts';
import type { Database } from './platform/database/index.ts';
import type { Actor } from './platform/values/actor.ts';
import { hasRequests } from './certification/index.ts';
import { refreshFigures } from './transparency/index.ts';

/**
 * Makes the world where there is none; `tell` is called then. Building stopped half-way leaves what was made and is not
 * begun again: the cast stands, and every request that is there is whole.
 */
export async function seedDemonstration(house: House, now: Date, tell: () => void = () => undefined): Promise<void> {
  if (await hasRequests(house.database)) return;
  tell();
  await house.database.transaction(seedCast);
  const cast = await castOf(house.database, localDate(now, house.timeZone));
  await buildRequests(house, cast, now);
  await refreshFigures(house, now);
}

async function castOf(database: Database, on: ReturnType<typeof localDate>): Promise<DemonstrationCast> {
  return database.read(async (tx) => {
    const actor = async (id: string): Promise<Actor> => {
      const found = await actorOf(tx, id, on);
      if (found === null) throw new Error('a person of the cast is missing');
      return found;
    };
    return {
      advocates: [await actor(CAST.rahman.id), await actor(CAST.zielinski.id)],
      teams: {
        'harbor-pd': {
          clerk: await actor(CAST.okafor.id),
          reviewers: [await actor(CAST.brandt.id), await actor(CAST.diallo.id)],
          secondReviewer: await actor(CAST.whitfield.id),
          official: await actor(CAST.castellano.id),
        },
        'tidewater-da': {
          clerk: await actor(CAST.anand.id),
          reviewers: [await actor(CAST.anand.id)],
          secondReviewer: await actor(CAST.osei.id),
          official: await actor(CAST.feld.id),
        },
      },
    };
  });
}
