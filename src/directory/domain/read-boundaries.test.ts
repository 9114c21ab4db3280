import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBoundaries, type BoundaryCode } from './read-boundaries.ts';
import type { Precinct } from './snapshot.ts';

const station = (precinct: number, lon: number): Precinct => ({
  precinct,
  name: `Precinct ${precinct}`,
  borough: 'north',
  address: '1 Main Street',
  point: [lon, 40.7],
});
const stations = [station(1, -73.99), station(5, -73.97)];

/** About 1.7 km wide. */
const ring = (west: number, south = 40.69) => [
  [west, south],
  [west + 0.02, south],
  [west + 0.02, south + 0.02],
  [west, south + 0.02],
  [west, south],
];
type Rings = readonly (readonly unknown[])[];
const feature = (precinct: unknown, coordinates: readonly unknown[], type = 'Polygon', name = 'precinct') => ({
  type: 'Feature',
  properties: { [name]: precinct },
  geometry: { type, coordinates },
});
const file = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more });
const second = feature(5, [ring(-73.98)]);
const codes = (text: string): readonly BoundaryCode[] => {
  const read = readBoundaries(text, stations);
  return read.ok ? [] : read.refusal.map(({ code }) => code);
};
const codesOf = (rings: Rings) => codes(file([feature(1, rings), second]));

test('a good file is taken: number or text, any case of the name, polygon or several, with a byte order mark', () => {
  const several = feature('1', [[ring(-74)], [ring(-74.05)]], 'MultiPolygon', 'Precinct');
  const read = readBoundaries(`\uFEFF${file([several, second])}`, stations);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.shapes.map(({ precinct, polygons }) => [precinct, polygons.length]),
    [
      [1, 2],
      [5, 1],
    ],
  );
  assert.deepEqual(read.value.notes, []);
});

test('WGS84 may be named, any other system is refused', () => {
  const crs = (name: unknown) =>
    codes(file([feature(1, [ring(-74)]), second], { crs: { type: 'name', properties: { name } } }));
  for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])
    assert.deepEqual(crs(name), [], name);
  for (const name of ['EPSG:2263', 'urn:ogc:def:crs:EPSG::3857', '', 7])
    assert.deepEqual(crs(name), ['other-coordinates'], String(name));
});

test('the file as a whole', () => {
  assert.deepEqual(codes(''), ['not-json']);
  assert.deepEqual(codes('precinct,geometry\n1,none'), ['not-json']);
  for (const text of ['[]', 'null', '{"type":"Topology"}', '{"type":"FeatureCollection"}'])
    assert.deepEqual(codes(text), ['not-a-collection'], text);
  assert.deepEqual(codes(file([])), ['precinct-without-shape', 'precinct-without-shape']);
});

test('precincts: missing property, unknown, twice, left out', () => {
  const good = feature(1, [ring(-74)]);
  assert.deepEqual(codes(file([good, second, { ...good, properties: {} }])), ['missing-precinct']);
  assert.deepEqual(codes(file([good, second, { ...good, properties: null }, 7])), [
    'missing-precinct',
    'missing-precinct',
  ]);
  assert.deepEqual(codes(file([good, second, feature(999, [ring(-74)])])), ['unknown-precinct']);
  assert.deepEqual(codes(file([good, second, good])), ['duplicate-precinct']);
  assert.deepEqual(codes(file([good])), ['precinct-without-shape']);
});

test('each bad ring is named with its place in the file', () => {
  const rings = [[ring(-74)], [ring(-74), ring(-74).slice(0, 4)]];
  const read = readBoundaries(file([second, feature(1, rings, 'MultiPolygon')]), stations);
  assert.deepEqual(read.ok ? null : read.refusal, [
    { code: 'not-closed', at: '-74 40.69', polygon: 2, ring: 2, feature: 2, precinct: 1 },
  ]);
});

test('bad rings', () => {
  const [a = [], b = [], c = [], d = []] = ring(-74);
  assert.deepEqual(codesOf([[a, b, a]]), ['too-few-points']);
  assert.deepEqual(codesOf([[]]), ['too-few-points']);
  assert.deepEqual(codesOf([[a, b, c, d]]), ['not-closed']);
  assert.deepEqual(codesOf([[a, c, b, d, a]]), ['crosses-itself']);
  assert.deepEqual(codesOf([[a, ['-74', '40'], c, a]]), ['bad-coordinate']);
  assert.deepEqual(codesOf([[a, null, c, a]]), ['bad-coordinate']);
  assert.deepEqual(codesOf([ring(-74).map(([lon, lat]) => [lat, lon])]), ['swapped']);
  assert.deepEqual(codesOf([ring(-80)]), ['far-away']);
  assert.deepEqual(codesOf([ring(984_000, 211_000)]), ['out-of-range'], 'feet of the State plane');
  assert.deepEqual(codesOf([]), ['not-a-polygon']);
  for (const type of ['Point', 'LineString', 'GeometryCollection'])
    assert.deepEqual(codes(file([feature(1, [ring(-74)], type), second])), ['not-a-polygon'], type);
  assert.deepEqual(codes(file([{ ...feature(1, []), geometry: null }, second])), ['not-a-polygon']);
});

test('specks are left out and small twists kept, both with a note', () => {
  const speck = ring(-74).map(([lon = 0, lat = 0]) => [-74 + (lon + 74) / 1000, 40.69 + (lat - 40.69) / 1000]);
  // Two corners 30 m apart in the wrong order.
  const twisted = [
    ...ring(-74).slice(0, 2),
    [-73.98, 40.71],
    [-73.9903, 40.71],
    [-73.99, 40.7102],
    [-73.99, 40.7099],
    [-73.9901, 40.7103],
    [-74, 40.71],
    [-74, 40.69],
  ];
  const read = readBoundaries(file([feature(1, [[twisted], [speck]], 'MultiPolygon'), second]), stations);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.notes.map(({ code }) => code),
    ['crosses-itself', 'speck'],
  );
  assert.equal(read.value.shapes[0]?.polygons.length, 1);
});

test('a star-shaped ring never crosses itself; two of its corners exchanged mostly do, and nothing ever throws', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 }), (lengths) => {
      const corners = lengths.map((length, index) => {
        const angle = (index / lengths.length) * 2 * Math.PI;
        return [-73.99 + Math.cos(angle) * length * 0.05, 40.7 + Math.sin(angle) * length * 0.05];
      });
      assert.deepEqual(codesOf([[...corners, corners[0]]]), []);
      const exchanged = [corners[2], corners[1], corners[0], ...corners.slice(3)];
      codesOf([[...exchanged, exchanged[0]]]);
    }),
  );
  fc.assert(fc.property(fc.json(), (text) => codes(text).length > 0));
});
