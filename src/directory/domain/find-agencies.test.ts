import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAgencies, UNKNOWNS, type AgencyAnswer } from './find-agencies.ts';
import { agencySchema, CRIME_KINDS, INVESTIGATORS, type Agency } from './schema.ts';

const agency = (id: string, given: Partial<Agency>): Agency =>
  agencySchema.parse({
    id,
    name: `Office ${id}`,
    level: 'city',
    area: 'citywide',
    takes: 'any',
    signs: { u: 'yes', t: 'yes' },
    channel: { u: 'unknown', t: 'unknown' },
    contents: { u: 'unknown', t: 'unknown' },
    appeal: 'unknown',
    confidence: 'two-pages',
    asOf: '2026',
    source: 'a page',
    seen: '2026-11-20',
    ...given,
  });

const agencies = [
  agency('police', { investigates: 'city-police' }),
  agency('north-da', { investigates: 'prosecutor', level: 'county', area: ['north'] }),
  agency('south-da', { investigates: 'prosecutor', level: 'county', area: ['south'] }),
  agency('drug-da', { investigates: 'prosecutor', takes: ['other'] }),
  agency('family-court', {
    investigates: 'family-court',
    takes: ['family-violence'],
    signs: { u: 'contested', t: 'unknown' },
  }),
  agency('labor', { investigates: 'labor', level: 'state', takes: ['work', 'trafficking'] }),
  agency('federal', { investigates: 'federal', level: 'federal', takes: ['trafficking'], confidence: 'recall' }),
  agency('far-da', { investigates: 'prosecutor', level: 'county', area: 'outside' }),
];
const ids = (answer: AgencyAnswer) => answer.likely.map((match) => match.agency.id);

test('the office that looked into it stands first', () => {
  const answer = findAgencies({ agencies }, { crime: 'work', place: 'north', investigators: ['labor'] });
  assert.equal(ids(answer)[0], 'labor');
  assert.deepEqual(answer.likely[0]?.why, ['investigated', 'takes-crime']);
});

test('after the police comes the prosecutor of the place, not the one of another place', () => {
  const answer = findAgencies({ agencies }, { crime: 'violence', place: 'south', investigators: ['city-police'] });
  assert.deepEqual(ids(answer), ['police', 'south-da']);
  assert.deepEqual(answer.likely[1]?.why, ['case-may-be-there', 'takes-any']);
});

test('a court that some judges say cannot sign never outranks the police on the crime alone', () => {
  const answer = findAgencies({ agencies }, { crime: 'family-violence', place: 'north', investigators: [] });
  assert.ok(ids(answer).indexOf('family-court') > ids(answer).indexOf('police'));
});

test('an office that nobody could confirm is kept apart', () => {
  const answer = findAgencies({ agencies }, { crime: 'trafficking', place: 'north', investigators: ['federal'] });
  assert.ok(!ids(answer).includes('federal'));
  assert.deepEqual(
    answer.unconfirmed.map((match) => match.agency.id),
    ['federal'],
  );
});

test('what is unknown is said, and a place that is unknown opens every place with the reason', () => {
  const answer = findAgencies({ agencies }, { investigators: [] });
  assert.deepEqual(answer.unknown, [...UNKNOWNS]);
  assert.deepEqual(ids(answer), ['police', 'north-da', 'south-da']);
  assert.ok(answer.likely[1]?.why.includes('place-unknown'));
});

test('outside the city only offices that work there are named', () => {
  const answer = findAgencies({ agencies }, { crime: 'work', place: 'outside', investigators: ['city-police'] });
  assert.deepEqual(ids(answer).toSorted(), ['far-da', 'labor']);
});

test('a special prosecutor is not "the prosecutor" of every crime', () => {
  const answer = findAgencies({ agencies }, { crime: 'violence', place: 'north', investigators: ['prosecutor'] });
  assert.ok(!ids(answer).includes('drug-da'));
});

test('nobody yet is passed on, not taken for unknown', () => {
  const answer = findAgencies({ agencies }, { crime: 'violence', place: 'north', investigators: ['nobody'] });
  assert.equal(answer.nobodyYet, true);
  assert.deepEqual(answer.unknown, []);
});

test('whatever is asked, each agency stands once, with a reason, and never against its place', () => {
  const question = fc.record(
    {
      crime: fc.constantFrom(...CRIME_KINDS),
      place: fc.constantFrom('north', 'south', 'outside'),
      investigators: fc.uniqueArray(fc.constantFrom(...INVESTIGATORS)),
    },
    { requiredKeys: ['investigators'] },
  );
  fc.assert(
    fc.property(question, (asked) => {
      const answer = findAgencies({ agencies }, asked);
      const all = [...answer.likely, ...answer.unconfirmed];
      assert.equal(new Set(all.map((match) => match.agency.id)).size, all.length);
      for (const { agency: found, why } of all) {
        assert.ok(why.length > 0);
        if (Array.isArray(found.area) && asked.place !== undefined) assert.ok(found.area.includes(asked.place));
      }
    }),
  );
});
