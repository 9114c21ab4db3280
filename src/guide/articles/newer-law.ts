// Whether the law moved on since an article was written: a rule it names has a version newer than the one it names.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Law } from '../../law/index.ts';

type Rules = Law['book']['rules'];

/** First day of the oldest version that the text does not know yet; null while it is up to date. */
export function newerLawSince(named: Readonly<Record<string, IsoDate>>, rules: Rules): string | null {
  const days = Object.entries(named).flatMap(([id, version]) => {
    const newer = rules.get(id)?.versions.find(({ inForceFrom }) => inForceFrom > version);
    return newer === undefined ? [] : [newer.inForceFrom];
  });
  return days.toSorted()[0] ?? null;
}
