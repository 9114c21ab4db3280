// Lists of who may give legal help in immigration matters: organisations that the Justice Department recognises, their
// accredited representatives, and the attorneys registered in the State. The operator imports them.
import type { IsoDate } from '../../platform/values/iso-date.ts';

export const ROSTER_KINDS = ['doj-organizations', 'doj-representatives', 'ny-attorneys'] as const;
export type RosterKind = (typeof ROSTER_KINDS)[number];

/** What a list says of somebody today. 'other': a word that we do not know; `statusText` keeps it as printed. */
export const ROSTER_STATUSES = [
  'active',
  'registered',
  'inactive',
  'terminated',
  'withdrawn',
  'suspended',
  'delinquent',
  'disbarred',
  'resigned',
  'retired',
  'deceased',
  'other',
] as const;
export type RosterStatus = (typeof ROSTER_STATUSES)[number];

export interface RosterEntry {
  readonly kind: RosterKind;
  /** An organisation's name, or a person's with the given name first. */
  readonly name: string;
  /** The organisation that a representative works for, the firm of an attorney. */
  readonly organization: string | null;
  /** "Principal Office", as printed. Organisations only. */
  readonly office: string | null;
  readonly city: string | null;
  /** Two letters. */
  readonly state: string | null;
  readonly phone: string | null;
  readonly status: RosterStatus;
  readonly statusText: string;
  /** Last day of the recognition or accreditation. */
  readonly expires: IsoDate | null;
  /** The printed last day may be past: it holds while the renewal is pending. */
  readonly isRenewing: boolean;
  /** True: before Homeland Security only, not in court. Null where the list has no such column. */
  readonly isDhsOnly: boolean | null;
  readonly yearAdmitted: number | null;
}

/** One list as it is installed. */
export interface InstalledRoster {
  readonly kind: RosterKind;
  /** The day of which the list speaks; null when neither the file nor the operator said. */
  readonly asOf: IsoDate | null;
  readonly importedAt: Date;
  readonly entries: number;
}

export function isRosterKind(text: string): text is RosterKind {
  return ROSTER_KINDS.some((kind) => kind === text);
}

/** How the entry stands on a day: 'ended' when its last day is over and no renewal is pending. */
export function standingOf(entry: RosterEntry, today: IsoDate): 'good' | 'ended' | 'not-good' | 'unknown' {
  if (entry.status === 'other') return 'unknown';
  if (entry.status !== 'active' && entry.status !== 'registered') return 'not-good';
  return entry.expires !== null && entry.expires < today && !entry.isRenewing ? 'ended' : 'good';
}
