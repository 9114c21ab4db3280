// Secrets of existence: what is not there and what somebody may not see are one answer, to the byte. Receipt codes that
// open nothing are told nothing. And a log line names no case, nobody and nothing that was typed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CAST } from './accounts/seed.ts';
import type { CastName } from './certification/actions/testing.ts';
import { formatReceiptCode, parseReceiptCode } from './certification/domain/receipt-code.ts';
import { plainText } from '../tests/house/read-page.ts';
import { countRows, storedIn } from '../tests/house/stored.ts';
import { addressOf, makeCases, needsSignIn, routesOf, type Route, type TestCases } from '../tests/house/test-cases.ts';
import { openTestHouse, type Answer, type Browser, type TestHouse } from '../tests/house/test-house.ts';

const UNKNOWN = '11111111-1111-4111-8111-111111111111';

let site: TestHouse;
let cases: TestCases;
let routes: readonly Route[];
let nothingHere: Answer;
const people = new Map<CastName, Browser>();

before(async () => {
  site = await openTestHouse();
  cases = await makeCases(site.house);
  routes = routesOf(site).filter((route) => needsSignIn(route) && route.path.includes(':id'));
  nothingHere = await site.stranger().get('/en/nothing-here');
  for (const name of ['rahman', 'zielinski', 'brandt', 'castellano', 'osei', 'adeyemi', 'lindqvist', 'doe'] as const)
    people.set(name, await site.signIn(name));
});
after(() => site.close());

/** Ids that name nothing for anybody. */
const nobodys = () => [
  UNKNOWN,
  'x',
  cases.foreign.toUpperCase(),
  `${cases.foreign} `,
  `${cases.foreign}%00`,
  '..%2f..',
  '%F0%9F',
  "'%20or%201=1",
];

/** Whose requests these people may not know of. */
function hiddenFrom(name: CastName): readonly string[] {
  const { own, foreign } = cases;
  if (name === 'brandt' || name === 'castellano') return [own.draft, foreign];
  if (name === 'rahman') return [foreign];
  return name === 'osei' ? Object.values(own) : [...Object.values(own), ...(name === 'zielinski' ? [] : [foreign])];
}

async function asksFor(browser: Browser, route: Route, id: string): Promise<Answer> {
  const path = addressOf(route, id, cases.document);
  return route.method === 'GET'
    ? browser.get(path)
    : browser.post(path, { text: 'Words.', revision: '2', to: 'nobody' });
}

/** Null when it is; else what gives it away. The guide chooses a language, and says so. */
function tells({ status, text, headers }: Answer): string | null {
  const names = (of: Headers) => [...of.keys()].filter((name) => name !== 'vary').join(' ');
  if (status !== 404) return `status ${status}`;
  if (text !== nothingHere.text) return 'another page';
  return names(headers) === names(nothingHere.headers) ? null : names(headers);
}

async function telltales(
  browser: Browser,
  asked: readonly Route[],
  ids: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const route of asked)
    for (const id of ids) {
      const told = tells(await asksFor(browser, route, id));
      if (told !== null) found.push(`${route.method} ${route.path} ${id}: ${told}`);
    }
  return found;
}

describe('an address of a case', () => {
  test('that names nothing is a page that is not there', async () => {
    assert.ok(routes.length >= 40, 'the routes were found');
    for (const name of ['rahman', 'brandt'] as const)
      assert.deepEqual(await telltales(browserOf(name), routes, nobodys()), [], name);
    assert.deepEqual(await telltales(browserOf('doe'), routes, [UNKNOWN]), []);
  });

  for (const name of ['rahman', 'zielinski', 'brandt', 'castellano', 'osei', 'adeyemi', 'lindqvist', 'doe'] as const)
    test(`that ${name} may not know of is the same page, and nothing is changed`, async () => {
      const before = await storedIn(site.house.database);
      const ids = name === 'brandt' || name === 'rahman' ? hiddenFrom(name) : hiddenFrom(name).slice(0, 2);
      assert.deepEqual(await telltales(browserOf(name), routes, ids), []);
      assert.deepEqual(await storedIn(site.house.database), before);
    });

  test('shows what the right person may see, so that all this is not for want of a page', async () => {
    const seen = await browserOf('brandt').get(`/en/agency/requests/${cases.own.received}`);
    assert.equal(seen.status, 200);
    assert.equal((await browserOf('zielinski').get(`/en/advocate/requests/${cases.foreign}`)).status, 200);
  });
});

function browserOf(name: CastName): Browser {
  const browser = people.get(name);
  assert.ok(browser);
  return browser;
}

test('whoever has no part in requests sees none of their lists', async () => {
  const lists = routesOf(site).filter((route) => needsSignIn(route) && !route.path.includes(':id'));
  assert.deepEqual(await telltales(browserOf('doe'), lists, ['']), []);
});

describe('a receipt code', () => {
  const look = (code: string) => site.stranger().post('/en/status', { code });
  /** A body from this alphabet and every check that could be right for it, one of which is. */
  const wellMade = (body: string) => {
    for (let check = 0; check < 1024; check += 1) {
      const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const code = `${body}${letters.charAt(check >> 5)}${letters.charAt(check & 31)}`;
      if (parseReceiptCode(code)) return code;
    }
    throw new Error('no check fits');
  };
  const withoutTyped = ({ text }: Answer, code: string) => text.replace(`value="${code}"`, '');

  test('that is right tells where the request stands, and names nobody', async () => {
    const answer = await look(formatReceiptCode(cases.code as never)); // it came from the store
    assert.equal(answer.status, 200);
    for (const secret of ['Wen', 'Li<', 'Rahman', 'Brandt', 'Harbor', 'assault', cases.code, cases.own.received])
      assert.ok(!answer.text.includes(secret), secret);
  });

  test('that is wrong gets one answer, however wrong it is', async () => {
    const nearly = wellMade(`${cases.code.slice(0, 8)}00000000`);
    const wrong = [wellMade('7777777777777777'), '7777-7777-7777-7777-00', 'x', '', '<script>', 'ق'.repeat(40), nearly];
    const answers = [];
    for (const code of wrong) answers.push([code, await look(code)] as const);
    const [first] = answers;
    assert.ok(first);
    for (const [code, answer] of answers) {
      assert.equal(answer.status, 422, code);
      if (/^[\w-]*$/.test(code)) assert.equal(withoutTyped(answer, code), withoutTyped(first[1], first[0]), code);
    }
  });

  test('is slowed when many of its kind were wrong, right or wrong alike', async () => {
    site.travel(60);
    const guesses = Array.from({ length: 10 }, (_, index) => `${cases.code.slice(0, 4)}-0000-0000-000${index}-00`);
    for (const guess of guesses) assert.equal((await look(guess)).status, 422);
    const [wrong, right] = [await look(guesses[0] ?? ''), await look(cases.code)];
    assert.deepEqual([wrong.status, right.status], [429, 429]);
    assert.equal(withoutTyped(wrong, guesses[0] ?? ''), withoutTyped(right, cases.code));
    site.travel(20);
    assert.equal((await look(cases.code)).status, 200, 'and later again');
  });

  test('is never taken from an address, and never leads to one', async () => {
    const asked = await site.stranger().get(`/en/status?code=${cases.code}`);
    assert.ok(!asked.text.includes(cases.code));
    assert.ok(!plainText(asked.text).includes(formatReceiptCode(cases.code as never))); // as above
    assert.equal((await site.stranger().get(`/en/status/${cases.code}`)).status, 404);
    assert.equal((await look(cases.code)).location, '');
  });

  test('stands nowhere in the clear, and neither do wrong ones', async () => {
    assert.ok((await countRows(site.house.database, 'receipt_attempt')) > 0);
    const { rows } = await site.house.database.run(
      'select t::text as row from request t union all select t::text from receipt_attempt t',
    );
    assert.ok(!rows.some((row) => String(row['row']).includes(cases.code)));
  });
});

test('no log line names a case, a person, a code or anything that was typed', async () => {
  const typed = 'maria-lopez';
  for (const path of [
    `/en/rights/${typed}`,
    `/en/${typed}?q=${typed}`,
    `/en/status/${cases.code.toLowerCase()}`,
    `/${typed}`,
  ])
    await site.stranger().get(path);
  await browserOf('rahman').post(`/en/advocate/requests/${cases.own.draft}/edit/victim`, { 'name.family': typed });
  const lines = site.log.join('\n');
  assert.ok(site.log.length > 100, 'requests are logged at this level');
  const names = Object.values(CAST)
    .flatMap(({ name }) => name.split(' '))
    .filter((word) => word.length > 3);
  for (const secret of [
    typed,
    UNKNOWN,
    cases.document,
    cases.foreign,
    cases.code,
    ...Object.values(cases.own),
    ...names,
    'Words.',
  ])
    assert.ok(!lines.toLowerCase().includes(secret.toLowerCase()), secret);
  assert.doesNotMatch(lines, /[0-9a-f]{8}-[0-9a-f]{4}-|\?|amparo=|csrf|127\.0\.0\.1/);
});
