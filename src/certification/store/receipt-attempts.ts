// Counts wrong receipt codes by the minute, so that guessing is slowed without knowing who guesses.

import { sql } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { CertificationTables } from './tables.ts';

/** Wrong codes counted for a bucket since an instant. */
export async function attemptsSince(tx: Tx, bucket: string, since: Date): Promise<number> {
  const row = await tablesOf<CertificationTables>(tx)
    .selectFrom('receipt_attempt')
    .where('bucket', '=', bucket)
    .where('minute', '>', since)
    .select(sql<number>`coalesce(sum(attempts), 0)::int`.as('attempts'))
    .executeTakeFirstOrThrow();
  return row.attempts;
}

export async function countAttempt(tx: Tx, bucket: string, minute: Date): Promise<void> {
  await tablesOf<CertificationTables>(tx)
    .insertInto('receipt_attempt')
    .values({ bucket, minute, attempts: 1 })
    .onConflict((conflict) =>
      conflict.columns(['bucket', 'minute']).doUpdateSet({ attempts: sql`receipt_attempt.attempts + 1` }),
    )
    .execute();
}

/** Forgets counts that no longer slow anybody. */
export async function forgetAttempts(tx: Tx, before: Date): Promise<void> {
  await tablesOf<CertificationTables>(tx).deleteFrom('receipt_attempt').where('minute', '<', before).execute();
}
