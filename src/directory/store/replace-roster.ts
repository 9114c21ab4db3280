// Puts one list in the place of the one before, in the transaction it is given: readers see the old list or the new one.
import { sql } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { keysOf } from '../domain/roster-sound.ts';
import { wordsToFind } from '../domain/roster-words.ts';
import type { RosterEntry, RosterKind } from '../domain/roster.ts';
import type { RosterTables } from './roster-tables.ts';

export interface NewRoster {
  readonly kind: RosterKind;
  readonly asOf: IsoDate | null;
  readonly checksum: string;
  readonly entries: readonly RosterEntry[];
}

/** Rows in one statement: large enough to be quick, small enough for the embedded database's message. */
const AT_ONCE = 2_000;

export async function replaceRoster(tx: Tx, roster: NewRoster, importedAt: Date): Promise<void> {
  const { kind, asOf, checksum, entries } = roster;
  const tables = tablesOf<RosterTables>(tx);
  const row = { kind, as_of: asOf, imported_at: importedAt, checksum, entries: entries.length };
  await tables
    .insertInto('roster')
    .values(row)
    .onConflict((on) => on.column('kind').doUpdateSet(row))
    .execute();
  await tables.deleteFrom('roster_entry').where('kind', '=', kind).execute();
  await tables.deleteFrom('roster_word').where('kind', '=', kind).execute();
  const words = new Set<string>();
  for (let first = 0; first < entries.length; first += AT_ONCE)
    await insertEntries(tx, entries.slice(first, first + AT_ONCE), first, words);
  await insertWords(tx, kind, [...words]);
}

async function insertEntries(tx: Tx, entries: readonly RosterEntry[], first: number, words: Set<string>) {
  const rows = entries.map((entry, index) => {
    const own = [...new Set([...wordsToFind(entry.name), ...wordsToFind(entry.organization ?? '')])];
    for (const word of own) words.add(word);
    return rowOf(entry, first + index, own);
  });
  await sql`insert into roster_entry (kind, number, name, organization, office, city, state, phone, status, status_text, expires,
      is_renewing, is_dhs_only, year_admitted, words)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      kind text, number integer, name text, organization text, office text, city text, state text, phone text,
      status text, status_text text, expires date, is_renewing boolean, is_dhs_only boolean,
      year_admitted integer, words text[])`.execute(tx);
}

function rowOf(entry: RosterEntry, number: number, words: readonly string[]): RosterTables['roster_entry'] {
  const { kind, name, organization, office, city, state, phone, status, expires } = entry;
  return {
    ...{ kind, number, name, organization, office, city, state, phone, status },
    status_text: entry.statusText,
    expires,
    is_renewing: entry.isRenewing,
    is_dhs_only: entry.isDhsOnly,
    year_admitted: entry.yearAdmitted,
    words,
  };
}

async function insertWords(tx: Tx, kind: RosterKind, words: readonly string[]): Promise<void> {
  for (let first = 0; first < words.length; first += AT_ONCE) {
    const rows = words.slice(first, first + AT_ONCE).map((word) => ({ kind, word, keys: keysOf(word) }));
    await sql`insert into roster_word
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (kind text, word text, keys text[])`.execute(
      tx,
    );
  }
}
