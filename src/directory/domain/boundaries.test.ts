import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packs } from '#generated/packs.js';
import { decodeBoundaries, encodeBoundaries } from './boundary-wire.ts';
import { locatePrecinct, nearestStationHouses, type Boundaries } from './boundaries.ts';
import { distanceMetres, distanceMiles } from './distance.ts';
import { snapshotOfPack } from './pack-snapshot.ts';
import { readDirectory } from './read-directory.ts';
import type { Point } from './snapshot.ts';

/** About 1.1 km a side, precinct 1 in the west with a lake in it, 2 in the east. */
const town: Boundaries = {
  shapes: [
    { precinct: 1, polygons: [[square(0, 0, 0.01), square(0.004, 0.004, 0.002)]] },
    { precinct: 2, polygons: [[square(0.01, 0, 0.01)], [square(0.05, 0.05, 0.01)]] },
  ],
};

function square(west: number, south: number, side: number): Point[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

test('a point well inside has one precinct', () => {
  assert.deepEqual(locatePrecinct(town, [0.002, 0.002]), { kind: 'inside', precinct: 1, nearBorderOf: [] });
  assert.deepEqual(locatePrecinct(town, [0.055, 0.055]), { kind: 'inside', precinct: 2, nearBorderOf: [] });
});

test('within 50 m of a border the other precinct is named, farther away it is not', () => {
  const metres = distanceMetres([0.01, 0.005], [0.011, 0.005]) * 1000; // metres in a degree of longitude
  const west = (of: number): Point => [0.01 - of / metres, 0.005];
  assert.deepEqual(locatePrecinct(town, west(49)), { kind: 'inside', precinct: 1, nearBorderOf: [2] });
  assert.deepEqual(locatePrecinct(town, west(51)), { kind: 'inside', precinct: 1, nearBorderOf: [] });
});

test('a point in a hole or beside the shore is near, with metres; far out it is outside', () => {
  const lake = locatePrecinct(town, [0.005, 0.005]);
  assert.equal(lake.kind === 'near' && lake.precinct === 1 && Math.round(lake.metres), 111);
  const shore = locatePrecinct(town, [0.015, -0.001]);
  assert.equal(shore.kind === 'near' && shore.precinct === 2 && Math.round(shore.metres), 111);
  assert.deepEqual(locatePrecinct(town, [0.015, -0.01]), { kind: 'outside' });
});

test('what is decoded lies where it was encoded, to half a metre, and reads the same again', () => {
  const points = fc.array(
    fc.tuple(fc.double({ min: -75, max: -73, noNaN: true }), fc.double({ min: 40, max: 41, noNaN: true })),
    {
      minLength: 5,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(points, (line) => {
      const ring = [...line, line[0] ?? [0, 0]] as const;
      const wire = encodeBoundaries({ shapes: [{ precinct: 5, polygons: [[ring]] }] }, 'r1');
      const decoded = decodeBoundaries(JSON.parse(JSON.stringify(wire)) as typeof wire); // as it travels
      const back = decoded.shapes[0]?.polygons[0]?.[0] ?? [];
      assert.deepEqual(back.at(-1), back[0]);
      for (const point of ring)
        assert.ok(
          back.some((found) => distanceMetres(found, point) < 0.8),
          String(point),
        );
      assert.deepEqual(encodeBoundaries(decoded, 'r1'), wire);
    }),
  );
});

test('a degree of latitude is about 69 miles, and distance does not depend on the direction', () => {
  assert.ok(Math.abs(distanceMiles([-74, 40], [-74, 41]) - 69.1) < 0.1);
  const point = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(point, point, (a, b) => {
      const miles = distanceMiles(a, b);
      assert.ok(miles >= 0 && miles < 12_500);
      assert.ok(Math.abs(miles - distanceMiles(b, a)) < 1e-6);
    }),
  );
});

test('without boundaries the nearest station houses are named, nearest first', () => {
  const snapshot = snapshotOfPack(readDirectory(packs['us-ny-nyc'] ?? {}));
  const near = nearestStationHouses(snapshot, [-73.9857, 40.7484], 3); // the Empire State Building
  assert.deepEqual(
    near.map(({ precinct }) => precinct.precinct).toSorted((a, b) => a - b),
    [10, 13, 14].toSorted(),
  );
  assert.ok(near.every(({ miles }, at) => miles >= (near[at - 1]?.miles ?? 0) && miles < 1.5));
});
