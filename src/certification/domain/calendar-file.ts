// A calendar file (RFC 5545) of whole-day entries, for the day an answer is due and the last safe filing day. Titles are
// given by the caller and must be neutral: a calendar is often shared, and shown on locked phones.

import { addDays, type IsoDate } from '../../platform/values/iso-date.ts';

export interface CalendarEntry {
  /** Stable and meaningless to others, so that a newer file replaces the older entry. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
  /** Days before at which the calendar reminds. */
  readonly remindDaysBefore?: readonly number[];
}

/** Lines end in CRLF; lines above 75 octets are folded without breaking a character. `stamp`: when the file is made. */
export function calendarFile(entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Amparo//Dates//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, on, title, remindDaysBefore = [] }: CalendarEntry, stamp: Date): readonly string[] {
  const basic = (day: string) => day.replaceAll('-', '');
  const alarms = remindDaysBefore.flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ]);
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escape(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarms,
    'END:VEVENT',
  ];
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const FOLD_OCTETS = 75;

/** A line in pieces of at most 75 octets, each further piece beginning with a blank that counts. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > FOLD_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
