// Dates and times in words. Calendar dates have no zone; instants are shown in the zone of the jurisdiction.
import type { IsoDate } from '../values/iso-date.ts';
import { languageFacts, type Language } from '../values/language.ts';
import type { DateWords } from './date-words.ts';
import { haitianDates } from './haitian.ts';

export function dateWords(language: Language): DateWords {
  if (language === 'ht') return haitianDates;
  const locale = languageFacts(language).intl;
  // Day before month as in Britain, but the hours of an American clock.
  const hours: Intl.DateTimeFormatOptions = language === 'en' ? { hourCycle: 'h12' } : {};
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const instants = new Map<string, Intl.DateTimeFormat>();
  const instantFormat = (timeZone: string): Intl.DateTimeFormat => {
    const known = instants.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      ...hours,
      timeZone,
    });
    instants.set(timeZone, made);
    return made;
  };
  return {
    date: (day) => withoutYearWord(full.format(noonOf(day))),
    shortDate: (day) => short.format(noonOf(day)),
    longDate: (day) => withoutYearWord(long.format(noonOf(day))),
    dateTime: (instant, timeZone) => instantFormat(timeZone).format(instant),
  };
}

/** Russian dates end with "г.", the word for year cut short: at the end of a sentence that would be two full stops. */
function withoutYearWord(date: string): string {
  return date.replace(/\sг\.$/u, '');
}

/** An instant that falls on this calendar day in UTC, only for formatting in UTC. */
function noonOf(day: IsoDate): number {
  return Date.parse(`${day}T12:00:00Z`);
}
