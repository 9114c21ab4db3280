// Precinct boundaries, and in which precinct a point lies. Runs in a browser script: the position never leaves the device.
import { distanceMetres, distanceMiles } from './distance.ts';
import type { DirectorySnapshot, Point, Precinct } from './snapshot.ts';

/** A closed line: the last point is the first again. */
export type Ring = readonly Point[];
/** The outer ring, then the holes in it. */
export type Polygon = readonly Ring[];

export interface PrecinctShape {
  readonly precinct: number;
  readonly polygons: readonly Polygon[];
}

export interface Boundaries {
  readonly shapes: readonly PrecinctShape[];
}

export type PrecinctAnswer =
  /** `nearBorderOf`: other precincts less than 50 m away. The fix of a telephone is often no better. */
  | { readonly kind: 'inside'; readonly precinct: number; readonly nearBorderOf: readonly number[] }
  /** On the water, a pier or a bridge: in no precinct, but not far from one. */
  | { readonly kind: 'near'; readonly precinct: number; readonly metres: number }
  | { readonly kind: 'outside' };

/** Within this a border is too near to be sure. */
export const BORDER_METRES = 50;
/** Half of the longest bridges; farther away, other cities begin. */
export const NEAR_METRES = 500;

/** The precinct of a point. Where shapes overlap, the first one that holds the point. */
export function locatePrecinct({ shapes }: Boundaries, point: Point): PrecinctAnswer {
  const found = shapes.find((shape) => shape.polygons.some((polygon) => isInside(polygon, point)));
  if (found !== undefined) {
    const near = shapes.filter((shape) => shape !== found && metresTo(shape, point, BORDER_METRES) < BORDER_METRES);
    return { kind: 'inside', precinct: found.precinct, nearBorderOf: near.map(({ precinct }) => precinct) };
  }
  const [nearest] = shapes
    .map((shape) => ({ precinct: shape.precinct, metres: metresTo(shape, point, NEAR_METRES) }))
    .filter(({ metres }) => metres < NEAR_METRES)
    .toSorted((a, b) => a.metres - b.metres);
  return nearest === undefined ? { kind: 'outside' } : { kind: 'near', ...nearest };
}

/** Inside the outer ring and in none of its holes: crossed an odd number of times by a line to the east. */
function isInside(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    forEachSide(ring, ([x1, y1], [x2, y2]) => {
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

/** Metres from the point to the nearest border of the shape; Infinity when surely more than `limit`. */
function metresTo(shape: PrecinctShape, [lon, lat]: Point, limit: number): number {
  // A flat map around the point: right to a millimetre at these distances.
  const metresPerLat = distanceMetres([lon, lat], [lon, lat + 1e-3]) * 1e3;
  const metresPerLon = distanceMetres([lon, lat], [lon + 1e-3, lat]) * 1e3;
  const flat = (at: Point): Point => [(at[0] - lon) * metresPerLon, (at[1] - lat) * metresPerLat];
  let nearest = Infinity;
  for (const ring of shape.polygons.flat()) {
    forEachSide(ring, (a, b) => {
      const [from, to] = [flat(a), flat(b)];
      if (isBeyond(from, to, limit)) return;
      nearest = Math.min(nearest, metresToSide(from, to));
    });
  }
  return nearest;
}

function isBeyond([x1, y1]: Point, [x2, y2]: Point, limit: number): boolean {
  return Math.min(x1, x2) > limit || Math.max(x1, x2) < -limit || Math.min(y1, y2) > limit || Math.max(y1, y2) < -limit;
}

/** From the origin to the nearest point of the side. */
function metresToSide([x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

export function forEachSide(ring: Ring, visit: (from: Point, to: Point) => void): void {
  let from: Point | undefined;
  for (const to of ring) {
    if (from !== undefined) visit(from, to);
    from = to;
  }
}

export interface NearStation {
  readonly precinct: Precinct;
  readonly miles: number;
}

/** The `count` nearest station houses as the crow flies: without boundaries, the best that can be said. */
export function nearestStationHouses(
  { precincts }: Pick<DirectorySnapshot, 'precincts'>,
  point: Point,
  count: number,
): readonly NearStation[] {
  return precincts
    .flatMap((precinct) =>
      precinct.point === undefined ? [] : [{ precinct, miles: distanceMiles(precinct.point, point) }],
    )
    .toSorted((a, b) => a.miles - b.miles)
    .slice(0, count);
}
