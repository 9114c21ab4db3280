// Every public page in every language, at the width of a cheap phone and of a desk: axe finds nothing, nothing scrolls
// sideways. The pages are those of the sitemap and those made from what a person sends; a new page is looked at by itself.
// At the width of a desk each page is looked at in one language after the other, a third of them in a run; EVERY_WIDTH=1
// looks at all, as before a release.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/platform/values/language.ts';
import { Auditor, WIDTHS, type Width } from './support/accessibility.ts';
import { launch } from './support/journey.ts';
import { startServer, type RunningServer } from './support/server.ts';

const AT_ONCE = 2;
const ANSWERS: Readonly<Record<string, string>> = {
  'a.safe-now': 'no',
  'a.for-whom': 'self',
  'a.age-now': '25-or-older',
  'a.age-then': '18-or-more',
  'a.what-happened': 'family-violence',
  'a.hurt-how': 'direct',
  'a.forced-for': 'none',
  'a.where': 'brooklyn',
  'a.who-knows': 'city-police',
  'a.helped': 'yes',
  'a.who-did-it': 'spouse',
  'a.abuse': 'violence',
  'a.their-papers': 'dont-know',
};
/** Pages that only a form leads to: the address, and what is sent. */
const POSTED: readonly (readonly [path: string, fields: Readonly<Record<string, string>>])[] = [
  ['/questions', { at: 'safe-now' }],
  ['/questions', { ...ANSWERS, edit: 'what-happened' }],
  ['/results', ANSWERS],
  ['/why', { ...ANSWERS, relief: 'u-status' }],
  ['/paper', ANSWERS],
  ['/answers', ANSWERS],
  ['/signing-offices', { crime: 'trafficking', who: 'city-police' }],
];
const OPENED = ['/nothing-here', '/share/results'];

let server: RunningServer;
let browser: Browser;
before(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** Paths after the language. */
async function pathsOfSitemap(): Promise<readonly string[]> {
  const map = await (await fetch(`${server.address}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>[^<]*\/en((?:\/[^<]*)?)<\/loc>/g)].map((match) => match[1] ?? '');
  assert.ok(paths.length > 20, 'the sitemap names the pages');
  return paths;
}

/** Each page at the width of a desk in every third language, another one for the next page. */
const isBroadToo = (page: number, language: number) =>
  process.env['EVERY_WIDTH'] === '1' || (page + language) % 3 === 0;

for (const [language, { code }] of LANGUAGES.entries())
  test(`every public page in ${code}`, { timeout: 600_000 }, async () => {
    const opened = [...(await pathsOfSitemap()), ...OPENED].map((path) => async (page: Page) => {
      await page.goto(`${server.address}/${code}${path}`);
      return path;
    });
    const posted = POSTED.map(([path, fields]) => async (page: Page) => {
      await page.goto(`${server.address}/${code}/questions`);
      await send(page, `/${code}${path}`, fields);
      return `POST ${path}`;
    });
    const faults = await lookAtAll(
      [...opened, ...posted].map((open, page) => ({ open, widths: isBroadToo(page, language) ? WIDTHS : [WIDTHS[0]] })),
    );
    assert.deepEqual(faults, []);
  });

interface Visit {
  /** Gives the name of what was opened. */
  readonly open: (page: Page) => Promise<string>;
  readonly widths: readonly Width[];
}

async function lookAtAll(visits: readonly Visit[]): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  const waiting = [...visits];
  const faults = await Promise.all(Array.from({ length: AT_ONCE }, () => lookAtSome(context, waiting)));
  await context.close();
  return faults.flat();
}

async function lookAtSome(context: BrowserContext, waiting: Visit[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const page = await context.newPage();
  const auditor = await Auditor.of(page);
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const name = await visit.open(page);
    // From the width that the window has: each change lays the page out anew.
    const isBroad = page.viewportSize()?.width === WIDTHS[1];
    for (const width of isBroad ? visit.widths.toReversed() : visit.widths)
      faults.push(...(await auditor.auditAt(width)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** As a form of the page would: the page is left and the answer is opened. */
async function send(page: Page, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'), // an address does not tell: a form may lead to the page that it is on
    page.evaluate(
      ([action, entries]) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action });
        for (const [name, value] of entries)
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
        document.body.append(form);
        form.submit();
      },
      [path, Object.entries(fields)] as const,
    ),
  ]);
}
