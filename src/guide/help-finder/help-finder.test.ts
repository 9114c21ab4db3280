import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectorySnapshot, PublicService } from '../../directory/index.ts';
import { createGuide } from '../app.tsx';
import { get, post, readAnswer, world, type Fields } from '../testing.ts';

const plain: PublicService = {
  id: 'a',
  kind: 'service',
  organization: 'Lantern House',
  name: 'Advice',
  needs: ['legal'],
  boroughs: 'city',
  isConfidential: false,
  phones: [{ number: '212-555-0100', kind: 'voice', confidence: 'two-pages' }],
  languages: [],
  interpreter: false,
  moreLanguages: false,
  schedule: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], span: ['09:00', '17:00'] }],
  arrange: null,
  walkIn: null,
  fee: null,
  notes: [],
  seen: '2026-10-01',
  confidence: 'two-pages',
};

const QUEENS = {
  address: '1 Invented Street, Jamaica',
  zip: '11432',
  borough: 'queens',
  point: [-73.79, 40.71],
} as const;

const INVENTED: readonly PublicService[] = [
  plain,
  {
    ...plain,
    id: 'b',
    organization: 'Harbor Kitchen',
    needs: ['food'],
    boroughs: ['queens'],
    place: QUEENS,
    schedule: null,
    confidence: 'page',
  },
  {
    ...plain,
    id: 'c',
    organization: 'Quiet Door',
    needs: ['shelter'],
    boroughs: ['queens'],
    isConfidential: true,
    schedule: 'always',
  },
  {
    ...plain,
    id: 'd',
    organization: 'Bangla Desk',
    needs: ['legal'],
    place: { ...QUEENS, pointIs: 'zip' },
    languages: [{ code: 'bn', how: 'staff' }],
    moreLanguages: true,
    walkIn: true,
    fee: 'free',
  },
  {
    ...plain,
    id: 'e',
    organization: 'Night Line',
    needs: ['legal'],
    interpreter: true,
    schedule: [{ days: ['SA'], span: ['10:00', '12:00'] }],
    phones: [{ number: '741741', kind: 'text', word: 'HOME', confidence: 'page' }],
  },
];

const snapshot: DirectorySnapshot = { ...world.places(), services: INVENTED };
const invented = createGuide({ ...world, places: () => snapshot });

async function search(fields: Fields, now = world.now()) {
  const guide = createGuide({ ...world, places: () => snapshot, now: () => now });
  const body = new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return readAnswer(await guide.request('/en/help-finder', { method: 'POST', body }));
}

/** From the name of a place to the next place. */
function card(text: string, name: string): string {
  const from = text.indexOf(name);
  assert.notEqual(from, -1, `${name} is not on the page`);
  const ends = INVENTED.map(({ organization }) => text.indexOf(organization, from + name.length)).filter(
    (at) => at > 0,
  );
  return text.slice(from, Math.min(...ends, text.length));
}

test('the search is posted, so nothing of it stands in an address', async () => {
  const { html, text } = await get('/en/help-finder');
  assert.match(html, /<form class="filter" method="post" action="\/en\/help-finder#results"/);
  for (const label of ['What do you need?', 'In which language?', 'Where?', 'ZIP code, if you want', 'Open now only'])
    assert.ok(text.includes(label), label);
});

test('a place says whether it is open, how it speaks, where it is and how sure we are', async () => {
  const { text, html } = await search({ language: 'bn', need: 'legal', zip: '11432' });
  const bangla = card(text, 'Bangla Desk');
  assert.match(bangla, /Open now/);
  assert.match(bangla, /about \d+\.\d miles/);
  assert.match(bangla, /Staff speak Bangla and more\. Ask\./);
  assert.match(bangla, /1 Invented Street, Jamaica, 11432/);
  assert.match(bangla, /Monday to Friday: 9\sam to 5\spm/);
  assert.match(bangla, /Free/);
  assert.match(bangla, /You can walk in/);
  assert.match(bangla, /Checked 1 October 2026/);
  assert.match(html, /data-at="-73\.7900,40\.7100" data-at-about/);
  const night = card(text, 'Night Line');
  assert.match(night, /Closed now/);
  assert.match(night, /Any language, by interpreter\./);
  assert.match(night, /Text HOME to 741741/);
  assert.match(night, /By telephone/);
  assert.ok(!text.includes('Lantern House'), 'a place whose languages nobody knows is not named for Bangla');
});

test('hours that nobody checked are said to be so', async () => {
  const kitchen = card((await search({ need: 'food' })).text, 'Harbor Kitchen');
  assert.match(kitchen, /Hours not checked/);
  assert.match(kitchen, /read in one place only/);
});

test('on a holiday a weekday office may be closed', async () => {
  const thanksgiving = new Date('2026-11-26T17:00:00Z');
  assert.match(
    card((await search({ need: 'legal' }, thanksgiving)).text, 'Lantern House'),
    /May be closed today: holiday/,
  );
});

test('a private place tells its borough and nothing finer', async () => {
  const { text, html } = await search({ need: 'shelter', zip: '11432' });
  const door = card(text, 'Quiet Door');
  assert.match(door, /In Queens\. The address is kept private, to keep people safe\. Call first\./);
  assert.doesNotMatch(html, /data-at=/);
  assert.doesNotMatch(door, /miles/);
});

test('open now leaves out the closed and the unknown', async () => {
  const { text } = await search({ open: 'yes' });
  for (const name of ['Night Line', 'Harbor Kitchen']) assert.ok(!text.includes(name), name);
  assert.ok(text.includes('Bangla Desk'));
});

test('when nothing fits, one condition can be left out, with what that gives, and numbers to call', async () => {
  const { text, html, status } = await search({ need: 'food', open: 'yes' });
  assert.equal(status, 200);
  assert.match(text, /No place fits all of this/);
  assert.match(text, /You looked for: Food.* and open now\./);
  assert.match(text, /Also if closed now: one place/);
  assert.match(html, /<input type="hidden" name="need" value="food"\/>/);
  assert.doesNotMatch(html.slice(html.indexOf('No place fits')), /name="open"/);
  assert.match(html, /href="tel:311"/);
});

test('an empty search gives everything and says so', async () => {
  const { text } = await search({});
  assert.match(text, /5 places/);
  assert.match(text, /You did not choose anything/);
});

test('what is no ZIP of the city is said to be so, and what was typed stays', async () => {
  const cases = [
    ['90210', /outside the city/],
    ['11499', /We do not know this ZIP code/],
    ['Ямайка ١٢', /five digits/],
    ['x'.repeat(10_000), /five digits/],
  ] as const;
  for (const [zip, words] of cases) {
    const page = await search({ zip, need: 'food', language: 'ur' });
    assert.equal(page.status, 422);
    assert.match(page.text, words);
    assert.ok(page.html.includes(`value="${zip.slice(0, 100)}"`));
    assert.match(page.html, /value="food" selected/);
    assert.match(page.html, /value="ur" lang="ur" selected/);
  }
});

test('what is not on the lists counts as not said', async () => {
  const page = await search({
    need: '__proto__',
    borough: 'atlantis',
    language: 'xx',
    open: 'perhaps',
    from: '-3',
    all: '1',
  });
  assert.equal(page.status, 200);
  assert.match(page.text, /5 places/);
});

test('a longer list goes on by a button that posts, and comes in one piece for the script', async () => {
  const many = INVENTED.flatMap((service) => [0, 1, 2].map((copy) => ({ ...service, id: `${service.id}${copy}` })));
  const guide = createGuide({ ...world, places: () => ({ ...snapshot, services: many }) });
  const ask = async (fields: Record<string, string>) =>
    readAnswer(await guide.request('/en/help-finder', { method: 'POST', body: new URLSearchParams(fields) }));
  const places = (html: string) => [...html.matchAll(/<article class="place"/g)].length;
  const first = await ask({});
  assert.equal(places(first.html), 8);
  assert.match(first.text, /7 more places/);
  assert.match(first.html, /name="from" value="8"/);
  const second = await ask({ from: '4' });
  assert.equal(places(second.html), 8);
  assert.match(second.text, /3 more places/);
  assert.equal(places((await ask({ from: '12' })).html), 3);
  assert.equal(places((await ask({ from: '99999' })).html), 8, 'a part that is not there begins again');
  const whole = await ask({ all: 'yes' });
  assert.equal(places(whole.html), 15);
  assert.doesNotMatch(whole.html, /name="from"/);
});

test('an answer is kept by nobody', async () => {
  const response = await invented.request('/en/help-finder', { method: 'POST', body: new URLSearchParams({}) });
  assert.equal(response.headers.get('cache-control'), 'no-store');
});

test('of the city’s own places, no private one tells an address, a ZIP or a point', async () => {
  const secret = world.places().services.filter(({ isConfidential }) => isConfidential);
  for (const { organization, place } of secret) assert.equal(place, undefined, organization);
  const { html } = await post('/en/help-finder', { need: 'shelter', all: 'yes' });
  for (const article of html.split('<article').slice(1))
    if (article.includes('kept private')) assert.doesNotMatch(article, /data-at/);
});
