// The pages as a browser asks for them, on a real database.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { openTestHouse, type TestHouse } from '../../../tests/house/test-house.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { importRoster } from '../actions/import-roster.ts';

const HEAD =
  'organization_name,organization_status,recognition_expiration,pending_renewal,office_type,city,state,phone';
const ROWS = [
  'Lantern House,Active,05/05/27,0,Principal Office,Albany,NY,(518) 555-0100',
  'Harbor Legal Center,Suspended,05/05/27,0,Principal Office,Buffalo,NY,',
  'Quay Workers Center,Active,01/31/26,1,Principal Office,Newark,NJ,(973) 555-0101',
  'Beacon Aid,Active,01/31/26,0,Principal Office,Newark,NJ,',
];

let house: TestHouse;
before(async () => void (house = await openTestHouse()));
after(() => house.close());

const plain = (html: string) =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');
const get = async (path: string) => {
  const { status, text, headers } = await house.stranger().get(path);
  return { status, html: text, text: plain(text), headers };
};
const look = async (name: string) => {
  const { status, text, headers } = await house.stranger().post('/en/check-helper', { name });
  return { status, html: text, text: plain(text), headers };
};

test('before a list is installed the page says so and names the official places', async () => {
  const page = await look('Lantern House');
  assert.equal(page.status, 200);
  assert.match(page.text, /No official list is installed on this site yet/);
  assert.match(page.html, /icor\.eoir\.justice\.gov/);
  assert.match(page.html, /tel:\+1-800-354-0365/);
  assert.match((await get('/en/lawyers')).text, /not installed on this site yet/);
});

test('with a list: found, what it means and does not mean, and its day', async () => {
  const bytes = new TextEncoder().encode([HEAD, ...ROWS].join('\n'));
  const asOf = isoDate('2026-09-19');
  assert.ok((await importRoster(house.house, { kind: 'doj-organizations', bytes, asOf }, new Date())).ok);
  const page = await look('lantern house');
  assert.match(page.text, /Found on a list/);
  assert.match(page.text, /does not mean that the person is good or honest/);
  assert.match(page.text, /Albany, NY/);
  assert.match(page.text, /List of 19 September 2026/);
  assert.match(page.text, /Not installed here: Accredited representative and Attorney/);
});

test('a suspended, an ended and a renewing recognition are told apart', async () => {
  assert.match((await look('Harbor Legal Center')).text, /On the list as: suspended/);
  assert.match((await look('Beacon Aid')).text, /Ended on 31 January 2026/);
  assert.match((await look('Quay Workers Center')).text, /Renewal is being decided/);
});

test('similar and not found say what that does not mean', async () => {
  assert.match((await look('Lantren Haus')).text, /This very name was not found/);
  const none = await look('Hassan Demir');
  assert.match(none.text, /That does not prove fraud/);
  assert.match(none.text, /may be admitted in another state/);
});

test('a notario is told to be no lawyer', async () => {
  const page = await look('Notario Hassan Demir');
  const answer = page.text.slice(page.text.indexOf('Not found'), page.text.indexOf('What the law says'));
  assert.match(answer, /is not a lawyer in New York/);
});

test('whatever is typed is answered with a sentence, and comes back as text only', async () => {
  const typed: readonly (readonly [string, RegExp])[] = [
    ['', /Write the name of the person/],
    ['a', /two letters at least/],
    ['x'.repeat(10_000), /not more than 200 letters/],
    ['?!... ---', /Write the name in letters/],
    ['🙂🙂', /Write the name in letters/],
    ['Notario', /That is a title, not a name/],
  ];
  for (const [name, sentence] of typed) {
    const page = await look(name);
    assert.equal(page.status, 422);
    assert.match(page.text, sentence);
    assert.match(page.html, /<title>[^<]*Check a helper/);
  }
  const hostile = await look(`"><script>alert(1)</script>'; drop table roster; --`);
  assert.equal(hostile.status, 200);
  assert.ok(!hostile.html.includes('<script>alert'));
  assert.equal((await look('Иван 王小明 محمد')).status, 200);
});

test('nothing of a search stands in an address, a cookie, the log or a cache', async () => {
  const page = await look('Zebulon Quartermaine');
  assert.equal(page.headers.get('cache-control'), 'no-store');
  assert.equal(page.headers.get('set-cookie'), null);
  assert.ok(!house.log.join('\n').includes('Zebulon'));
  assert.match(page.html, /<form[^>]* method="post" action="\/en\/check-helper#answer"/);
});

test('every rule for providers stands with its place in the law', async () => {
  const { html, text } = await get('/en/check-helper');
  for (const section of ['20-776(f)', '460-d(1)', '20-776(c)', '20-777', '20-779.1', '460-b'])
    assert.ok(html.includes(section), section);
  assert.match(text, /promise you a result/);
  assert.match(text, /Report fraud/);
  assert.ok(!html.includes('866-390-2992'));
});

test('a machine’s translation of the rules has the English of each beside it, at its place', async () => {
  const { html: english } = await get('/en/check-helper');
  const { html } = await get('/ht/check-helper');
  const places = [...html.matchAll(/<div class="claim" id="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(places.length > 10);
  const beside = [...html.matchAll(/<a lang="en"[^>]* href="\/en\/check-helper#([^"]+)">English</g)];
  assert.deepEqual(
    beside.map(([, id]) => id),
    places,
  );
  for (const id of places) assert.ok(english.includes(` id="${id}"`), id);
});

test('groups by state: by city, with the day of the list, and no street', async () => {
  const { text, html } = await get('/en/lawyers');
  assert.match(text, /New Jersey 2 groups New York 2 groups/);
  assert.match(html, /href="\/en\/lawyers\/NJ"/);
  const state = await get('/en/lawyers/NJ');
  assert.match(state.text, /Groups in New Jersey/);
  assert.ok(state.text.indexOf('Beacon Aid') < state.text.indexOf('Quay Workers Center'));
  assert.match(state.text, /list of 19 September 2026/);
  assert.match((await get('/en/lawyers/WY')).text, /names no group in Wyoming/);
});

test('a state that there is not is not found', async () => {
  for (const state of ['ZZ', 'ny', 'NYC', '%27', '__proto__', 'constructor'])
    assert.equal((await get(`/en/lawyers/${state}`)).status, 404, state);
});
