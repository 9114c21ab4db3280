// Which numbers of denials by criterion may be printed. A small number can point to a person, so:
//   1. a criterion with 1 to 5 denials prints "fewer than 6";
//   2. as soon as one criterion does, those with none print the same, which is as true of them: else a lone "fewer than 6"
//      beside a known total would say that it was the cause of all of them;
//   3. where exactly one criterion is below 6, the smallest of the others prints "6 or more", so that the known total
//      less the printed numbers does not give the hidden one.
// By criterion only over all years: a year's table beside the table of all years would undo this by subtraction.
// Not covered yet: comparing the page of one day with that of another.

/** 'few': fewer than SMALL. 'many': SMALL or more. */
export type PublishedCount =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'few' } | { readonly kind: 'many' };

export const SMALL = 6;

/** The counts as they may be printed, in the same order. */
export function publishCounts(counts: readonly number[]): readonly PublishedCount[] {
  const below = counts.filter((count) => count < SMALL);
  const exact = (value: number): PublishedCount => ({ kind: 'number', value });
  if (!below.some((count) => count > 0)) return counts.map(exact);
  const others = counts.filter((count) => count >= SMALL);
  const blurred = below.length === 1 && others.length > 0 ? counts.indexOf(Math.min(...others)) : -1;
  return counts.map((count, index) => {
    if (count < SMALL) return { kind: 'few' };
    return index === blurred ? { kind: 'many' } : exact(count);
  });
}

/** A median over fewer answers than SMALL would be the days of nearly one case. */
export function publishMedian(medianDays: number | null, answered: number): PublishedCount | null {
  if (medianDays === null) return null;
  return answered < SMALL ? { kind: 'few' } : { kind: 'number', value: Math.round(medianDays) };
}
