// Who a request's cookie belongs to. Marks the session as seen at most once a minute, so that reading stays cheap.
import type { Database } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/values/actor.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { hashOf, isAlive } from '../domain/session-token.ts';
import { actorOf } from '../store/people.ts';
import { findSession, markSeen } from '../store/sessions.ts';

/** The person of a living session, with the roles of `today`; null when the token is unknown, old or idle. */
export async function recognise(
  world: { readonly database: Database },
  now: Date,
  today: IsoDate,
  token: string,
): Promise<Actor | null> {
  return world.database.read(async (tx) => {
    const hash = hashOf(token);
    const session = await findSession(tx, hash);
    if (!session || !isAlive(session, now)) return null;
    if (now.getTime() - session.seen_at.getTime() > 60_000) await markSeen(tx, hash, now);
    return actorOf(tx, session.person_id, today);
  });
}
