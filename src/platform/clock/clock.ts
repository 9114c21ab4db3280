// The one place where the program learns what time it is. Actions and domains are handed the time as a value.
import { isoDate, type IsoDate } from '../values/iso-date.ts';

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Always the same instant: for tests and for building a demonstration world. */
export function fixedClock(at: Date): Clock {
  return { now: () => new Date(at) };
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of an instant where `timeZone` (IANA name, 'America/New_York') is in force; legal days are counted
 * there. Throws RangeError for a zone that does not exist.
 */
export function localDate(at: Date, timeZone: string): IsoDate {
  const parts = Object.fromEntries(
    calendarOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return isoDate(`${(parts['year'] ?? '').padStart(4, '0')}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`);
}

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const options = { timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const calendar = new Intl.DateTimeFormat('en-US', options);
  calendars.set(timeZone, calendar);
  return calendar;
}
