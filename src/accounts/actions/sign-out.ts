// Ends a session. Ending one that is already gone is no mistake.
import { appendAudit } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { deleteSession, findSession } from '../store/sessions.ts';
import { hashOf } from './session-token.ts';

export async function signOut(world: { readonly database: Database }, now: Date, token: string): Promise<void> {
  await world.database.transaction(async (tx) => {
    const session = await findSession(tx, hashOf(token));
    if (!session) return;
    await deleteSession(tx, hashOf(token));
    const personId = session.person_id;
    await appendAudit(tx, { at: now, actorId: personId, action: 'accounts.sign-out', subject: `person:${personId}` });
  });
}
