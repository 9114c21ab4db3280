// The packs of the product: what they say, what they must never say, and that each code has its words.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { packs } from '#generated/packs.js';
import { translator } from '../../platform/i18n/index.ts';
import { findAgencies } from './find-agencies.ts';
import { isShown, readDirectory } from './read-directory.ts';
import { NEEDS } from './needs.ts';
import { packRows } from './pack-rows.ts';
import { recordsOfPack } from './pack-records.ts';
import { snapshotOfPack } from './pack-snapshot.ts';
import { HSDS_TABLES } from './hsds.ts';
import { PHONE_ABOUTS, SERVICE_NOTES } from './snapshot.ts';
import {
  AGENCY_CAUTIONS,
  AGENCY_NOTES,
  APPEALS,
  CHANNELS,
  CONTENTS,
  CRIME_KINDS,
  HOURS,
  INVESTIGATORS,
  LEVELS,
} from './schema.ts';

const city = readDirectory(packs['us-ny-nyc'] ?? {});
const rows = packRows(city);
const snapshot = snapshotOfPack(city);
const t = translator('en');

test('ids are used once, and places lie in boroughs of the pack', () => {
  for (const rows of [city.agencies, city.hotlines, city.places, city.boroughs, city.services, city.hospitals]) {
    const ids = rows.map((row) => row.id);
    assert.equal(new Set(ids).size, ids.length);
  }
  const boroughs = new Set(city.boroughs.map((borough) => borough.id));
  for (const place of city.places) assert.ok(boroughs.has(place.borough), place.id);
  for (const agency of city.agencies)
    if (Array.isArray(agency.area)) for (const id of agency.area) assert.ok(boroughs.has(id), agency.id);
});

test('numbers that other lists print wrongly are nowhere', () => {
  const everything = JSON.stringify([city, snapshot]);
  for (const wrong of [
    '646-610-7273',
    '888-373-8888',
    '855-234-1042',
    '833-621-4673',
    '718-250-5111',
    '718-508-1222',
    '718-575-4500',
    '718-460-3800', // found in no source
    '718-875-5062',
    '610-4162', // not the desk of the 116th
  ])
    assert.ok(!everything.includes(wrong), wrong);
});

test('a row from memory has no number that could be shown as certain', () => {
  for (const row of city.hotlines.filter((row) => !isShown(row))) assert.equal(row.phone, undefined, row.id);
});

test('what is contested or not confirmed is said so', () => {
  const by = (id: string) => city.agencies.find((agency) => agency.id === id);
  assert.equal(by('family-court')?.signs.u, 'contested');
  assert.ok(by('family-court')?.cautions.includes('some-judges-refuse'));
  assert.ok(by('hsi')?.cautions.includes('immigration-police-lawyer-first'));
  for (const id of ['dcwp', 'doi']) assert.equal(by(id)?.signs.u, 'unknown', id);
});

test('only an agency with a rule has a clock', () => {
  assert.deepEqual(
    city.agencies.filter((agency) => agency.clock !== undefined).map((agency) => agency.id),
    ['nypd'],
  );
});

test('a beating in Brooklyn that the police looked into: police first, then the district attorney of Brooklyn', () => {
  const { likely } = findAgencies(city, { crime: 'violence', place: 'brooklyn', investigators: ['city-police'] });
  assert.deepEqual(
    likely.map((match) => match.agency.id),
    ['nypd', 'kcda'],
  );
});

test('forced work that nobody has looked into: no federal police on the list of those who surely sign', () => {
  const { likely, unconfirmed } = findAgencies(city, {
    crime: 'trafficking',
    place: 'queens',
    investigators: ['nobody'],
  });
  const ids = likely.map((match) => match.agency.id);
  assert.ok(ids.includes('nysdol') && ids.includes('qda') && !ids.includes('hsi'));
  assert.ok(unconfirmed.some((match) => match.agency.id === 'hsi'));
});

test('every code of the packs has its words', () => {
  const keys = [
    ...LEVELS.map((code) => `levels.${code}`),
    ...CRIME_KINDS.map((code) => `crimes.${code}`),
    ...INVESTIGATORS.map((code) => `investigators.${code}`),
    ...CHANNELS.map((code) => `channels.${code}`),
    ...CONTENTS.map((code) => `contents.${code}`),
    ...APPEALS.map((code) => `appeals.${code}`),
    ...AGENCY_NOTES.map((code) => `notes.${code}`),
    ...AGENCY_CAUTIONS.map((code) => `cautions.${code}`),
    ...HOURS.map((code) => `hours.${code}`),
    ...NEEDS.map((code) => `needs.${code}`),
    ...SERVICE_NOTES.map((code) => `service-notes.${code}`),
    ...PHONE_ABOUTS.map((code) => `phone-abouts.${code}`),
    ...rows.map((row) => `services.${row.words}`),
    ...city.hotlines.filter(isShown).map((row) => `hotlines.${row.id}`),
    ...city.hotlines.filter((row) => row.caution).map((row) => `hotline-cautions.${row.id}`),
  ];
  assert.deepEqual(
    keys.filter((key) => t.maybe(`directory.${key}`) === null),
    [],
  );
});

test('a hundred services and twenty hospitals, each shown once and reachable or with a word on how', () => {
  assert.deepEqual([city.services.length + city.places.length, city.hospitals.length], [100, 20]);
  assert.equal(snapshot.services.length, 120);
  for (const { organization, phones, place, notes } of snapshot.services)
    assert.ok(phones.length > 0 || place !== undefined || notes.length > 0, organization);
});

test('services, places and ZIP areas lie in boroughs and precincts of the pack', () => {
  const boroughs = new Set(city.boroughs.map(({ id }) => id));
  for (const { organization, boroughs: served, place } of snapshot.services) {
    if (served !== 'city') for (const id of served) assert.ok(boroughs.has(id), organization);
    if (place !== undefined) assert.ok(boroughs.has(place.borough ?? ''), organization);
  }
  const precincts = new Set(snapshot.precincts.map(({ precinct }) => precinct));
  assert.equal(precincts.size, 78);
  for (const { zips, shares, point } of snapshot.zipAreas) {
    assert.ok(point !== undefined && shares.every(({ precinct }) => precincts.has(precinct)), zips[0]);
    const sum = shares.reduce((total, { share }) => total + share, 0);
    assert.ok(sum > 0.9 && sum <= 1.002, `${zips[0]}: ${sum}`);
    assert.deepEqual(
      shares.toSorted((a, b) => b.share - a.share),
      shares,
    );
  }
  const zips = snapshot.zipAreas.flatMap((area) => area.zips);
  assert.equal(new Set(zips).size, zips.length);
});

test('groups that hide their place have none in the pack, and all their services are marked', () => {
  const hidden = snapshot.services.filter(({ isConfidential }) => isConfidential);
  assert.equal(hidden.length, 10);
  assert.ok(hidden.every(({ place }) => place === undefined));
  const { tables, provenance } = recordsOfPack(city);
  const secret = tables.locations.filter(({ id }) => provenance[id]?.confidential === true).map(({ id }) => id);
  assert.equal(secret.length, 10);
  assert.ok(tables.addresses.every(({ location_id }) => !secret.includes(location_id)));
});

test('records of the pack have ids of their own and refer to what is there', () => {
  const { tables } = recordsOfPack(city);
  const ids = HSDS_TABLES.flatMap((name) => tables[name].map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  const known = new Set(ids);
  for (const name of HSDS_TABLES)
    for (const row of tables[name])
      for (const [field, value] of Object.entries(row))
        if (field.endsWith('_id')) assert.ok(known.has(String(value)), `${name}.${field}`);
  assert.deepEqual(recordsOfPack(readDirectory(packs['us-ny-nyc'] ?? {})), recordsOfPack(city));
});
