// The calendar day of a moment where the offices sit, for a page: computed from the moment, never from a clock of ours.
import { isoDate, type IsoDate } from '../../platform/values/iso-date.ts';

export interface DayIn {
  readonly at: Date;
  /** IANA name of the zone. */
  readonly timeZone: string;
}

export function localDay({ at, timeZone }: DayIn): IsoDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return isoDate(parts.format(at));
}
