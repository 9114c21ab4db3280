// The gallery in a real browser: no accessibility fault and no sideways scrolling, in both schemes and both directions.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { Auditor } from '../../tests/journeys/support/accessibility.ts';
import { launch } from '../../tests/journeys/support/journey.ts';
import { translator } from '../platform/i18n/index.ts';
import { printed } from './components/public-page/document.tsx';
import { galleryPage } from './gallery.tsx';
import { builtStylesheet } from './testing/built.ts';

const SITE = 'http://amparo.test';
const ASSETS = { css: '/amparo.css', staffCss: '/staff.css', scripts: [] };

let browser: Browser;
const styles: Record<string, string> = {};
before(async () => {
  browser = await launch();
  for (const name of ['amparo', 'staff'] as const) styles[`/${name}.css`] = await builtStylesheet(name);
});
after(async () => browser.close());

/** Each pair of choices is met once; all three together would only take longer. */
const VISITS = [
  { density: 'public', language: 'en', colorScheme: 'light' },
  { density: 'public', language: 'ar', colorScheme: 'dark' },
  { density: 'staff', language: 'en', colorScheme: 'dark' },
  { density: 'staff', language: 'ar', colorScheme: 'light' },
] as const;

for (const { density, language, colorScheme } of VISITS) {
  test(`${density}, ${language}, ${colorScheme}`, async () => {
    const html = printed(galleryPage({ t: translator(language), assets: ASSETS, density }));
    const context = await browser.newContext({ colorScheme });
    await context.route('**/*', (route) => {
      const css = styles[new URL(route.request().url()).pathname];
      return route.fulfill(css ? { contentType: 'text/css', body: css } : { contentType: 'text/html', body: html });
    });
    const page = await context.newPage();
    const auditor = await Auditor.of(page);
    await page.goto(`${SITE}/gallery`);
    assert.deepEqual(await auditor.audit(), []);
    await context.close();
  });
}
