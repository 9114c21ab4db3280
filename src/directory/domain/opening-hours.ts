// Opening hours as packs write them ('Mo-Fr 09:00-17:00; Sa,Su 10:00-14:00'), and whether a place is open at a moment.
// All times are wall times where the place stands; the zone is an argument.
import { addDays, isoDateOf, weekday, type IsoDate } from '../../platform/values/iso-date.ts';
import { WEEKDAYS, type Opening, type OpeningHours, type Weekday } from './snapshot.ts';

export const OPEN_STATES = ['open', 'closed', 'holiday', 'not-checked'] as const;
/** 'holiday': by its week it is open now, but today is a public holiday, so it may be closed. */
export type OpenState = (typeof OPEN_STATES)[number];

/** As the law room's calendar of a place. */
export interface Holidays {
  /** The holiday kept on a day, null on others. */
  holidayOn(day: IsoDate): string | null;
}

const NAMES: Readonly<Record<string, Weekday>> = {
  Mo: 'MO',
  Tu: 'TU',
  We: 'WE',
  Th: 'TH',
  Fr: 'FR',
  Sa: 'SA',
  Su: 'SU',
};
const RULE =
  /^((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*)(?: ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00))?$/;

/** The openings that the text says, null when it says none. '24/7' is always; days without times are known days only. */
export function parseOpeningHours(text: string): Exclude<OpeningHours, null> | null {
  if (text === '24/7') return 'always';
  const openings: Opening[] = [];
  for (const part of text.split('; ')) {
    const [, days, opens, closes] = RULE.exec(part) ?? [];
    if (days === undefined) return null;
    const named = daysOf(days);
    openings.push(
      opens === undefined || closes === undefined ? { days: named } : { days: named, span: [opens, closes] },
    );
  }
  return openings;
}

function daysOf(text: string): readonly Weekday[] {
  return text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [WEEKDAYS.indexOf(NAMES[first] ?? 'MO'), WEEKDAYS.indexOf(NAMES[last] ?? 'MO')];
    return WEEKDAYS.filter((_, day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
  });
}

/** The codes under which hotlines and places of the pack say their hours. */
export const HOURS = [
  'always',
  'weekdays',
  'weekdays-9-to-5',
  'weekdays-9-to-6',
  'weekdays-10-to-5',
  'weekdays-930-to-4',
  'weekdays-8-to-8-weekends-9-to-5',
  'unknown',
] as const;

const CODED: Readonly<Record<(typeof HOURS)[number], string | null>> = {
  always: '24/7',
  weekdays: 'Mo-Fr',
  'weekdays-9-to-5': 'Mo-Fr 09:00-17:00',
  'weekdays-9-to-6': 'Mo-Fr 09:00-18:00',
  'weekdays-10-to-5': 'Mo-Fr 10:00-17:00',
  'weekdays-930-to-4': 'Mo-Fr 09:30-16:00',
  'weekdays-8-to-8-weekends-9-to-5': 'Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00',
  unknown: null,
};

/** Opening hours of a hotline or place of the pack by its code. */
export function hoursOfCode(code: (typeof HOURS)[number]): OpeningHours {
  const text = CODED[code];
  return text === null ? null : parseOpeningHours(text);
}

/**
 * Whether it is open at the moment. Days known without times answer 'closed' on other days and 'not-checked' on their own.
 * `timeZone` is an IANA name; the hour that a clock change repeats counts twice, the one it skips never comes.
 */
export function isOpenAt(hours: OpeningHours, moment: Date, timeZone: string, holidays: Holidays): OpenState {
  if (hours === null) return 'not-checked';
  if (hours === 'always') return 'open';
  const { day, time } = wallTime(moment, timeZone);
  const eve = addDays(day, -1);
  const open = [
    ...hours.filter((opening) => isOn(opening, day) && beganToday(opening, time)).map(() => day),
    ...hours.filter((opening) => isOn(opening, eve) && stillFromYesterday(opening, time)).map(() => eve),
  ];
  if (open.length > 0) return open.some((began) => holidays.holidayOn(began) === null) ? 'open' : 'holiday';
  return hours.some((opening) => opening.span === undefined && isOn(opening, day)) ? 'not-checked' : 'closed';
}

function isOn(opening: Opening, day: IsoDate): boolean {
  return opening.days.some((name) => WEEKDAYS[(weekday(day) + 6) % 7] === name);
}

function beganToday({ span }: Opening, time: string): boolean {
  if (span === undefined) return false;
  const [opens, closes] = span;
  return time >= opens && (closes <= opens || time < closes);
}

function stillFromYesterday({ span }: Opening, time: string): boolean {
  if (span === undefined) return false;
  const [opens, closes] = span;
  return closes <= opens && time < closes;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Calendar day and 'HH:MM' of the instant in the zone (IANA name). Throws RangeError for a zone that does not exist. */
export function wallTime(moment: Date, timeZone: string): { readonly day: IsoDate; readonly time: string } {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    day: isoDateOf(number('year'), number('month'), number('day')),
    time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`,
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', hourCycle: 'h23', ...digits });
  clocks.set(timeZone, clock);
  return clock;
}
