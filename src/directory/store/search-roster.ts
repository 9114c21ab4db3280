// Reads the installed lists: what is installed, entries that hold given words, organisations of one state. There is no way
// to read a list of people from end to end.
import { sql, type RawBuilder } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { InstalledRoster, RosterEntry, RosterKind } from '../domain/roster.ts';
import type { RosterTables } from './roster-tables.ts';

export interface StoredRoster extends InstalledRoster {
  readonly checksum: string;
}

export async function installedRosters(tx: Tx): Promise<readonly StoredRoster[]> {
  const rows = await tablesOf<RosterTables>(tx).selectFrom('roster').selectAll().orderBy('kind').execute();
  return rows.map(({ kind, as_of, imported_at, checksum, entries }) => ({
    kind,
    asOf: as_of,
    importedAt: imported_at,
    checksum,
    entries,
  }));
}

/** Words of one list that share a key with the word asked for. */
export async function wordsUnder(tx: Tx, kind: RosterKind, keys: readonly string[]): Promise<readonly string[]> {
  const found = await sql<{ word: string }>`select word from roster_word
    where kind = ${kind} and keys && ${keys}::text[]`.execute(tx);
  return found.rows.map(({ word }) => word);
}

/** Entries that hold a word of each group, for one of the given sets of groups; `limit` of them, in no order. */
export async function entriesWith(
  tx: Tx,
  kind: RosterKind,
  sets: readonly (readonly (readonly string[])[])[],
  limit: number,
): Promise<readonly RosterEntry[]> {
  if (sets.length === 0) return [];
  const conditions = sets.map((groups) => allOf(groups.map((group) => sql`words && ${group}::text[]`)));
  const found = await sql<RosterTables['roster_entry']>`select * from roster_entry
    where kind = ${kind} and (${sql.join(conditions, sql` or `)}) limit ${limit}`.execute(tx);
  return found.rows.map(entryOf);
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`(${sql.join(conditions, sql` and `)})`;
}

/** Recognised organisations of one state, by city and name. */
export async function organizationsIn(tx: Tx, state: string): Promise<readonly RosterEntry[]> {
  const rows = await tablesOf<RosterTables>(tx)
    .selectFrom('roster_entry')
    .selectAll()
    .where('kind', '=', 'doj-organizations')
    .where('state', '=', state)
    .orderBy(sql`lower(city)`)
    .orderBy(sql`lower(name)`)
    .orderBy('number')
    .execute();
  return rows.map(entryOf);
}

/** The states that the list of organisations names, with how many each has. */
export async function statesOfOrganizations(tx: Tx): Promise<readonly { state: string; count: number }[]> {
  const found = await sql<{ state: string; count: number }>`select state, count(*)::integer as count
    from roster_entry_organizations where state is not null group by state order by state`.execute(tx);
  return found.rows;
}

function entryOf(row: RosterTables['roster_entry']): RosterEntry {
  const { kind, name, organization, office, city, state, phone, status, expires } = row;
  return {
    ...{ kind, name, organization, office, city, state, phone, status, expires },
    statusText: row.status_text,
    isRenewing: row.is_renewing,
    isDhsOnly: row.is_dhs_only,
    yearAdmitted: row.year_admitted,
  };
}
