// Where a ring crosses itself, as a bow tie does, and how much land is cut off there: nobody can say whether it is inside.
import { distanceMetres } from './distance.ts';
import { forEachSide, type Ring } from './boundaries.ts';
import type { Point } from './snapshot.ts';

export interface Crossing {
  readonly at: Point;
  /** The smaller of the two parts into which the crossing cuts the ring. */
  readonly squareMetres: number;
}

interface Side {
  readonly index: number;
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
  readonly right: number;
}

/**
 * The crossing that cuts off most, null when no two sides cross. Sides that only touch, or lie on one another, are not
 * found: city data has such points, and they change nothing. Sides are swept from west to east, so each meets only those
 * beside it.
 */
export function worstCrossing(ring: Ring): Crossing | null {
  let worst: Crossing | null = null;
  let open: Side[] = [];
  for (const side of sidesOf(ring).toSorted((a, b) => a.left - b.left)) {
    open = open.filter((other) => other.right >= side.left);
    for (const other of open.filter((other) => doCross(side, other))) {
      const at = meetingPoint(side, other);
      const squareMetres = cutOff(ring, at, Math.min(side.index, other.index), Math.max(side.index, other.index));
      if (worst === null || squareMetres > worst.squareMetres) worst = { at, squareMetres };
    }
    open.push(side);
  }
  return worst;
}

function sidesOf(ring: Ring): Side[] {
  const sides: Side[] = [];
  forEachSide(ring, (from, to) => {
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    sides.push({ index: sides.length, from, to, left, right });
  });
  return sides;
}

/** Land enclosed by a ring, in square metres on a flat map: right to about one per cent for a city. */
export function squareMetresOf(ring: Ring): number {
  const [origin] = ring;
  if (origin === undefined) return 0;
  let twice = 0;
  forEachSide(ring, ([x1, y1], [x2, y2]) => {
    twice += (x1 - origin[0]) * (y2 - origin[1]) - (x2 - origin[0]) * (y1 - origin[1]);
  });
  const [lon, lat] = origin;
  const metresPerLat = distanceMetres(origin, [lon, lat + 1e-3]) * 1e3;
  const metresPerLon = distanceMetres(origin, [lon + 1e-3, lat]) * 1e3;
  return Math.abs(twice / 2) * metresPerLat * metresPerLon;
}

/** Sides `first` and `second` cross in `at`: one part runs between them, the other is the rest. */
function cutOff(ring: Ring, at: Point, first: number, second: number): number {
  const between = [at, ...ring.slice(first + 1, second + 1), at];
  const rest = [at, ...ring.slice(second + 1), ...ring.slice(1, first + 1), at];
  return Math.min(squareMetresOf(between), squareMetresOf(rest));
}

function meetingPoint(a: Side, b: Side): Point {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const along = ((b.from[0] - a.from[0]) * by - (b.from[1] - a.from[1]) * bx) / (ax * by - ay * bx);
  return [a.from[0] + along * ax, a.from[1] + along * ay];
}

function doCross(a: Side, b: Side): boolean {
  const parted = (from: Point, to: Point, one: Point, other: Point) => turn(from, to, one) * turn(from, to, other) < 0;
  return parted(a.from, a.to, b.from, b.to) && parted(b.from, b.to, a.from, a.to);
}

/** 1 when the way from a over b to c turns left, -1 right, 0 when it goes straight on. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  return Math.abs(area) < 1e-16 ? 0 : Math.sign(area); // below the noise of decimal degrees
}
