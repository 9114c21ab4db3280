// The read API as another program meets it: the shapes of the standard, pages, filters, refusals; and at every address of it
// no word of a confidential place.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { z } from 'zod';
import { openTestHouse, type Answer, type TestHouse } from '../../../tests/house/test-house.ts';
import { importBoundaries } from '../actions/import-boundaries.ts';
import { importRecords } from '../actions/import-records.ts';
import { ids, packageFiles, SECRETS } from '../testing/records.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const LISTS = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const;
type List = (typeof LISTS)[number];

let site: TestHouse;
before(async () => {
  site = await openTestHouse();
  const files = packageFiles();
  const command = { files, from: 'test', origin: 'operator', isDryRun: false };
  assert.ok((await importRecords(site.house, command, NOW)).ok);
  await site.house.liveDirectory.open(NOW);
});
after(() => site.close());

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  site.stranger().ask(`/api/hsds${path}`, {}, headers);

interface Listed {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Readonly<Record<string, unknown>>[];
}

async function json(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { status, text } = await ask(path);
  assert.equal(status, 200, `${path}: ${text}`);
  return JSON.parse(text) as Readonly<Record<string, unknown>>; // what the test then looks at
}
const list = async (path: string): Promise<Listed> => (await json(path)) as unknown as Listed; // as above
const idsIn = ({ contents }: Listed) => contents.map(({ id }) => id);

describe('lists', () => {
  test('come in pages that hold every record once', async () => {
    for (const name of LISTS) {
      const all = await list(`/${name}?per_page=200`);
      const collected: unknown[] = [];
      for (let page = 1; ; page++) {
        const part = await list(`/${name}?per_page=37&page=${page}`);
        assert.deepEqual([part.page_number, part.size, part.first_page], [page, part.contents.length, page === 1]);
        collected.push(...idsIn(part));
        if (part.last_page) break;
      }
      assert.equal(new Set(collected).size, all.total_items, name);
    }
  });

  test('have a largest page, an empty one behind the last, and a short form in one piece', async () => {
    const most = await list('/services?per_page=100000');
    assert.equal(most.size, Math.min(200, most.total_items));
    const behind = await list('/services?page=9999');
    assert.deepEqual([behind.size, behind.empty, behind.last_page], [0, true, true]);
    const minimal = await list('/services?minimal=true&per_page=1');
    assert.equal(minimal.size, most.total_items);
    assert.deepEqual(Object.keys(minimal.contents[0] ?? {}), ['id', 'last_modified']);
    const lines = (await ask('/services?format=ndjson')).text.trim().split('\n');
    assert.equal(lines.length, most.total_items);
  });

  test('are narrowed by words, organization, taxonomy and day', async () => {
    assert.deepEqual(idsIn(await list('/services?search=LEGAL%20harbor')), [ids.advice]);
    assert.deepEqual(idsIn(await list(`/services?organization_id=${ids.shelter}`)), [ids.beds]);
    assert.deepEqual(idsIn(await list(`/services?taxonomy_term_id=${ids.term}`)), [ids.advice]);
    assert.deepEqual(idsIn(await list(`/services?taxonomy_id=${ids.taxonomy}`)), [ids.advice]);
    assert.deepEqual(idsIn(await list(`/taxonomy_terms?taxonomy_id=${ids.taxonomy}`)), [ids.term]);
    assert.equal((await list('/services?modified_after=2026-11-21')).total_items, 0);
    assert.ok((await list('/services?modified_after=2026-11-20T15:00:00Z')).total_items > 0);
    assert.equal((await list('/services?search=no-such-word-anywhere')).empty, true);
  });

  test('find places by postcode, and within metres of its middle', async () => {
    assert.ok(idsIn(await list('/service_at_locations?postcode=11201')).includes(ids.adviceThere));
    const near = await list('/service_at_locations?postcode=10004&proximity=3000');
    assert.ok(idsIn(near).includes(ids.adviceThere));
    assert.equal((await list('/service_at_locations?postcode=10004&proximity=0')).empty, true);
    assert.equal((await list('/service_at_locations?postcode=99999&proximity=3000')).empty, true);
  });
});

test('a record has what belongs to it, nested', async () => {
  const service = await json(`/services/${ids.advice}`);
  const names = ['organization', 'phones', 'schedules', 'languages', 'service_at_locations', 'attributes'];
  assert.deepEqual(
    names.filter((name) => !(name in service)),
    [],
  );
  const organization = await json(`/organizations/${ids.office}`);
  assert.deepEqual(organization['services'], [{ id: ids.advice, name: 'Legal advice', status: 'active' }]);
  const full = await json(`/organizations/${ids.office}?full_service=true`);
  assert.ok(JSON.stringify(full['services']).includes('718-555-0100'));
});

test('what cannot be understood is refused with a sentence', async () => {
  const wrong: readonly (readonly [string, number, string])[] = [
    ['/services?page=0', 400, 'not-a-number'],
    ['/services?per_page=-1', 400, 'not-a-number'],
    ['/services?page=1e9', 400, 'not-a-number'],
    ['/services?modified_after=yesterday', 400, 'not-a-moment'],
    ['/services?organization_id=7', 400, 'not-an-id'],
    ['/services?full=perhaps', 400, 'not-yes-or-no'],
    ['/services?format=xml', 400, 'unknown-format'],
    [`/services?search=${'x'.repeat(201)}`, 400, 'too-long'],
    ['/service_at_locations?proximity=100', 400, 'needs-postcode'],
    [`/services/${ids.office}`, 404, 'no-such-record'],
    ['/services/__proto__', 404, 'no-such-record'],
    ['/nothing', 404, 'no-such-address'],
  ];
  for (const [path, status, code] of wrong) {
    const answer = await ask(path);
    const body = JSON.parse(answer.text) as { code: string; message: string }; // as the API says it
    assert.deepEqual([answer.status, body.code, body.message.endsWith('.')], [status, code, true], path);
  }
  const written = await site.stranger().ask('/api/hsds/services', { method: 'POST', body: '{}' });
  assert.deepEqual([written.status, written.headers.get('allow')], [405, 'GET, HEAD']);
});

test('any site may read it and any cache keep it; it sets no cookie', async () => {
  const answer = await ask('/services');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.match(answer.headers.get('cache-control') ?? '', /^public, max-age=\d+$/);
  assert.equal(answer.headers.get('set-cookie'), null);
  const etag = answer.headers.get('etag') ?? '';
  assert.deepEqual([(await ask('/services', { 'if-none-match': etag })).status, etag.length > 10], [304, true]);
  const page = await site.stranger().get('/en');
  assert.equal(page.headers.get('access-control-allow-origin'), null, 'the pages are for people');
});

test('no address of the API says anything of the confidential place', async () => {
  const seen: string[] = [];
  for (const name of LISTS) {
    for (const query of [
      '?per_page=200',
      '?per_page=200&full=true',
      '?per_page=200&full=true&full_service=true',
      '?format=ndjson&full=true',
    ])
      seen.push((await ask(`/${name}${query}`)).text);
    for (const id of idsIn(await list(`/${name}?per_page=200`))) {
      seen.push((await ask(`/${name}/${String(id)}`)).text);
      if (name === 'organizations') seen.push((await ask(`/${name}/${String(id)}?full_service=true`)).text);
    }
  }
  const everything = seen.join('\n');
  assert.ok(everything.includes(ids.shelterPlace) && everything.includes('718-555-0101'), 'it is there');
  for (const secret of SECRETS) assert.ok(!everything.toLowerCase().includes(secret.toLowerCase()), secret);
  for (const word of ['12-34 Q', 'Quill', 'green door', 'Dahlia'])
    for (const name of LISTS) assert.equal((await list(`/${name}?search=${word}`)).total_items, 0, `search ${word}`);
  for (const asked of ['postcode=11999', 'postcode=11385&proximity=20000'])
    assert.ok(!idsIn(await list(`/service_at_locations?${asked}`)).includes(ids.bedsThere), asked);
  const snapshot = JSON.stringify(site.house.liveDirectory.current().snapshot);
  for (const secret of SECRETS) assert.ok(!snapshot.toLowerCase().includes(secret.toLowerCase()), `snapshot ${secret}`);
});

test('the first address says what this is, with a slash or without', async () => {
  const [bare, slash] = [await ask(''), await ask('/')];
  assert.equal((JSON.parse(bare.text) as { version: string }).version, '3.0'); // as the standard has it
  assert.deepEqual([slash.status, slash.text], [200, bare.text]);
});

test('without imported borders there is nothing to give, and it says so; with them every phone gets the same', async () => {
  const none = await site.stranger().get('/directory/boundaries.json');
  assert.deepEqual([none.status, none.text], [204, '']);
  const { precincts } = site.house.liveDirectory.current().snapshot;
  const features = precincts.map(({ precinct, point: [x, y] = [-74, 40.6] }) => ({
    type: 'Feature',
    properties: { precinct },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 0.01, y],
          [x, y + 0.01],
          [x, y],
        ],
      ],
    },
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
  const command = { bytes, from: 'squares.geojson', isDryRun: false };
  assert.ok((await importBoundaries(site.house, command, precincts, NOW)).ok);
  await site.house.liveDirectory.refresh();
  const some = await site.stranger().get('/directory/boundaries.json');
  const wire = JSON.parse(some.text) as { shapes: readonly unknown[] }; // as the encoder makes it
  assert.deepEqual([some.status, wire.shapes.length], [200, precincts.length]);
  const etag = some.headers.get('etag') ?? '';
  const again = await site.stranger().ask('/directory/boundaries.json', {}, { 'if-none-match': etag });
  assert.equal(again.status, 304);
  const small = await site.stranger().ask('/directory/boundaries.json', {}, { 'accept-encoding': 'br' });
  assert.equal(small.headers.get('content-encoding'), 'br');
});

const HSDS = '../shared/data/hsds/3.0';
type JsonSchema = Exclude<Parameters<typeof z.fromJSONSchema>[0], boolean>;

/** The schema of one kind of object, formats included, with the schemas that it refers to. */
function schemaOf(kind: string): z.ZodType {
  const files = readdirSync(`${HSDS}/schema`).filter((file) => !/openapi|definitions/.test(file));
  const texts = files.map(
    (file) => [file.replace('.json', ''), readFileSync(`${HSDS}/schema/${file}`, 'utf8')] as const,
  );
  const inside = (text: string) => text.replaceAll(/"\$ref":\s*"([a-z_]+)\.json"/g, '"$ref": "#/$defs/$1"');
  const $defs = Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(inside(text)) as JsonSchema]));
  return z.fromJSONSchema({ $defs, $ref: `#/$defs/${kind}` });
}

describe('the schemas of the standard', { skip: existsSync(HSDS) ? false : `${HSDS} is not here` }, () => {
  const kinds: Readonly<Record<List, string>> = {
    services: 'service',
    organizations: 'organization',
    service_at_locations: 'service_at_location',
    taxonomies: 'taxonomy',
    taxonomy_terms: 'taxonomy_term',
  };
  for (const name of LISTS) {
    test(`hold for every answer of ${name}`, async () => {
      const schema = schemaOf(kinds[name]);
      const wrongIn = (value: unknown) => schema.safeParse(value).error?.issues ?? [];
      const { contents } = await list(`/${name}?per_page=200`);
      assert.ok(contents.length > 0);
      for (const item of contents) {
        assert.deepEqual(wrongIn(item), []);
        assert.deepEqual(wrongIn(await json(`/${name}/${String(item['id'])}`)), []);
      }
    });
  }

  test('find a fault in a nested object, or this shows nothing', () => {
    const schema = schemaOf('service');
    const example = readFileSync(`${HSDS}/examples/service_full.json`, 'utf8');
    assert.ok(schema.safeParse(JSON.parse(example)).success);
    for (const [good, bad] of [
      ['"code": "ur"', '"code": 7'],
      ['2989d3ed-c547-48f8-8f9d-432d81c7892e', 'urdu'],
      ['"status": "active"', '"status": "open"'],
    ] as const)
      assert.equal(schema.safeParse(JSON.parse(example.replaceAll(good, bad))).success, false, bad);
  });

  test('a page of a list is one of the OpenAPI file', async () => {
    const openapi = JSON.parse(readFileSync(`${HSDS}/schema/openapi.json`, 'utf8')) as {
      components: { schemas: { Page: { properties: Record<string, JsonSchema> } } };
      paths: Record<string, object>;
    }; // as the file is
    const { properties } = openapi.components.schemas.Page;
    const page = z.fromJSONSchema({ type: 'object', properties, required: Object.keys(properties) });
    for (const name of LISTS) assert.deepEqual(page.safeParse(await list(`/${name}`)).error?.issues ?? [], []);
    const known = Object.keys(openapi.paths).filter((path) => !path.includes('{') && path !== '/');
    assert.deepEqual(known.toSorted(), LISTS.map((name) => `/${name}`).toSorted());
  });
});
