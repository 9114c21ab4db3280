// The packs of the product: what they say, what they must never say, and that each code has its words.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { packs } from '#generated/packs.js';
import { translator } from '../../platform/i18n/index.ts';
import { findAgencies } from './find-agencies.ts';
import { isShown, readDirectory } from './read-directory.ts';
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
const t = translator('en');

test('ids are used once, and places lie in boroughs of the pack', () => {
  for (const rows of [city.agencies, city.hotlines, city.places, city.boroughs]) {
    const ids = rows.map((row) => row.id);
    assert.equal(new Set(ids).size, ids.length);
  }
  const boroughs = new Set(city.boroughs.map((borough) => borough.id));
  for (const place of city.places) assert.ok(boroughs.has(place.borough), place.id);
  for (const agency of city.agencies)
    if (Array.isArray(agency.area)) for (const id of agency.area) assert.ok(boroughs.has(id), agency.id);
});

test('numbers that other lists print wrongly are nowhere', () => {
  const everything = JSON.stringify(city);
  for (const wrong of [
    '646-610-7273',
    '888-373-8888',
    '855-234-1042',
    '833-621-4673',
    '718-250-5111',
    '718-508-1222',
    '718-575-4500',
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
    ...city.hotlines.filter(isShown).map((row) => `hotlines.${row.id}`),
    ...city.hotlines.filter((row) => row.caution).map((row) => `hotline-cautions.${row.id}`),
  ];
  assert.deepEqual(
    keys.filter((key) => t.maybe(`directory.${key}`) === null),
    [],
  );
});
