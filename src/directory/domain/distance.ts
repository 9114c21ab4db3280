// Distances on the ground from coordinates. A sphere is right to about half a per cent, which no reader can notice.
import type { Point } from './snapshot.ts';

const EARTH_METRES = 6_371_008.8;
const METRES_PER_MILE = 1609.344;

export function distanceMetres([lonA, latA]: Point, [lonB, latB]: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const square = half(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonB - lonA);
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Statute miles, not rounded. */
export function distanceMiles(a: Point, b: Point): number {
  return distanceMetres(a, b) / METRES_PER_MILE;
}
