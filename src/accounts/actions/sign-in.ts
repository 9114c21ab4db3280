// Starts a session for a person of the demonstration's cast. Production has no such action: it needs passkeys first.
import { appendAudit } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Randomness } from '../../platform/crypto/index.ts';
import { ok, refuse, type Result } from '../../platform/values/result.ts';
import type { Actor } from '../../platform/values/actor.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { SESSION_HOURS } from '../domain/session.ts';
import { actorOf } from '../store/people.ts';
import { insertSession } from '../store/sessions.ts';
import { hashOf, sessionToken } from './session-token.ts';

export interface SignInWorld {
  readonly database: Database;
  readonly randomness: Randomness;
}

/** The new session's token (for the cookie) and who it is; refuses `no-such-person`. */
export async function signInAsCast(
  world: SignInWorld,
  now: Date,
  today: IsoDate,
  personId: string,
): Promise<Result<{ token: string; actor: Actor }>> {
  const token = sessionToken((count) => world.randomness.bytes(count));
  return world.database.transaction(async (tx) => {
    const actor = await actorOf(tx, personId, today);
    if (!actor) return refuse('no-such-person');
    const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const session = { person_id: personId, created_at: now, seen_at: now, expires_at: expires };
    await insertSession(tx, hashOf(token), session);
    await appendAudit(tx, { at: now, actorId: personId, action: 'accounts.sign-in', subject: `person:${personId}` });
    return ok({ token, actor });
  });
}
