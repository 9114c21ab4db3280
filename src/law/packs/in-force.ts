// Periods of the law: first and last day both count; an open end is still in force.
import type { IsoDate } from '../../platform/values/iso-date.ts';

export interface Period {
  readonly inForceFrom?: string | undefined;
  readonly inForceUntil?: string | undefined;
}

export function inForceOn(period: Period, on: IsoDate): boolean {
  const begun = period.inForceFrom === undefined || period.inForceFrom <= on;
  return begun && (period.inForceUntil === undefined || on <= period.inForceUntil);
}
