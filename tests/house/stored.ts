// What the database holds, as one value that two moments can be compared by.
import type { Database } from '../../src/platform/database/index.ts';

/** Seeing is written down too, and a session is seen: neither is a change of a case. */
const NOT_A_CHANGE = ['session', 'receipt_attempt', 'audit_entry', 'audit_head'];

export type Stored = Readonly<Record<string, string>>;

/** Every table with its number of rows and its last write; of the audit, the entries of changes alone. */
export async function storedIn(database: Database): Promise<Stored> {
  const { rows } = await database.run(
    "select table_name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const tables = rows.map((row) => String(row['table_name'])).filter((name) => !NOT_A_CHANGE.includes(name));
  const parts = [
    ...tables.map((name) => `select '${name}' as name, count(*) || ' ' || ${LAST_WRITE} as held from "${name}" as r`),
    `select 'audit' as name, count(*) || ' ' || ${LAST_WRITE} as held from audit_entry as r where action not like '%.open-%'
      and action not in ('accounts.sign-in', 'accounts.sign-out')`,
  ];
  const held = await database.run(parts.join(' union all '));
  return Object.fromEntries(held.rows.map((row) => [String(row['name']), String(row['held'])]));
}

/** The number of the transaction that last wrote to a row of the table; with the count, any change shows. */
const LAST_WRITE = 'coalesce(max(xmin::text::bigint), 0)';

export async function countRows(database: Database, table: string): Promise<number> {
  const { rows } = await database.run(`select count(*)::int as count from "${table}"`);
  return Number(rows[0]?.['count']);
}
