// Public holidays from rules of the jurisdiction pack: which day each falls on in a year, and which days are closed for
// counting business days.

import { addDays, isoDateOf, partsOf, weekday, type IsoDate } from '../../platform/values/iso-date.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * `rule` is 'fixed:MM-DD', 'nth:<weekday>:<n>:MM', 'last:<weekday>:MM', 'tuesday-after-first-monday:MM' or 'on:YYYY-MM-DD'
 * for a day proclaimed once. `onSunday`: whether a holiday that falls on a Sunday is kept on the next day.
 */
export interface HolidayRule {
  readonly id: string;
  readonly rule: string;
  readonly onSunday: 'next-day' | 'same-day';
}

export interface Holiday {
  readonly id: string;
  readonly on: IsoDate;
}

function nth(year: number, month: number, day: number, count: number): IsoDate {
  const first = isoDateOf(year, month, 1);
  return addDays(first, ((day - weekday(first) + 7) % 7) + (count - 1) * 7);
}

function last(year: number, month: number, day: number): IsoDate {
  const fifth = nth(year, month, day, 5);
  return partsOf(fifth).month === month ? fifth : addDays(fifth, -7);
}

function dayNamed(word: string): number {
  const index = WEEKDAYS.findIndex((name) => name === word);
  if (index < 0) throw new RangeError(`not a weekday: ${word}`);
  return index;
}

/** The day of a rule in a year, before any move; null when the rule names a day of another year. */
function dayOf(rule: string, year: number): IsoDate | null {
  const [kind = '', ...words] = rule.split(':');
  const [first = '', second = '', third = ''] = words;
  switch (kind) {
    case 'fixed':
      return isoDateOf(year, Number(first.slice(0, 2)), Number(first.slice(3)));
    case 'nth':
      return nth(year, Number(third), dayNamed(first), Number(second));
    case 'last':
      return last(year, Number(second), dayNamed(first));
    case 'tuesday-after-first-monday':
      return addDays(nth(year, Number(first), 1, 1), 1);
    case 'on':
      return first.startsWith(`${year}-`) ? isoDateOf(year, Number(first.slice(5, 7)), Number(first.slice(8))) : null;
    default:
      throw new RangeError(`unknown holiday rule: ${rule}`);
  }
}

/** The holidays as kept in a year, in order of date. A rule that cannot be read throws: the build checks them. */
export function holidaysIn(rules: readonly HolidayRule[], year: number): readonly Holiday[] {
  const days = rules.flatMap(({ id, rule, onSunday }) => {
    const day = dayOf(rule, year);
    if (day === null) return [];
    return [{ id, on: onSunday === 'next-day' && weekday(day) === 0 ? addDays(day, 1) : day }];
  });
  return days.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export interface BusinessCalendar {
  /** The holiday kept on a day, null on others. */
  holidayOn(day: IsoDate): string | null;
  isBusinessDay(day: IsoDate): boolean;
}

/** A calendar over the rules; years are worked out once, when first asked for. */
export function businessCalendar(rules: readonly HolidayRule[]): BusinessCalendar {
  const years = new Map<number, ReadonlyMap<string, string>>();
  const holidaysOf = (year: number) => {
    const found = years.get(year) ?? new Map(holidaysIn(rules, year).map(({ id, on }) => [on, id]));
    years.set(year, found);
    return found;
  };
  const holidayOn = (day: IsoDate) => holidaysOf(partsOf(day).year).get(day) ?? null;
  const isWeekend = (day: IsoDate) => weekday(day) === 0 || weekday(day) === 6;
  return { holidayOn, isBusinessDay: (day) => !isWeekend(day) && holidayOn(day) === null };
}
