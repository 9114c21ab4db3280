// The tables of the lists as Kysely sees them.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { RosterKind, RosterStatus } from '../domain/roster.ts';

export interface RosterTables {
  roster: { kind: RosterKind; as_of: IsoDate | null; imported_at: Date; checksum: string; entries: number };
  roster_entry: RosterEntryTable;
  roster_word: { kind: RosterKind; word: string; keys: readonly string[] };
}

export interface RosterEntryTable {
  kind: RosterKind;
  number: number;
  name: string;
  organization: string | null;
  office: string | null;
  city: string | null;
  state: string | null;
  phone: string | null;
  status: RosterStatus;
  status_text: string;
  expires: IsoDate | null;
  is_renewing: boolean;
  is_dhs_only: boolean | null;
  year_admitted: number | null;
  words: readonly string[];
}
