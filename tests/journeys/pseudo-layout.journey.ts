// Every page of the guide in words a third longer than English, in both directions, on the narrowest phones, and with
// letters set twice as large: nothing scrolls sideways. What holds for a language that nobody speaks holds for the next
// one that somebody does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtStylesheet } from '../../src/ui/testing/built.ts';
import { pseudoGuide } from '../house/pseudo-guide.ts';
import { launch } from './support/journey.ts';

const SITE = 'http://amparo.test';
const NARROWEST = { width: 320, height: 800 };
const PHONE = { width: 360, height: 800 };
const USUAL = 16;

const VIEWS = [
  { kind: 'accented', viewport: NARROWEST, letters: USUAL },
  { kind: 'mirrored', viewport: NARROWEST, letters: USUAL },
  { kind: 'accented', viewport: PHONE, letters: 2 * USUAL },
] as const;

for (const { kind, viewport, letters } of VIEWS) {
  test(`longer words, ${kind}, letters of ${letters} px on ${viewport.width} px`, async () => {
    const guide = await pseudoGuide(kind);
    const css = await builtStylesheet('amparo');
    const browser = await launch();
    try {
      const page = await browser.newPage({ javaScriptEnabled: false, viewport });
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: css });
        if (pathname.startsWith('/assets/')) return route.fulfill({ body: '' });
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await guide.page(pathname) });
      });
      const sideways: string[] = [];
      for (const path of guide.paths) {
        await page.goto(`${SITE}${path}`);
        const over = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        if (over > 0) sideways.push(`${path}: ${over} px`);
      }
      assert.deepEqual(sideways, []);
    } finally {
      await browser.close();
    }
  });
}
