import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, guide, post, world } from '../testing.ts';

test('911 and 311 stand before any precinct', async () => {
  for (const page of [await get('/en/precinct'), await post('/en/precinct', { zip: '11432' })]) {
    const first = page.html.search(/id="precinct-|precinct\/queens/);
    assert.ok(page.html.indexOf('href="tel:911"') < first);
    assert.ok(page.html.indexOf('href="tel:311"') < first);
  }
});

test('a ZIP of two precincts names both, the larger part first, in words and numbers', async () => {
  const { text, headings, status } = await post('/en/precinct', { zip: '11432' });
  assert.equal(status, 200);
  assert.ok(headings.includes('ZIP 11432 lies in 2 precincts'));
  assert.ok(headings.indexOf('107th Precinct') < headings.indexOf('103rd Precinct'));
  assert.match(text, /107th Precinct Most of this ZIP code \(79% of its land\)/);
  assert.match(text, /103rd Precinct A part of this ZIP code \(21% of its land\)/);
  assert.match(text, /nearest crossing/);
});

test('a house without a telephone of its own says so', async () => {
  const { text } = await get('/en/precinct/queens');
  assert.match(text, /116th Precinct.*We found no telephone for its desk\. Call 311/);
});

test('digits of other scripts and the long form are understood', async () => {
  for (const zip of ['١١٤٣٢', '১১৪৩২', ' 11432-1234 ', '１１４３２'])
    assert.equal((await post('/en/precinct', { zip })).status, 200, zip);
});

test('what is no ZIP of the city is said to be so, and stays in the box', async () => {
  const cases = [
    ['', /Give the five digits/],
    ['1143', /Give the five digits/],
    ['Ямайка ১১', /Give the five digits/],
    ['90210', /outside the city/],
    ['11499', /We do not know this ZIP code/],
    ['<b>"1', /Give the five digits/],
  ] as const;
  for (const [zip, words] of cases) {
    const page = await post('/en/precinct', { zip });
    assert.equal(page.status, 422, zip);
    assert.match(page.text, words, zip);
    assert.match(page.title, /^Error: /);
    const shown = zip.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    assert.ok(page.html.includes(`value="${shown}"`), zip);
  }
});

test('10,000 characters are a calm answer, not a long page', async () => {
  const page = await post('/en/precinct', { zip: '1'.repeat(10_000) });
  assert.equal(page.status, 422);
  assert.ok(page.html.length < 20_000);
});

test('every precinct is in exactly one of the lists by borough', async () => {
  const pages = await Promise.all(world.directory.boroughs.map(({ id }) => get(`/en/precinct/${id}`)));
  const listed = pages.flatMap(({ html }) =>
    [...html.matchAll(/id="precinct-(\d+)"/g)].map(([, number]) => Number(number)),
  );
  assert.equal(listed.length, 78);
  assert.equal(new Set(listed).size, 78);
});

test('phones get the list of station houses as data, the same for everybody', async () => {
  const response = await guide.request('/directory/stations.json');
  assert.equal(response.headers.get('cache-control'), 'public, max-age=300');
  assert.deepEqual(await response.json(), JSON.parse(JSON.stringify(world.places().precincts)));
});

test('the page carries what the script may say, and no position goes into a form', async () => {
  const { html } = await get('/en/precinct');
  assert.match(html, /<div class="flow noprint" hidden[^>]* data-area="-74\.\d+,40\.\d+,-73\.\d+,40\.\d+"/);
  assert.match(html, /data-denied="Your phone did not tell where you are/);
  assert.doesNotMatch(html, /name="(lat|lon|point|position)"/);
});
