// ZIP codes as people type them, and the precincts that share one.
import type { DirectorySnapshot, PrecinctShare, ZipArea } from './snapshot.ts';

export type ZipAnswer =
  /** Largest share first. One share still may be wrong at the edge: pages say 311. */
  | { readonly kind: 'found'; readonly zip: string; readonly shares: readonly PrecinctShare[] }
  /** A ZIP of another place in the country. */
  | { readonly kind: 'outside'; readonly zip: string }
  /** A ZIP of the city that no area has: a post office box, a new one. */
  | { readonly kind: 'unknown'; readonly zip: string }
  | { readonly kind: 'malformed' };

/** Five digits from what was typed ('10001-1234', '১০০০১', ' 10001 '); null when it is no ZIP code. */
export function readZip(typed: string): string | null {
  if (typed.length > 40) return null;
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/\p{Cf}/gu, '')
    .trim();
  return /^(\d{5})(?:[ \p{Pd}]?\d{4})?$/u.exec(text)?.[1] ?? null;
}

/** Decimal digits stand in runs of ten, and each run begins at its zero: count back to it. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Areas of the city by each ZIP in them. */
export function zipAreaOf(snapshot: Pick<DirectorySnapshot, 'zipAreas'>, zip: string): ZipArea | null {
  return snapshot.zipAreas.find((area) => area.zips.includes(zip)) ?? null;
}

/** `typed` is as the person wrote it. */
export function precinctsOfZip(snapshot: Pick<DirectorySnapshot, 'zipAreas'>, typed: string): ZipAnswer {
  const zip = readZip(typed);
  if (zip === null) return { kind: 'malformed' };
  const area = zipAreaOf(snapshot, zip);
  if (area !== null) return { kind: 'found', zip, shares: area.shares };
  return { kind: isOfCity(snapshot, zip) ? 'unknown' : 'outside', zip };
}

/** Whether areas of the city have ZIP codes that begin with the same three digits: that is how the mail is sorted. */
function isOfCity({ zipAreas }: Pick<DirectorySnapshot, 'zipAreas'>, zip: string): boolean {
  return zipAreas.some((area) => area.zips.some((known) => known.startsWith(zip.slice(0, 3))));
}
