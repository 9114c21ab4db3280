// The number that grows with every change to the directory: readers keep what they made of it until the number is another.
import { sql } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';

interface RevisionTables {
  directory_revision: { only_row: boolean; revision: number; changed_at: Date };
}

export interface Revision {
  /** 0 before anything was ever written. */
  readonly revision: number;
  readonly changedAt: Date | null;
}

export async function readRevision(tx: Tx): Promise<Revision> {
  const row = await tablesOf<RevisionTables>(tx)
    .selectFrom('directory_revision')
    .select(['revision', 'changed_at'])
    .executeTakeFirst();
  return { revision: row?.revision ?? 0, changedAt: row?.changed_at ?? null };
}

/** Whoever changes the directory calls this before reading it: two changes at the same time then happen one after the other. */
export async function lockDirectory(tx: Tx, at: Date): Promise<void> {
  await sql`
    insert into directory_revision (only_row, revision, changed_at) values (true, 0, ${at})
    on conflict (only_row) do nothing`.execute(tx);
  await sql`select revision from directory_revision for update`.execute(tx);
}

/** To be called once by a transaction that has changed something. */
export async function raiseRevision(tx: Tx, at: Date): Promise<number> {
  const row = await tablesOf<RevisionTables>(tx)
    .updateTable('directory_revision')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1), changed_at: at }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return row.revision;
}
