// Whether dated versions follow each other without overlap, and without a gap that nobody has declared.
import { addDays, isoDate } from '../../platform/values/iso-date.ts';
import type { Gap } from './types.ts';

/** Versions oldest first, each ending the day before the next begins, unless a gap says why not. */
export function checkPeriods(
  versions: readonly { readonly inForceFrom: string; readonly inForceUntil?: string | undefined }[],
  gaps: readonly Gap[],
): readonly string[] {
  if (versions.length === 0) return ['has no version'];
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    const ends = version.inForceUntil;
    if (ends !== undefined && ends < version.inForceFrom)
      return [`the version of ${version.inForceFrom} ends before it begins`];
    if (next === undefined) return [];
    if (ends === undefined || ends >= next.inForceFrom)
      return [`the versions of ${version.inForceFrom} and ${next.inForceFrom} overlap`];
    const dayAfter = addDays(isoDate(ends), 1);
    const declared = gaps.some((gap) => gap.from === dayAfter && addDays(isoDate(gap.until), 1) === next.inForceFrom);
    return dayAfter === next.inForceFrom || declared ? [] : [`nobody has declared the gap after ${ends}`];
  });
}
