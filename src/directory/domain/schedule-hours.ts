// HSDS schedules as opening hours. Only what repeats every week is taken; anything else is "not checked", never a guess.
import type { Schedule } from './hsds.ts';
import { WEEKDAYS, type Opening, type OpeningHours } from './snapshot.ts';

/** null when there is no schedule, or one of them says more than days and times of a week. */
export function schedulesAsHours(schedules: readonly Schedule[]): OpeningHours {
  if (schedules.length === 0) return null;
  const openings = schedules.map(openingOf);
  const known = openings.filter((opening) => opening !== null);
  if (known.length < openings.length) return null;
  return known.some(isAlways) ? 'always' : known;
}

function openingOf({ freq, interval, byday, bymonthday, opens_at, closes_at }: Schedule): Opening | null {
  if (freq === 'MONTHLY' || (interval ?? 1) !== 1 || bymonthday) return null;
  const named = (byday ?? '').split(',').map((day) => day.trim().toUpperCase());
  const days = WEEKDAYS.filter((day) => named.includes(day));
  if (days.length === 0 || days.length < named.length) return null;
  const [opens, closes] = [timeOf(opens_at), timeOf(closes_at)];
  return opens === null || closes === null ? { days } : { days, span: [opens, closes] };
}

/** 'HH:MM' of '9:00', '09:00:00', '09:00Z'. */
function timeOf(text: string | undefined): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})/.exec(text ?? '') ?? [];
  if (hours === '' || Number(hours) > 24 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function isAlways({ days, span }: Opening): boolean {
  const [opens, closes] = span ?? [];
  return (
    days.length === WEEKDAYS.length &&
    opens === '00:00' &&
    (closes === '24:00' || closes === '23:59' || closes === '00:00')
  );
}
