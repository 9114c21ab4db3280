// Whose session it is, when it is over, and what becomes of the words that were typed into a page meanwhile.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { formTokenOf } from './accounts/index.ts';
import { CAST } from './accounts/seed.ts';
import { storedIn } from '../tests/house/stored.ts';
import { makeCases, type TestCases } from '../tests/house/test-cases.ts';
import { openTestHouse, type Answer, type Browser, type TestHouse } from '../tests/house/test-house.ts';
import { hiddenFields, plainText } from '../tests/house/read-page.ts';

let site: TestHouse;
let cases: TestCases;
before(async () => {
  site = await openTestHouse();
  cases = await makeCases(site.house);
});
after(() => site.close());

const LEFT = /^\/en\/sign-in\?next=%2Fen%2Fadvocate$/;
const isLetIn = async (browser: Browser) => {
  const { status, location } = await browser.get('/en/advocate');
  if (status === 200) return true;
  assert.deepEqual([status, LEFT.test(location)], [303, true]);
  return false;
};

describe('a session', () => {
  test('lasts while somebody works, also after its first minute', async () => {
    const browser = await site.signIn('rahman');
    for (const minutes of [2, 50, 50, 50]) {
      site.travel(minutes);
      assert.ok(await isLetIn(browser), `${minutes} minutes later`);
    }
  });

  test('ends after an hour alone', async () => {
    const browser = await site.signIn('rahman');
    site.travel(61);
    assert.equal(await isLetIn(browser), false);
  });

  test('ends after twelve hours of work', async () => {
    const browser = await site.signIn('rahman');
    for (let half = 1; half < 24; half += 1) {
      site.travel(30);
      assert.ok(await isLetIn(browser), `${half / 2} hours`);
    }
    site.travel(30);
    assert.equal(await isLetIn(browser), false);
  });

  test('is not opened by a token that nobody was given, or by what the database keeps', async () => {
    const { rows } = await site.house.database.run('select token_hash from session limit 1');
    for (const token of ['', 'x', 'x'.repeat(5_000), String(rows[0]?.['token_hash']), '%00', "' or 1=1 --"]) {
      const answer = await site.stranger().ask('/en/advocate', {}, { cookie: `amparo=${token}` });
      assert.deepEqual([answer.status, LEFT.test(answer.location)], [303, true], token.slice(0, 30));
    }
  });

  test('is over once it is left', async () => {
    const browser = await site.signIn('rahman');
    const left = await browser.post('/en/sign-out');
    assert.match(left.headers.get('set-cookie') ?? '', /^amparo=; .*Max-Age=0/);
    assert.equal(await isLetIn(browser), false);
    assert.equal((await browser.post('/en/sign-out')).status, 303, 'leaving twice is no mistake');
  });

  test('is not left on the word of another site, or without its form token', async () => {
    const browser = await site.signIn('rahman');
    assert.equal((await browser.post('/en/sign-out', {}, { 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await browser.post('/en/sign-out', { csrf: 'x' })).status, 409);
    assert.ok(await isLetIn(browser));
  });
});

describe('signing in', () => {
  test('as nobody there is gets the page again', async () => {
    for (const as of [
      '',
      'x',
      'rahman',
      '00000000-0000-4000-8000-000000000099',
      "'; drop table person; --",
      'a\u0000b',
    ]) {
      const answer = await site.stranger().post('/en/sign-in', { as });
      assert.equal(answer.status, 422, as);
      assert.equal(answer.headers.get('set-cookie'), null);
    }
  });

  test('from another site is refused', async () => {
    const answer = await site
      .stranger()
      .post('/en/sign-in', { as: CAST.rahman.id }, { origin: 'https://evil.example' });
    assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [403, null]);
  });

  test('leads to an address of ours only', async () => {
    const elsewhere = [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/%2f%2fevil.example',
      'javascript:alert(1)',
    ];
    for (const next of [
      ...elsewhere,
      '/en/../../x',
      '/en?x=//evil',
      '\t//evil.example',
      '/\n/evil.example',
      '/en/@evil.example',
    ]) {
      const page = await site.stranger().get(`/en/sign-in?next=${encodeURIComponent(next)}`);
      assert.equal(hiddenFields(page.text)['next'], '', `in the page: ${next}`);
      const answer = await site.stranger().post('/en/sign-in', { as: CAST.rahman.id, next });
      assert.deepEqual([answer.status, answer.location], [303, '/en/advocate'], next);
      const carried = await site.stranger().post('/en/sign-in', { as: CAST.rahman.id, next, 'carry.text': 'words' });
      assert.deepEqual([carried.status, carried.location], [303, '/en/advocate'], `with words: ${next}`);
    }
  });
});

describe('a form that is sent after its session', () => {
  const TYPED = 'She said: "it was <b>him</b>" & left\u0301 — قال';
  const path = () => `/en/advocate/requests/${cases.own['information-requested']}/reply`;
  const words = () => ({ text: TYPED, revision: '3', csrf: 'old' });
  const signInWith = (ended: Answer, name: 'rahman' | 'zielinski') => {
    const kept = hiddenFields(ended.text);
    return site.stranger().post('/en/sign-in', { ...kept, as: CAST[name].id });
  };
  const after = (carry: Answer) => {
    const token = /amparo=([^;]+)/.exec(carry.headers.get('set-cookie') ?? '')?.[1] ?? '';
    return { cookie: `amparo=${token}`, token };
  };

  test('comes back with every word, and nothing is changed', async () => {
    const before = await storedIn(site.house.database);
    const ended = await site.stranger().post(path(), words());
    assert.equal(ended.status, 401);
    assert.deepEqual(hiddenFields(ended.text), { next: path(), 'carry.text': TYPED, 'carry.revision': '3' });
    assert.doesNotMatch(ended.text, /<b>him/);
    assert.deepEqual(await storedIn(site.house.database), before);
  });

  test('can be sent by the same person after signing in again', async () => {
    const desk = await site.signIn('rahman');
    const page = await desk.get(path().replace('/reply', ''));
    const revision = hiddenFields(page.text)['revision'] ?? '';
    const carry = await signInWith(await site.stranger().post(path(), { ...words(), revision }), 'rahman');
    const { cookie, token } = after(carry);
    const form = hiddenFields(carry.text);
    assert.deepEqual(form, { text: TYPED, revision, csrf: formTokenOf(token) });
    const sent = await site.stranger().post(path(), form, { cookie });
    assert.equal(sent.status, 303);
    assert.ok(plainText((await desk.get(sent.location)).text).includes(TYPED.normalize('NFC')));
  });

  test('opens nothing for another person', async () => {
    const before = await storedIn(site.house.database);
    const carry = await signInWith(await site.stranger().post(path(), words()), 'zielinski');
    const { cookie } = after(carry);
    const sent = await site.stranger().post(path(), hiddenFields(carry.text), { cookie });
    assert.equal(sent.status, 404);
    assert.deepEqual(await storedIn(site.house.database), before);
  });

  test('comes back also when somebody signed in again in another window', async () => {
    const browser = await site.signIn('rahman');
    const answer = await browser.post(path(), words());
    assert.equal(answer.status, 409);
    assert.deepEqual(hiddenFields(answer.text), { text: TYPED, revision: '3', csrf: browser.csrf });
  });
});
