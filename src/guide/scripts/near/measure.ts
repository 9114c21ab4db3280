// Points, distances and their words for the scripts that find what is near. Nothing here knows where the phone is by itself.
import { distanceMiles } from '../../../directory/domain/distance.ts';
import type { Point } from '../../../directory/domain/snapshot.ts';

/** '-73.9968,40.7484' as a point; null when it is none. */
export function readPoint(text: string | undefined): Point | null {
  const [lon, lat, ...more] = (text ?? '').split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
  return lon === undefined || lat === undefined || more.length > 0 || !Number.isFinite(lon + lat) ? null : [lon, lat];
}

export interface Measured<Item> {
  readonly item: Item;
  /** null: nobody told where it is. */
  readonly miles: number | null;
}

/** Nearest first; what has no point comes after, in the order it had. */
export function nearestFirst<Item>(
  items: readonly Item[],
  pointOf: (item: Item) => Point | null,
  here: Point,
): readonly Measured<Item>[] {
  const measured = items.map((item) => {
    const point = pointOf(item);
    return { item, miles: point === null ? null : distanceMiles(here, point) };
  });
  return measured.sort((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity) || 0);
}

/** "2.9 miles" from "{miles} miles". Never "0.0". */
export function sayMiles(words: string, miles: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return words.replace('{miles}', format.format(Math.max(miles, 0.1)));
}
