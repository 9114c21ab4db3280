// What every answer says to the browser, and what every page is made of: the promises that hold for all of them alike.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createApp } from './app.tsx';
import { CAST } from './accounts/seed.ts';
import { castMember, NOW, valueOf } from './certification/actions/testing.ts';
import { releaseForm } from './certification/actions/release-form.ts';
import { makeCases, meantFor, needsSignIn, routesOf, usualAddress, type TestCases } from '../tests/house/test-cases.ts';
import { browserOf, openTestHouse, type Answer, type Browser, type TestHouse } from '../tests/house/test-house.ts';

/** How a policy would let something in from elsewhere, or something run that stands in the page. */
const LAX = /unsafe|data:|blob:|https?:|\*/;
const PUBLIC_PAGES = ['', '/help-now', '/questions', '/results', '/answers', '/rights', '/privacy', '/signing-offices']
  .concat([
    '/sources',
    '/accessibility',
    '/languages',
    '/status',
    '/figures',
    '/figures/harbor-pd',
    '/sign-in',
    '/nowhere',
  ])
  .flatMap((path) => ['en', 'es', 'ar'].map((language) => `/${language}${path}`));
const PUBLIC_FORMS = ['/en/questions', '/en/results', '/en/answers', '/en/signing-offices', '/en/status'];

let site: TestHouse;
let cases: TestCases;
const answers = new Map<string, Answer>();
const signedIn = new Set<string>();

before(async () => {
  site = await openTestHouse();
  cases = await makeCases(site.house);
  const official = await castMember(site.house.database, 'castellano');
  valueOf(await releaseForm(site.house, official, NOW, { requestId: cases.own.signed }));
  await askEverything();
});
after(() => site.close());

/** Every page of every kind, once: the tests below only read. */
async function askEverything(): Promise<void> {
  const stranger = site.stranger();
  const note = (name: string, answer: Answer) => void answers.set(name, answer);
  for (const path of [
    ...PUBLIC_PAGES,
    '/',
    '/favicon.ico',
    '/xx/rights',
    '/dev/gallery',
    site.house.site.assets.css,
    '/assets/none.css',
  ])
    note(`GET ${path}`, await stranger.get(path));
  for (const path of PUBLIC_FORMS) note(`POST ${path}`, await stranger.post(path, { code: 'wrong', 'safe-now': 'no' }));
  note('POST /en/sign-in', await stranger.post('/en/sign-in', { as: CAST.rahman.id }));
  const etag = answers.get('GET /en')?.headers.get('etag') ?? '';
  note('304', await stranger.ask('/en', {}, { 'if-none-match': etag }));
  note('HEAD', await stranger.ask('/en/agency', { method: 'HEAD' }));
  const people = new Map<string, Browser>();
  for (const route of routesOf(site).filter(needsSignIn)) {
    const { by } = meantFor(route);
    const browser = people.get(by) ?? (await site.signIn(by));
    people.set(by, browser);
    const path = pathIn(route.path) ?? usualAddress(route, cases);
    signedIn.add(`${route.method} ${path}`);
    note(`${route.method} ${path}`, route.method === 'GET' ? await browser.get(path) : await browser.post(path));
  }
  note('fault', await faultPage());
}

/** Papers of a request that has come to its end. */
function pathIn(path: string): string | null {
  return /\.pdf$|\.ics$|signed-form$|letters\/(receipt|release)$/.test(path)
    ? path.replace(':id', cases.own.signed)
    : null;
}

async function faultPage(): Promise<Answer> {
  const broken = { ...site.house.database, read: () => Promise.reject(new Error('gone')) };
  return browserOf(createApp({ ...site.house, database: broken }), false, '').get('/en/sign-in');
}

const everyAnswer = (check: (answer: Answer, name: string) => void) => answers.forEach(check);
const everyPage = (check: (html: string, name: string) => void) =>
  everyAnswer(({ headers, text }, name) => {
    if (headers.get('content-type')?.startsWith('text/html') && text !== '') check(text, name);
  });

describe('every answer', () => {
  test('was really of its kind', () => {
    const status = (name: string) => answers.get(name)?.status;
    assert.equal(status('fault'), 500);
    assert.equal(status('304'), 304);
    assert.equal(status('GET /'), 302);
    assert.equal(status('GET /en/nowhere'), 404);
    const kinds = new Set([...answers.values()].map(({ headers }) => headers.get('content-type')?.split(';')[0]));
    for (const kind of ['text/html', 'text/css', 'image/svg+xml', 'application/pdf', 'text/calendar'])
      assert.ok(kinds.has(kind), `${kind} among ${[...kinds].join(', ')}`);
  });

  test('lets nothing in from elsewhere and nothing run that stands in the page', () => {
    everyAnswer(({ headers }, name) => {
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/, name);
      assert.match(policy, /form-action 'self'/, name);
      assert.match(policy, /frame-ancestors 'none'/, name);
      assert.match(policy, /base-uri 'none'/, name);
      assert.doesNotMatch(policy, LAX, name);
    });
  });

  test('tells no other site where somebody was, and is neither framed nor guessed at', () => {
    everyAnswer(({ headers }, name) => {
      assert.equal(headers.get('referrer-policy'), 'no-referrer', name);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', name);
      assert.equal(headers.get('x-frame-options'), 'DENY', name);
      assert.equal(headers.get('strict-transport-security'), null, `${name}: not without https`);
    });
  });

  test('is kept by nobody when somebody is signed in, posted something, or met a fault', () => {
    everyAnswer(({ headers }, name) => {
      if (signedIn.has(name) || name.startsWith('POST') || name === 'fault')
        assert.equal(headers.get('cache-control'), 'no-store', name);
    });
  });

  test('sets no cookie but the one of signing in', () => {
    everyAnswer(({ headers }, name) => {
      if (name !== 'POST /en/sign-in') assert.equal(headers.get('set-cookie'), null, name);
    });
  });
});

describe('every page', () => {
  test('has no script or style in it', () => {
    everyPage((html, name) => {
      assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:|<iframe|<object|<embed|<base/i, name);
      for (const [script = ''] of html.matchAll(/<script\b[^>]*>[^<]*/g))
        assert.match(script, /^<script [^>]*src="\/assets\/[^"]+">$/, name);
    });
  });

  test('asks no other site for anything', () => {
    everyPage((markup, name) => {
      // What only tells a search engine of an address is not fetched.
      const html = markup.replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, '');
      for (const [tag = ''] of html.matchAll(
        /<(?!a\b)[a-z]+\b[^>]*\b(?:src|href|action|formaction|poster|srcset|data)="[^"]*"[^>]*>/g,
      ))
        assert.doesNotMatch(tag, /="\s*(?:[a-z]+:|\/\/)/i, `${name}: ${tag}`);
      for (const [tag = ''] of html.matchAll(/<a\b[^>]*>/g))
        assert.doesNotMatch(tag, /\bping=|href="(?!https?:|tel:|sms:|mailto:)[a-z]+:/i, name);
    });
  });

  test('says its language and direction, and has a title and one first heading', () => {
    everyPage((html, name) => {
      const [, language, direction] = /<html lang="(..)" dir="(ltr|rtl)">/.exec(html) ?? [];
      assert.equal(direction, language === 'ar' ? 'rtl' : 'ltr', name);
      const asked = /\/(en|es|ar)(?:\/|$)/.exec(name)?.[1];
      if (asked !== undefined) assert.equal(language, asked, name);
      assert.match(html, /<title>[^<]{3,}<\/title>/, name);
      if (!name.includes('/dev/')) assert.equal(html.match(/<h1\b/g)?.length, 1, name);
    });
  });
});

test('over https the browser must keep using it, and the cookie is bound to the site', async () => {
  const secure = browserOf(createApp({ ...site.house, https: true }), true, '');
  assert.match(
    (await secure.get('/en')).headers.get('strict-transport-security') ?? '',
    /^max-age=\d{8}; includeSubDomains$/,
  );
  const answer = await secure.post('/en/sign-in', { as: CAST.rahman.id });
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^__Host-amparo=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  const token = /=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
  assert.equal((await secure.ask('/en/advocate', {}, { cookie: `__Host-amparo=${token}` })).status, 200);
  assert.equal(
    (await secure.ask('/en/advocate', {}, { cookie: `amparo=${token}` })).status,
    303,
    'a name anybody may set',
  );
});

test('asking for the headers of a page leaves the page as it is', async () => {
  const stranger = site.stranger();
  const head = await stranger.ask('/es/rights', { method: 'HEAD' });
  assert.deepEqual([head.status, head.text], [200, '']);
  const fresh = browserOf(createApp(site.house), false, '');
  await fresh.ask('/en', { method: 'HEAD' });
  assert.match((await fresh.get('/en')).text, /<h1/);
});
