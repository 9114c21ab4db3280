// The last day on which a petition can safely reach the federal office. The rule counts six months from the signature; the
// day before the same day of the month is safe, and where the month lacks that day its last day is
// (I-918 Supplement B instructions as recorded in jurisdictions/us/sources/i-918-supplement-b.yaml).
import {
  addDays,
  addMonths,
  daysBetween,
  parseIsoDate,
  partsOf,
  type IsoDate,
} from '../../../platform/values/iso-date.ts';
import type { FunctionInput, FunctionResult } from '../../engine/types.ts';

/** Signed April 1, six months: September 30. Signed August 31: the last day of February. */
export function lastSafeFilingDay(signedOn: IsoDate, months: number): IsoDate {
  const anniversary = addMonths(signedOn, months);
  const monthHasTheDay = partsOf(anniversary).day === partsOf(signedOn).day;
  return monthHasTheDay ? addDays(anniversary, -1) : anniversary;
}

/** In time on the day of receipt when it is known, else on the day asked for. */
export function inTime({ facts, on, jurisdiction, data }: FunctionInput): FunctionResult {
  const signedOn = dateFact(facts['signed-on']);
  const window = data.parameter('filing-deadline.window-months', jurisdiction, on);
  if (window === null) return { answer: 'cannot-tell', say: 'no-window' };
  if (signedOn === null) return { answer: 'cannot-tell', say: 'unknown', missing: ['signed-on'] };
  const receivedOn = dateFact(facts['received-on']);
  const day = receivedOn ?? on;
  const last = lastSafeFilingDay(signedOn, window.value);
  const values = { lastSafeFilingDay: last, daysLeft: daysBetween(day, last) };
  if (day < signedOn) return { answer: 'cannot-tell', say: 'before-signing', toCheck: ['signed-on'] };
  const say = `${day <= last ? 'in-time' : 'too-late'}${receivedOn === null ? '' : '-received'}`;
  const params = { lastDay: last, months: window.value };
  return { answer: day <= last ? 'holds' : 'fails', say, params, values };
}

function dateFact(value: unknown): IsoDate | null {
  return typeof value === 'string' ? parseIsoDate(value) : null;
}
