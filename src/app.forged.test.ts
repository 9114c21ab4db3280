// Forms that did not come from our own page: whatever they ask for, nothing of it is done.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CAST } from './accounts/seed.ts';
import { hiddenFields } from '../tests/house/read-page.ts';
import { countRows, storedIn } from '../tests/house/stored.ts';
import {
  makeCases,
  meantFor,
  needsSignIn,
  routesOf,
  usualAddress,
  type Route,
  type TestCases,
} from '../tests/house/test-cases.ts';
import { openTestHouse, type Answer, type Browser, type TestHouse, type Words } from '../tests/house/test-house.ts';

let site: TestHouse;
let cases: TestCases;
let posts: readonly Route[];
let people: Map<string, Browser>;
before(async () => {
  site = await openTestHouse();
  cases = await makeCases(site.house);
  posts = routesOf(site).filter((route) => route.method === 'POST' && needsSignIn(route));
  people = new Map();
  for (const name of new Set(posts.map((route) => meantFor(route).by))) people.set(name, await site.signIn(name));
});
after(() => site.close());

const browserFor = (route: Route): Browser => {
  const browser = people.get(meantFor(route).by);
  assert.ok(browser);
  return browser;
};
/** What the action needs, as far as one form can say it; the revision is asked for beside. */
const WORDS = {
  text: 'Forged words.',
  to: 'nobody',
  then: 'list',
  'name.family': 'Forged',
  agency: 'harbor-pd',
  client: 'new',
};

async function eachPost(
  send: (browser: Browser, path: string, words: Words) => Promise<Answer>,
  expected: readonly number[],
) {
  assert.ok(posts.length >= 20, 'the routes were found');
  const before = await storedIn(site.house.database);
  for (const route of posts) {
    const path = usualAddress(route, cases);
    const answer = await send(browserFor(route), path, { ...WORDS, revision: await revisionOf(path) });
    assert.ok(expected.includes(answer.status), `${route.path}: ${answer.status}`);
    assert.equal(answer.headers.get('set-cookie'), null, route.path);
    assert.deepEqual(await storedIn(site.house.database), before, route.path);
  }
}

/** The newest, so that nothing but the forgery can be what is refused. */
async function revisionOf(path: string): Promise<string> {
  const id = /[0-9a-f-]{36}/.exec(path)?.[0];
  if (id === undefined) return '0';
  const { rows } = await site.house.database.run('select revision from request where id = $1', [id]);
  return String(rows[0]?.['revision'] ?? 0);
}

describe('every form of people who work with requests', () => {
  test('is refused without its token, and its words are kept', async () => {
    await eachPost(
      async (browser, path, words) => {
        const answer = await browser.post(path, { ...words, csrf: [] });
        assert.equal(hiddenFields(answer.text)['text'], WORDS.text, path);
        return answer;
      },
      [409],
    );
  });

  test('is refused with the token of another session', async () => {
    const other = await site.signIn('diallo');
    await eachPost((browser, path, words) => browser.post(path, { ...words, csrf: other.csrf }), [409]);
    await eachPost((browser, path, words) => browser.post(path, { ...words, csrf: ['', browser.csrf] }), [409]);
  });

  test('is refused when another site sent it, even with the right token', async () => {
    const senders = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null', 'sec-fetch-site': null },
      { origin: 'http://localhost.evil.example', 'sec-fetch-site': null },
    ];
    for (const from of senders) await eachPost((browser, path, words) => browser.post(path, words, from), [403]);
  });

  test('is refused when it was cut off before its token could be read', async () => {
    const cut = '--line\r\ncontent-disposition: form-data; name="text"\r\n\r\nForged';
    await eachPost((browser, path) => browser.send(path, cut, 'multipart/form-data; boundary=line'), [400, 422]);
  });

  test('is refused without a session', async () => {
    const stranger = site.stranger();
    await eachPost((_browser, path, words) => stranger.post(path, words), [401]);
  });
});

test('no other method does anything', async () => {
  const before = await storedIn(site.house.database);
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET', 'HEAD', 'PURGE'])
    for (const route of posts) {
      const path = usualAddress(route, cases);
      const answer = await browserFor(route).ask(path, { method });
      assert.ok(answer.status < 500, `${method} ${path}`);
    }
  assert.deepEqual(await storedIn(site.house.database), before);
});

test('nobody is signed in on the word of another site', async () => {
  const before = await countRows(site.house.database, 'session');
  for (const from of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example', 'sec-fetch-site': null }])
    assert.equal((await site.stranger().post('/en/sign-in', { as: CAST.rahman.id }, from)).status, 403);
  assert.equal(await countRows(site.house.database, 'session'), before);
});

test('the same forms from our own page are not refused', async () => {
  const refused: string[] = [];
  for (const route of posts) {
    const path = usualAddress(route, cases);
    const answer = await browserFor(route).post(path, { ...WORDS, revision: await revisionOf(path) });
    if ([401, 403].includes(answer.status) || answer.text.includes('You signed in again')) refused.push(route.path);
  }
  assert.deepEqual(refused, []);
});
