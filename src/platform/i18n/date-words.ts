// What every language can say of days and moments.
import type { IsoDate } from '../values/iso-date.ts';

export interface DateWords {
  /** "20 November 2026": day, month as a word, year. */
  date(day: IsoDate): string;
  /** "20 Nov": for dense tables beside a full date. */
  shortDate(day: IsoDate): string;
  /** "Friday, 20 November 2026" */
  longDate(day: IsoDate): string;
  /** Date and time of an instant, in the zone given (IANA name). */
  dateTime(instant: Date, timeZone: string): string;
}
