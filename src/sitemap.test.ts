// The sitemap names every public page in every language, and each page names itself and the others in the same way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { markupFaults } from '../tests/house/markup.ts';
import { openTestHouse, type TestHouse } from '../tests/house/test-house.ts';
import { LANGUAGES } from './platform/values/language.ts';
import { BESIDE_THE_GUIDE } from './sitemap.ts';

let site: TestHouse;
before(async () => {
  site = await openTestHouse();
});
after(() => site.close());

const ADDRESS = /<loc>([^<]+)<\/loc>/g;

test('every address of the sitemap is a page that says the same of itself', async () => {
  const map = await (await site.app.request('/sitemap.xml')).text();
  const { address } = site.house.publicSite;
  const listed = [...map.matchAll(ADDRESS)].map((match) => match[1] ?? '');
  assert.equal(new Set(listed).size, listed.length, 'each address once');
  assert.ok(listed.length >= LANGUAGES.length * 12, String(listed.length));
  const abouts = new Map<string, string>();
  for (const url of listed) {
    assert.ok(url.startsWith(`${address}/`), url);
    const page = await site.app.request(url.slice(address.length));
    assert.equal(page.status, 200, url);
    const html = await page.text();
    assert.ok(html.includes(`<link rel="canonical" href="${url}"/>`), `${url} does not say that this is its address`);
    for (const { code } of LANGUAGES) assert.match(html, new RegExp(`rel="alternate" hreflang="${code}"`), url);
    const about = /<meta name="description" content="([^"]{10,})"\/>/.exec(html)?.[1];
    assert.ok(about, `${url} has no description`);
    assert.equal(abouts.get(about), undefined, `${url} describes itself as ${abouts.get(about)} does`);
    abouts.set(about, url);
  }
});

test('public pages beside the guide have valid markup too', async () => {
  for (const { code } of LANGUAGES)
    for (const path of BESIDE_THE_GUIDE) {
      const html = await (await site.app.request(`/${code}${path}`)).text();
      assert.deepEqual(await markupFaults(html), [], `${code}${path}`);
    }
});

test('robots are told where the sitemap is, and what is not for them', async () => {
  const text = await (await site.app.request('/robots.txt')).text();
  assert.match(text, /^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  assert.match(text, /^Disallow: \/\*\/agency$/m);
});
