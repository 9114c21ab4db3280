// Boundaries as they go to a phone: each point as a step from the one before, in units of 0.00001 degrees (about 1 m).
// A point that does not move is left out, so decoding gives the shapes on that grid.
import type { Boundaries, Ring } from './boundaries.ts';
import type { Point } from './snapshot.ts';

const UNITS = 1e5;

/** { shapes: [[precinct, [[[dx, dy, dx, dy, ...]]]]] }: precinct, polygons, rings, steps. The first step starts at 0, 0. */
export interface BoundaryWire {
  readonly revision: string;
  readonly shapes: readonly (readonly [number, readonly (readonly (readonly number[])[])[]])[];
}

export function encodeBoundaries({ shapes }: Boundaries, revision: string): BoundaryWire {
  return {
    revision,
    shapes: shapes.map(({ precinct, polygons }) => [
      precinct,
      polygons.map((polygon) => polygon.map(stepsOf).filter((steps) => steps.length >= 8)),
    ]),
  };
}

export function decodeBoundaries({ shapes }: BoundaryWire): Boundaries {
  return {
    shapes: shapes.map(([precinct, polygons]) => ({ precinct, polygons: polygons.map((rings) => rings.map(ringOf)) })),
  };
}

function stepsOf(ring: Ring): number[] {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of ring) {
    const [dx, dy] = [Math.round(lon * UNITS) - x, Math.round(lat * UNITS) - y];
    if (dx === 0 && dy === 0 && steps.length > 0) continue;
    steps.push(dx, dy);
    [x, y] = [x + dx, y + dy];
  }
  return steps;
}

function ringOf(steps: readonly number[]): Ring {
  const ring: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    [x, y] = [x + (steps[at] ?? 0), y + (steps[at + 1] ?? 0)];
    ring.push([x / UNITS, y / UNITS]);
  }
  return ring;
}
