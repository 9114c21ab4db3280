// The promise that nobody can find a confidential place with the public directory, against records of any kind.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HsdsDirectory, HsdsTables, Provenance } from './hsds.ts';
import { factAttribute } from './terms.ts';
import { snapshotOf, type Areas } from './public-snapshot.ts';

const areas: Areas = {
  precincts: [{ precinct: 7, name: '7th', borough: 'north', address: '1 Main Street' }],
  zipAreas: [{ zips: ['10002'], point: [-73.99, 40.72], shares: [{ precinct: 7, share: 1 }] }],
};
const NO_TABLES: HsdsTables = {
  organizations: [],
  services: [],
  locations: [],
  service_at_location: [],
  addresses: [],
  phones: [],
  schedules: [],
  languages: [],
  contacts: [],
  service_areas: [],
  taxonomies: [],
  taxonomy_terms: [],
  attributes: [],
};
const read: Provenance = { source: 'test', confidence: 'page', confidential: false };

const open: HsdsDirectory = {
  tables: {
    ...NO_TABLES,
    organizations: [{ id: 'o', name: 'Lawyers of the North', description: 'x', website: 'https://north.example/' }],
    services: [{ id: 's', organization_id: 'o', name: 'Lawyers', status: 'active', fees_description: 'Ask' }],
    locations: [
      { id: 'l', location_type: 'physical', latitude: 40.71234, longitude: -73.98765 },
      { id: 'm', location_type: 'physical' },
    ],
    service_at_location: [
      { id: 'at-l', service_id: 's', location_id: 'l' },
      { id: 'at-m', service_id: 's', location_id: 'm' },
    ],
    addresses: ['l', 'm'].map((location_id) => ({
      id: `a-${location_id}`,
      location_id,
      address_1: '12 Pitt Street',
      address_2: 'Floor 3',
      city: 'New York',
      state_province: 'NY',
      postal_code: '10002-1234',
      country: 'US',
      address_type: 'physical' as const,
    })),
    phones: [
      { id: 'p1', organization_id: 'o', number: '212-555-0100' },
      { id: 'p2', service_at_location_id: 'at-m', number: '212-555-0101', type: 'TTY', extension: 9 },
      { id: 'p3', service_at_location_id: 'at-m', number: '212-555-0102', type: 'fax' },
    ],
  },
  provenance: { s: { ...read, seen: '2025', verifiedOn: '2026-11-01' } },
};

test('a service at two places stands twice, each with its own place and telephone', () => {
  const [first, second] = snapshotOf(open, areas, 'r').services;
  assert.deepEqual([first?.id, second?.id], ['at-l', 'at-m']);
  const place = { address: '12 Pitt Street, Floor 3', zip: '10002', borough: 'north' };
  assert.deepEqual(first?.place, { ...place, point: [-73.98765, 40.71234], pointIs: 'exact' });
  assert.deepEqual(second?.place, { ...place, point: [-73.99, 40.72], pointIs: 'zip' });
  assert.deepEqual(first?.phones, [{ number: '212-555-0100', kind: 'voice', confidence: 'page' }]);
  assert.deepEqual(second?.phones, [{ number: '212-555-0101', kind: 'tty', extension: '9', confidence: 'page' }]);
  assert.deepEqual([first?.web, first?.feeText, first?.seen], ['north.example', 'Ask', '2026-11-01']);
});

test('what was read nowhere, is closed for good, or nobody vouches for is not shown', () => {
  const [service] = open.tables.services;
  assert.ok(service);
  const shown = (status: typeof service.status, provenance: HsdsDirectory['provenance']) =>
    snapshotOf({ tables: { ...open.tables, services: [{ ...service, status }] }, provenance }, areas, 'r').services
      .length;
  assert.equal(shown('active', { s: { ...read, confidence: 'recall' } }), 0);
  assert.equal(shown('active', {}), 0);
  for (const status of ['inactive', 'defunct', 'temporarily closed'] as const)
    assert.equal(shown(status, { s: read }), 0);
});

/** A street, unit, ZIP and coordinates that occur nowhere else. */
const secret = fc.record({
  house: fc.integer({ min: 1000, max: 9999 }),
  street: fc.constantFrom('Quillfeather', 'Zanzibar', 'Óbidos', 'Wexcombe'),
  unit: fc.constantFrom('Apt 77Q', 'Suite 4499', 'Floor 88'),
  zip: fc.integer({ min: 70_000, max: 79_999 }).map(String),
  latitude: fc.integer({ min: 10_000, max: 99_999 }).map((digits) => 40 + digits / 100_000),
  longitude: fc.integer({ min: 10_000, max: 99_999 }).map((digits) => -73 - digits / 100_000),
});
type Secret = typeof secret extends fc.Arbitrary<infer T> ? T : never;

/** Anything somebody may write into a text field, the secret in many spellings among it. */
const leaks = ({ house, street, unit, zip, latitude, longitude }: Secret) =>
  fc.constantFrom(
    'Shelter',
    `Shelter at ${house} ${street} Street`,
    `${house}  ${street.toUpperCase()} st., ${unit}`,
    `near ${house}-${street}`,
    `ZIP ${zip}`,
    `https://maps.example/${latitude},${longitude}`,
    `at ${latitude.toFixed(3)} ${longitude.toFixed(3)}`,
    unit.toLowerCase(),
  );

const marked = fc.constantFrom('organization', 'service', 'location', 'at');
const directoryWith = (known: Secret) =>
  fc
    .record({
      text: fc.infiniteStream(leaks(known)),
      who: marked,
      owner: fc.constantFrom('o', 's', 'l', 'at'),
      org: fc.boolean(),
    })
    .map(({ text, who, owner, org }): HsdsDirectory => {
      const say = (): string => {
        const next = text.next();
        return next.done === true ? '' : next.value;
      };
      const owners = {
        o: { organization_id: 'o' },
        s: { service_id: 's' },
        l: { location_id: 'l' },
        at: { service_at_location_id: 'at' },
      };
      const ids = { organization: 'o', service: 's', location: 'l', at: 'at' } as const;
      const belongs = owners[owner];
      return {
        tables: {
          ...NO_TABLES,
          organizations: [{ id: 'o', name: say(), description: say(), website: say() }],
          services: [
            {
              id: 's',
              organization_id: 'o',
              name: say(),
              description: say(),
              url: say(),
              status: 'active',
              fees_description: say(),
              alert: say(),
              application_process: say(),
              interpretation_services: say(),
            },
          ],
          locations: [
            {
              id: 'l',
              location_type: 'physical',
              name: say(),
              description: say(),
              transportation: say(),
              latitude: known.latitude,
              longitude: known.longitude,
              ...(org ? { organization_id: 'o' } : {}),
            },
          ],
          service_at_location: [{ id: 'at', service_id: 's', location_id: 'l', description: say() }],
          addresses: [
            {
              id: 'a',
              location_id: 'l',
              address_1: `${known.house} ${known.street} Street`,
              address_2: known.unit,
              city: 'New York',
              state_province: 'NY',
              postal_code: known.zip,
              country: 'US',
              address_type: 'physical',
            },
          ],
          phones: [{ id: 'p', ...belongs, number: say(), type: say(), description: say() }],
          schedules: [{ id: 'h', ...belongs, byday: 'MO', description: say(), notes: say() }],
          languages: [{ id: 'g', ...belongs, code: say(), name: say(), note: say() }],
          contacts: [{ id: 'c', ...belongs, name: say(), title: say() }],
          attributes: [
            factAttribute('s', 'service', 'words', say()),
            factAttribute('s', 'service', 'borough', say()),
            factAttribute('p', 'phone', 'borough', say()),
          ],
          service_areas: [{ id: 'r', service_id: 's', name: say(), extent: say(), extent_type: 'borough' }],
        },
        provenance: {
          o: read,
          s: read,
          [ids[who]]: { ...read, readIn: say(), seen: say(), verifiedOn: say(), confidential: true },
        },
      };
    });

test('no street, unit, ZIP or coordinate of a confidential place is anywhere in the snapshot, however it was recorded', () => {
  const cases = secret.chain((known) => fc.tuple(fc.constant(known), directoryWith(known)));
  let shown = 0;
  fc.assert(
    fc.property(cases, ([known, directory]) => {
      const { services } = snapshotOf(directory, areas, 'r');
      shown += services.length;
      assert.ok(services.every(({ isConfidential, place }) => isConfidential && place === undefined));
      const json = JSON.stringify(services).toLowerCase();
      const degrees = [known.latitude, known.longitude].map((value) => value.toFixed(3).slice(0, -1));
      for (const word of [String(known.house), known.street, known.unit, known.zip, ...degrees])
        assert.ok(!json.includes(word.toLowerCase()), `${word} in ${json}`);
    }),
    { numRuns: 500 },
  );
  assert.ok(shown > 0, 'something was shown, so that there was something to find');
});
