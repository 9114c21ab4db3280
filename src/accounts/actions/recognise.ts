// Who a request's cookie belongs to. Marks the session as seen at most once a minute, so that reading stays cheap.
import type { Database } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/values/actor.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { isAlive } from '../domain/session.ts';
import { actorOf } from '../store/people.ts';
import { findSession, markSeen } from '../store/sessions.ts';
import { hashOf } from './session-token.ts';

/** The person of a living session, with the roles of `today`; null when the token is unknown, old or idle. */
export async function recognise(
  world: { readonly database: Database },
  now: Date,
  today: IsoDate,
  token: string,
): Promise<Actor | null> {
  const hash = hashOf(token);
  const found = await world.database.read(async (tx) => {
    const session = await findSession(tx, hash);
    if (!session || !isAlive(session, now)) return null;
    return { seenAt: session.seen_at, actor: await actorOf(tx, session.person_id, today) };
  });
  if (found === null) return null;
  if (now.getTime() - found.seenAt.getTime() > 60_000)
    await world.database.transaction((tx) => markSeen(tx, hash, now));
  return found.actor;
}
