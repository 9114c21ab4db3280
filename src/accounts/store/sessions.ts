// Sessions as rows: only hashes of tokens ever reach the database.
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { AccountsTables } from './tables.ts';

export interface StoredSession {
  readonly person_id: string;
  readonly seen_at: Date;
  readonly expires_at: Date;
}

export async function insertSession(
  tx: Tx,
  tokenHash: string,
  session: StoredSession & { created_at: Date },
): Promise<void> {
  await tablesOf<AccountsTables>(tx)
    .insertInto('session')
    .values({ token_hash: tokenHash, ...session })
    .execute();
}

export async function findSession(tx: Tx, tokenHash: string): Promise<StoredSession | null> {
  const row = await tablesOf<AccountsTables>(tx)
    .selectFrom('session')
    .where('token_hash', '=', tokenHash)
    .select(['person_id', 'seen_at', 'expires_at'])
    .executeTakeFirst();
  return row ?? null;
}

export async function markSeen(tx: Tx, tokenHash: string, at: Date): Promise<void> {
  await tablesOf<AccountsTables>(tx)
    .updateTable('session')
    .set({ seen_at: at })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tablesOf<AccountsTables>(tx).deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Removes every session that ended before `before`; returns how many. */
export async function deleteExpiredSessions(tx: Tx, before: Date): Promise<number> {
  const result = await tablesOf<AccountsTables>(tx)
    .deleteFrom('session')
    .where('expires_at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
