import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Precinct } from '../../../directory/index.ts';
import { findingOf } from '../near-me-precinct.ts';
import { isInArea } from './area.ts';
import { nearestFirst, readPoint, sayMiles } from './measure.ts';

const HERE = [-73.99, 40.75] as const;

test('a point is two numbers, anything else is none', () => {
  assert.deepEqual(readPoint('-73.9968,40.7484'), [-73.9968, 40.7484]);
  for (const text of [undefined, '', '-73.9', '-73.9,', ',', '1,2,3', 'x,y', 'Infinity,1'])
    assert.equal(readPoint(text), null, String(text));
});

test('nearest first; what has no point keeps its order at the end', () => {
  const places = ['', '-73.90,40.75', 'none', '-73.98,40.75'];
  const sorted = nearestFirst(places, readPoint, HERE);
  assert.deepEqual(
    sorted.map(({ item }) => item),
    ['-73.98,40.75', '-73.90,40.75', '', 'none'],
  );
  assert.deepEqual(
    sorted.map(({ miles }) => miles && Math.round(miles * 10) / 10),
    [0.5, 4.7, null, null],
  );
});

test('miles have one decimal as the language writes it, and are never nothing', () => {
  assert.equal(sayMiles('{miles} miles', 2.94, 'en-GB'), '2.9 miles');
  assert.equal(sayMiles('около {miles} мили', 0.01, 'ru'), 'около 0,1 мили');
  assert.equal(sayMiles('{miles} ميل', 3, 'ar-EG-u-nu-latn'), '3.0 ميل');
});

test('outside is outside the box; a page without a box knows none', () => {
  const area = '-74.29,40.47,-73.69,40.92';
  assert.ok(isInArea(area, HERE));
  assert.ok(!isInArea(area, [2.35, 48.85]));
  assert.ok(isInArea(undefined, [2.35, 48.85]));
});

const station = (precinct: number, lon: number): Precinct => ({
  precinct,
  name: `${precinct}th Precinct`,
  borough: 'queens',
  address: '1 Main Street',
  point: [lon, 40.75],
});
const STATIONS = [station(4, -73.5), station(5, -73.98), station(6, -73.97), station(7, -73.95)];

const numbers = (finding: ReturnType<typeof findingOf>) => finding?.houses.map(({ precinct }) => precinct.precinct);

test('without a map of borders: the three nearest station houses, and that this is a guess', () => {
  const finding = findingOf(STATIONS, null, HERE);
  assert.deepEqual(finding?.sayings, ['nearest']);
  assert.deepEqual(numbers(finding), [5, 6, 7]);
});

test('with a map: the precinct itself, and its neighbours when the border is near', () => {
  const inside = findingOf(STATIONS, () => ({ kind: 'inside', precinct: 7, nearBorderOf: [] }), HERE);
  assert.deepEqual(inside?.sayings, ['inside']);
  assert.deepEqual(numbers(inside), [7]);
  const border = findingOf(STATIONS, () => ({ kind: 'inside', precinct: 7, nearBorderOf: [6] }), HERE);
  assert.deepEqual(border?.sayings, ['inside', 'border']);
  assert.deepEqual(numbers(border), [7, 6]);
});

test('on a pier: the nearest precinct, said as such; outside: nothing is claimed', () => {
  const pier = findingOf(STATIONS, () => ({ kind: 'near', precinct: 5, metres: 120 }), HERE);
  assert.deepEqual(pier?.sayings, ['water']);
  assert.equal(
    findingOf(STATIONS, () => ({ kind: 'outside' }), HERE),
    null,
  );
});
