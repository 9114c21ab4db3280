import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { markupFaults } from '../../tests/house/markup.ts';
import { isLanguage, LANGUAGES } from '../platform/values/language.ts';
import { publicPaths } from './public-paths.ts';
import { fieldsOf, get, guide, post, world, type Answer } from './testing.ts';

const READING = [...publicPaths(guide, world), '/answers'];
/** Addresses that other rooms serve on the same house. */
const OTHER_ROOMS = ['/status', '/figures', '/sign-in', '/feedback', '/check-helper', '/lawyers'];

/** What every public page loads. */
const PUBLIC_ASSETS = ['amparo.css', 'leave-site.js', 'focus-error.js'];

const LONG_WAY = fieldsOf({
  'safe-now': ['no'],
  'for-whom': ['self'],
  'age-now': ['18-20'],
  'age-then': ['under-16'],
  'what-happened': ['family-violence', 'sexual', 'stalking', 'held', 'trafficking', 'status-threat'],
  'hurt-how': ['direct'],
  'forced-for': ['labor', 'sex'],
  'forced-by': ['force', 'fraud', 'coercion'],
  'forced-young': ['yes'],
  'forced-told': ['failed'],
  'forced-now': ['escaped'],
  where: ['brooklyn'],
  'who-knows': ['city-police', 'prosecutor', 'labor'],
  helped: ['stopped'],
  'why-stopped': ['afraid'],
  'who-did-it': ['spouse'],
  abuse: ['violence', 'cruelty', 'child-hurt'],
  'their-papers': ['dont-know'],
  'lived-together': ['during'],
  'marriage-real': ['yes'],
  'tie-ended': ['divorce'],
  'ended-recently': ['yes'],
  'married-now': ['no'],
  'parent-care': ['rather-not'],
});
const OFFICES_ASKED = { crime: 'trafficking', who: ['city-police', 'labor', 'federal'] };

const HELP_ASKED = { need: 'legal', language: 'bn', zip: '11432' };

async function everyPage(language: string): Promise<[string, Answer][]> {
  const read = await Promise.all(
    READING.map(async (path): Promise<[string, Answer]> => [path, await get(`/${language}${path}`)]),
  );
  return [
    ...read,
    ['POST /results', await post(`/${language}/results`, LONG_WAY)],
    ['POST /why, U', await post(`/${language}/why`, { ...LONG_WAY, relief: 'u-status' })],
    ['POST /why, T', await post(`/${language}/why`, { ...LONG_WAY, relief: 't-status' })],
    ['POST /why, VAWA', await post(`/${language}/why`, { ...LONG_WAY, relief: 'vawa-self-petition' })],
    ['POST /paper', await post(`/${language}/paper`, LONG_WAY)],
    ['POST /answers', await post(`/${language}/answers`, LONG_WAY)],
    ['POST /questions', await post(`/${language}/questions`, { ...LONG_WAY, edit: 'what-happened' })],
    ['POST /questions, nothing chosen', await post(`/${language}/questions`, { at: 'safe-now' })],
    ['POST /signing-offices', await post(`/${language}/signing-offices`, OFFICES_ASKED)],
    ['POST /help-finder', await post(`/${language}/help-finder`, HELP_ASKED)],
    ['POST /help-finder, everything', await post(`/${language}/help-finder`, {})],
    [
      'POST /help-finder, nothing fits',
      await post(`/${language}/help-finder`, { need: 'food', language: 'ht', open: 'yes' }),
    ],
    ['POST /help-finder, wrong ZIP', await post(`/${language}/help-finder`, { zip: '90210' })],
    ['POST /precinct', await post(`/${language}/precinct`, { zip: '11432' })],
    ['POST /precinct, wrong ZIP', await post(`/${language}/precinct`, { zip: 'x' })],
    ['nothing here', await get(`/${language}/nothing-here`)],
    ['broken form', await post(`/${language}/questions`, { at: 'x'.repeat(200_000) })],
  ];
}

const pages = new Map(await Promise.all(LANGUAGES.map(async ({ code }) => [code, await everyPage(code)] as const)));
const all = [...pages].flatMap(([language, list]) =>
  list.map(([path, page]) => ({ name: `${language} ${path}`, path, page })),
);

test('every page answers, with one main heading and a title that tells no story', () => {
  for (const { name, path, page } of all) {
    const expected =
      path === 'nothing here' ? 404 : path === 'broken form' ? 413 : /nothing chosen|wrong ZIP/.test(path) ? 422 : 200;
    assert.equal(page.status, expected, name);
    assert.equal(page.html.match(/<h1[ >]/g)?.length, 1, name);
    assert.doesNotMatch(page.title, /victim|visa|police report|traffick|status of|U status/i, name);
  }
});

test('nothing is left on the visitor’s side, and nothing comes from elsewhere', () => {
  for (const { name, page } of all) {
    assert.equal(page.headers.get('set-cookie'), null, name);
    // What only tells a search engine of an address is not fetched.
    const fetched = page.html.replaceAll(/<link rel="(canonical|alternate)"[^>]*>/g, '');
    assert.doesNotMatch(fetched, /<(script|iframe|img|link)[^>]+(src|href)="(https?:)?\/\//, name);
    assert.doesNotMatch(page.html, / style=|<style|javascript:| on[a-z]+="/, name);
    for (const [address] of page.html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
      assert.match(address, /rel="noreferrer"|class="exit"|ecfr\.gov|href="https:/, name);
  }
});

test('a page made from answers is kept by nobody; a page for everybody may be', () => {
  for (const { name, path, page } of all) {
    const isShared = path === '' || path.startsWith('/');
    assert.equal(page.headers.get('cache-control'), isShared ? 'public, max-age=300' : 'no-store', name);
  }
});

test('every link of the guide leads somewhere', async () => {
  const links = new Set(
    all.flatMap(({ page }) =>
      [...page.html.matchAll(/(?:href|action|formaction)="(\/[^"#]*)[^"]*"/g)].map((match) => match[1] ?? ''),
    ),
  );
  for (const link of links) {
    const [, language = '', ...rest] = link.split('/');
    const path = `/${rest.join('/')}`;
    if (link.startsWith('/assets/') || OTHER_ROOMS.includes(path)) continue;
    assert.ok(
      LANGUAGES.some(({ code }) => code === language),
      link,
    );
    assert.equal((await get(link)).status, 200, link);
  }
});

test('every link to a part of the page finds it', () => {
  for (const { name, page } of all)
    for (const [, id] of page.html.matchAll(/href="#([^"]+)"/g))
      assert.match(page.html, new RegExp(` id="${id}"`), `${name} #${id}`);
});

test('the markup is valid', async () => {
  for (const { name, page } of all) assert.deepEqual(await markupFaults(page.html), [], name);
});

test('the first view of every page fits in the first round trip; with all that comes after it stays light', () => {
  for (const { name, page } of all) {
    const later = [...page.html.matchAll(/<script[^>]* src="\/assets\/([^"]+)"/g)].map(([, script = '']) => script);
    const first = gzipSync(page.html, { level: 9 }).length + sizeOf(PUBLIC_ASSETS);
    // What a page only adds, such as reading aloud, is fetched when the page already stands there.
    const whole = first + sizeOf(later);
    assert.ok(first <= 14_600, `${name}: ${first} bytes`);
    assert.ok(whole <= 30_000, `${name}: ${whole} bytes in all`);
    if (process.env['SIZES']) console.log(`${first} ${whole}  ${name}`);
  }
});

/** Built stylesheets and scripts, compressed. The build names them in a list. */
function sizeOf(names: readonly string[]): number {
  const list = new Map<string, unknown>(Object.entries(JSON.parse(readFileSync('.build/assets.json', 'utf8'))));
  return names.reduce((sum, name) => {
    const address = list.get(name);
    assert.ok(typeof address === 'string', `the build made no ${name}`);
    return sum + gzipSync(readFileSync(`.build${address}`), { level: 9 }).length;
  }, 0);
}

test('the bare address leads to the browser’s language and remembers nothing', async () => {
  const response = await get('/', { 'accept-language': 'ar-EG,ar;q=0.9,en;q=0.5' });
  assert.equal(response.status, 302);
  assert.equal(response.headers.get('location'), '/ar');
  assert.equal(response.headers.get('vary'), 'accept-language');
  assert.equal(response.headers.get('set-cookie'), null);
});

test('a language that we lack gets all the languages, not a bare refusal', async () => {
  for (const path of ['/de', '/de/questions', '/zz/rights/police-and-your-status', '/EN']) {
    const page = await get(path);
    assert.equal(page.status, 404, path);
    for (const { code } of LANGUAGES) assert.match(page.html, new RegExp(`href="/${code}"`), path);
    for (const { code, english } of world.directory.languages.filter((language) => !isLanguage(language.code)))
      assert.ok(page.text.includes(`${english}, please`), `${path}: ${code}`);
  }
});

test('the first page puts danger before everything', async () => {
  const { html, headings } = await get('/en');
  assert.deepEqual(headings.slice(0, 2), ['What do you need now?', 'In danger now?']);
  assert.ok(html.indexOf('href="tel:911"') < html.indexOf('class="ways'));
  assert.match(html, /href="tel:\+1-800-621-4673"/);
});

test('addresses that nobody knows, and names that a program knows, are not found', async () => {
  for (const path of [
    '/en/rights/nothing',
    '/en/rights/__proto__',
    '/en/rights/constructor',
    '/en/%00',
    '/en/results/x',
    '/robots',
  ])
    assert.equal((await get(path)).status, 404, path);
});
