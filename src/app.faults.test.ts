// Two at once, too late, strange addresses, and a house that breaks: one effect, a clear answer, and a calm page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createApp } from './app.tsx';
import { castMember, inReview, findingsOn, submitted, toSign } from './certification/actions/testing.ts';
import { countRows, storedIn } from '../tests/house/stored.ts';
import { makeCases, type TestCases } from '../tests/house/test-cases.ts';
import { browserOf, openTestHouse, type Browser, type TestHouse } from '../tests/house/test-house.ts';

let site: TestHouse;
let cases: TestCases;
let advocate: Browser;
before(async () => {
  site = await openTestHouse();
  cases = await makeCases(site.house);
  advocate = await site.signIn('rahman');
});
after(() => site.close());

const query = async (text: string, id: string) => (await site.house.database.run(text, [id])).rows[0] ?? {};
const revisionOf = async (id: string) =>
  String((await query('select revision from request where id = $1', id))['revision']);
const eventsOf = async (id: string, action: string) =>
  Number(
    (
      await query(`select count(*)::int as count from request_event where request_id = $1 and action = '${action}'`, id)
    )['count'],
  );

describe('the same form sent five times at once', () => {
  const five = async (browser: Browser, path: string, words: Record<string, string>) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.post(path, words)));
    return answers.map(({ status }) => status).sort();
  };

  test('sends a request once, and leads to one receipt', async () => {
    const id = cases.own.draft;
    const mails = await countRows(site.house.database, 'outbox');
    const statuses = await five(advocate, `/en/advocate/requests/${id}/check`, { revision: await revisionOf(id) });
    assert.deepEqual(statuses, [303, 303, 303, 303, 303]);
    assert.equal(await eventsOf(id, 'submit'), 1);
    assert.equal((await countRows(site.house.database, 'outbox')) - mails, 1);
  });

  test('certifies, signs and releases once', async () => {
    const [reviewer, official] = [await site.signIn('brandt'), await site.signIn('castellano')];
    const certified = cases.own['in-review'];
    const acts = [
      { who: reviewer, id: certified, word: 'certify', action: 'certify' },
      { who: official, id: cases.own['to-sign'], word: 'sign', action: 'sign' },
      { who: official, id: cases.own.signed, word: 'release', action: 'release' },
    ];
    for (const { who, id, word, action } of acts) {
      const statuses = await five(who, `/en/agency/requests/${id}/${word}`, { revision: await revisionOf(id) });
      assert.deepEqual(statuses, [303, 409, 409, 409, 409], word);
      assert.equal(await eventsOf(id, action), 1, word);
    }
  });

  test('begins a client once for each time it was sent, whole', async () => {
    const words = { agency: 'harbor-pd', client: 'new', 'name.family': 'Twice' };
    assert.deepEqual(await five(advocate, '/en/advocate/new', words), [303, 303, 303, 303, 303]);
    const { rows } = await site.house.database.run(
      'select count(*)::int as count from client c where not exists (select 1 from request r where r.client_id = c.id)',
    );
    assert.equal(rows[0]?.['count'], 0);
  });
});

test('a page that is older than the case changes nothing, and says so', async () => {
  const [rahman, brandt] = [
    await castMember(site.house.database, 'rahman'),
    await castMember(site.house.database, 'brandt'),
  ];
  const { requestId: received } = await submitted(site.house, rahman);
  const reviewed = await inReview(site.house, rahman, brandt);
  await findingsOn(site.house, brandt, reviewed);
  const waiting = await toSign(site.house, rahman, brandt);
  const [reviewer, official] = [await site.signIn('brandt'), await site.signIn('castellano')];
  const stale = [
    [reviewer, `/en/agency/requests/${received}/begin`],
    [reviewer, `/en/agency/requests/${reviewed}/certify`],
    [reviewer, `/en/agency/requests/${reviewed}/ask`],
    [official, `/en/agency/requests/${waiting}/sign`],
    [advocate, `/en/advocate/requests/${received}/withdraw`],
  ] as const;
  const before = await storedIn(site.house.database);
  for (const [who, path] of stale) {
    const answer = await who.post(path, { revision: '1', text: 'Late words.' });
    assert.equal(answer.status, 409, path);
    assert.match(answer.text, /role="alert"|meanwhile|since/i, path);
  }
  assert.deepEqual(await storedIn(site.house.database), before);
});

describe('strange addresses', () => {
  const ADDRESSES = [
    '/xx',
    '/xx/rights',
    '/EN',
    '/En/agency',
    '/EN/advocate/new',
    '/english',
    '/en/',
    '/en//',
    '//en',
    '//',
    '/./en',
    '/en/../../etc/passwd',
    '/en/%2e%2e/%2e%2e/etc/passwd',
    '/%2e%2e%2f%2e%2e%2fetc',
    '/assets/../package.json',
    '/assets/%2e%2e%2fassets.json',
    '/assets/..%5c..%5cx',
    '/en/%',
    '/en/%zz',
    '/en/%00',
    '/en/%E0%A4%A',
    '/en/%0d%0aset-cookie:x=y',
    '/en/agency/requests/%0d%0ax',
    '/en/%F0%9F%92%A9',
    '/en/rights/__proto__',
    '/en/rights/constructor',
    '/en/figures/__proto__',
    '/__proto__',
    '/constructor/rights',
    '/en/rights/..%2f..%2fpages%2fprivacy',
    `/en/${'x'.repeat(8_000)}`,
    '/en?'.padEnd(8_000, 'x'),
    '/en/agency?view[]=x&from=-1&from=9e9&with=%00&reference=%F0%9F',
    '/en/sign-in?next=%00',
    '/dev/gallery?language=xx&density=__proto__',
  ];
  const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'X'];

  test('get a page in every method, signed in or not', async () => {
    const before = await storedIn(site.house.database);
    for (const who of [site.stranger(), advocate, await site.signIn('brandt')])
      for (const path of ADDRESSES)
        for (const method of who.token === '' ? METHODS : ['GET', 'POST']) {
          const { status, text, headers } = await who.ask(path, { method });
          assert.ok(status < 500, `${method} ${path}: ${status}`);
          assert.equal(headers.get('set-cookie'), null, path);
          assert.doesNotMatch(text, /root:|"dependencies"|node_modules/, path);
        }
    assert.deepEqual(await storedIn(site.house.database), before);
  });

  test('in a language that is not spoken here say which are', async () => {
    for (const path of ['/xx/rights', '/de', '/EN/status']) {
      const answer = await site.stranger().get(path);
      assert.equal(answer.status, 404, path);
      assert.match(answer.text, /href="\/es/, path);
    }
  });

  test('that ask for a language by header get one that is spoken', async () => {
    for (const asked of ['ar', 'es-MX,es;q=0.9', '*', 'xx', '', ';;;q=,', 'en;q=9999999999', ','.repeat(5_000)]) {
      const answer = await site.stranger().ask('/', {}, { 'accept-language': asked });
      assert.match(answer.location, /^\/(en|es|ar)$/, asked.slice(0, 20));
    }
  });
});

describe('a house whose database is gone', () => {
  const SECRET = 'maria lopez, 12 wharf street';
  let log: string[];
  let broken: Browser;
  before(() => {
    log = [];
    const fail = () => Promise.reject(new Error(SECRET, { cause: new Error(SECRET) }));
    const database = { ...site.house.database, read: fail, transaction: fail, run: fail };
    const write = { fault: site.house.log.fault, debug: () => undefined, info: () => undefined, warn: () => undefined };
    const app = createApp({ ...site.house, database, log: write });
    broken = browserOf(app, false, advocate.token);
    log = site.log as string[]; // grows while the tests run
  });

  test('shows a calm page with a number, in the language that was asked for', async () => {
    for (const [path, language] of [
      ['/en/agency', 'en'],
      ['/es/sign-in', 'es'],
      ['/ar/figures', 'ar'],
      [`/en/advocate/requests/${cases.own.draft}`, 'en'],
    ] as const) {
      const answer = await broken.get(path);
      assert.equal(answer.status, 500, path);
      assert.match(answer.text, new RegExp(`<html lang="${language}"`));
      const id = /<b class="num">([0-9a-f]{8})<\/b>/.exec(answer.text)?.[1];
      assert.ok(id, path);
      assert.doesNotMatch(answer.text, /maria|Error:|\.ts\b|at .*\(/, path);
      const line = log.filter((entry) => entry.includes(id));
      assert.equal(line.length, 1, 'the number finds one line of the log');
    }
    assert.equal((await broken.post('/en/status', { code: cases.code })).status, 500);
  });

  test('still guides', async () => {
    for (const path of ['/en', '/es/rights', '/ar/help-now']) assert.equal((await broken.get(path)).status, 200, path);
    assert.equal((await broken.post('/en/questions', { 'safe-now': 'no' })).status < 500, true);
  });

  test('writes what kind of fault it was, and where, and nothing else', () => {
    const faults = log
      .filter((line) => line.includes('"fault"'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(faults.length >= 5);
    for (const fault of faults) {
      const known = ['level', 'time', 'id', 'route', 'method', 'kind', 'code', 'places', 'msg'];
      assert.deepEqual(
        Object.keys(fault).filter((key) => !known.includes(key)),
        [],
      );
      assert.doesNotMatch(JSON.stringify(fault), /maria|wharf|[0-9a-f]{8}-[0-9a-f]{4}/);
    }
  });
});
