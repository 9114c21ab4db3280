// The boundaries of the City, when the file is there: it is not part of the repository.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { packs } from '#generated/packs.js';
import { decodeBoundaries, encodeBoundaries } from './boundary-wire.ts';
import { locatePrecinct } from './boundaries.ts';
import { snapshotOfPack } from './pack-snapshot.ts';
import { readBoundaries } from './read-boundaries.ts';
import { readDirectory } from './read-directory.ts';

const FOLDER = process.env['AMPARO_GEO'] ?? '../shared/data/geo';
const { precincts } = snapshotOfPack(readDirectory(packs['us-ny-nyc'] ?? {}));

for (const name of ['nypd_precincts.geojson', 'nypd_precincts_full.geojson']) {
  const file = `${FOLDER}/${name}`;
  const skip = existsSync(file) ? false : `NOT CHECKED: ${file} is not there (set AMPARO_GEO)`;

  test(`${name}: every station house lies in its own precinct, also as it travels`, { skip }, () => {
    const read = readBoundaries(readFileSync(file, 'utf8'), precincts);
    assert.ok(read.ok, JSON.stringify(read.ok ? '' : read.refusal.slice(0, 5)));
    assert.equal(read.value.shapes.length, 78);
    assert.deepEqual(
      read.value.notes.filter(({ code }) => code !== 'speck' && code !== 'crosses-itself'),
      [],
    );
    const wire = encodeBoundaries(read.value, 'test');
    for (const boundaries of [read.value, decodeBoundaries(wire)])
      for (const { precinct, point } of precincts) {
        const found = point === undefined ? null : locatePrecinct(boundaries, point);
        assert.equal(found?.kind === 'inside' && found.precinct, precinct);
      }
    const bytes = brotliCompressSync(JSON.stringify(wire)).length;
    assert.ok(bytes < 150_000, `${bytes} bytes`);
  });

  test(`${name}: on the water, at a border, and in another city`, { skip }, () => {
    const read = readBoundaries(readFileSync(file, 'utf8'), precincts);
    assert.ok(read.ok);
    const near = locatePrecinct(read.value, [-73.9969, 40.7061]); // Brooklyn Bridge, over the river
    assert.ok(near.kind === 'near' && near.metres > 50 && near.metres < 400, JSON.stringify(near));
    assert.deepEqual(locatePrecinct(read.value, [-74.0324, 40.744]), { kind: 'outside' }); // Hoboken
    assert.deepEqual(locatePrecinct(read.value, [-73.8988, 40.9312]), { kind: 'outside' }); // Yonkers
    const border = locatePrecinct(read.value, [-73.9733, 40.7644]); // a corner of Central Park
    assert.ok(border.kind === 'inside' && border.nearBorderOf.length > 0, JSON.stringify(border));
  });
}
