// What the database holds, as one value that two moments can be compared by.
import type { Database } from '../platform/database/index.ts';

/** Seeing is written down too, and a session is seen: neither is a change of a case. */
const NOT_A_CHANGE = ['session', 'receipt_attempt', 'audit_entry', 'audit_head'];

/** Every table with its number of rows and a digest of all of them; of the audit, the entries of changes alone. */
export async function storedIn(database: Database): Promise<Readonly<Record<string, string>>> {
  const { rows } = await database.run(
    "select table_name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const tables = rows.map((row) => String(row['table_name'])).filter((name) => !NOT_A_CHANGE.includes(name));
  const parts = [
    ...tables.map((name) => `select '${name}' as name, count(*) || ' ' || ${DIGEST} as held from "${name}" as r`),
    `select 'audit' as name, count(*) || ' ' || ${DIGEST} as held from audit_entry as r where action not like '%.open-%'
      and action not in ('accounts.sign-in', 'accounts.sign-out')`,
  ];
  const held = await database.run(parts.join(' union all '));
  return Object.fromEntries(held.rows.map((row) => [String(row['name']), String(row['held'])]));
}

const DIGEST = "coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), 'nothing')";

export async function countRows(database: Database, table: string): Promise<number> {
  const { rows } = await database.run(`select count(*)::int as count from "${table}"`);
  return Number(rows[0]?.['count']);
}
