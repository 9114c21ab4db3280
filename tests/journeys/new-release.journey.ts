// A phone that keeps the guide meets a new release: it changes over whole, or stays with what it has. Between the browser and
// the program stands a small server that can change the release on its way.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { translator } from '../../src/platform/i18n/index.ts';
import { say } from './support/interview.ts';
import { launch } from './support/journey.ts';
import { startServer, type RunningServer } from './support/server.ts';

type Change = (path: string, body: string) => string | null;

const t = translator('en');
const asItIs: Change = (_, body) => body;
let change: Change = asItIs;
let program: RunningServer;
let between: Server;
let browser: Browser;
let site = '';

before(async () => {
  [program, browser] = await Promise.all([startServer(), launch()]);
  between = createServer((request, response) => void passOn(request, response));
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const place = between.address();
  site = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`;
});
after(async () => {
  await browser.close();
  between.closeAllConnections();
  between.close();
  await program.stop();
});

/** Text passes through `change`; null from it becomes 404. */
async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  const answer = await fetch(program.address + path.replace('-new.json', '.json'), { redirect: 'manual' });
  const body = change(path, await answer.text());
  const type = answer.headers.get('content-type') ?? 'text/plain';
  response.writeHead(body === null ? 404 : answer.status, { 'content-type': type }).end(body ?? '');
}

/** The same guide under a new address of its data, in which one word is another. */
const newRelease: Change = (path, body) => {
  if (path.startsWith('/sw-')) return body.replace(/(\/on-device\/en-[0-9a-f]+)\.json/, '$1-new.json');
  return path.endsWith('-new.json') ? body.replaceAll('800-621-4673', '800-555-0100') : body;
};
/** The data of the new release do not arrive. */
const halfRelease: Change = (path, body) => (path.endsWith('-new.json') ? null : newRelease(path, body));
const withoutData: Change = (path, body) => (path.startsWith('/on-device/') ? null : body);

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site + path);
  return page;
}

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: say(t, 'guide.keep.button') }).click();
}

/** Asks for a newer release, as the browser does of itself each day, and waits until it is taken or given up. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    await new Promise((resolve) => {
      const look = () => {
        if (worker == null || ['activated', 'redundant'].includes(worker.state)) resolve(null);
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

async function shows(page: Page): Promise<{ readonly text: string; readonly caches: number }> {
  await page.goto(`${site}/en`);
  return {
    text: await page.locator('main').innerText(),
    caches: await page.evaluate(async () => (await caches.keys()).length),
  };
}

test('a first copy that cannot be loaded whole is not kept, and the page says so', async () => {
  change = withoutData;
  const page = await open('/en/keep');
  await keep(page);
  await page.getByText(say(t, 'guide.keep.said.failed')).waitFor();
  const left = await page.evaluate(async () => [
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  assert.deepEqual(left, [0, 0]);
  await page.context().close();
});

test('a new release that does not arrive whole leaves the old one; one that does takes its place', async () => {
  change = asItIs;
  const page = await open('/en/keep');
  await keep(page);
  await page.getByText(say(t, 'guide.keep.said.kept')).waitFor();

  change = halfRelease;
  await lookForNewer(page);
  const old = await shows(page);
  assert.match(old.text, /800-621-4673/);
  assert.equal(old.caches, 1);

  change = newRelease;
  await lookForNewer(page);
  const fresh = await shows(page);
  assert.match(fresh.text, /800-555-0100/);
  assert.doesNotMatch(fresh.text, /800-621-4673/);
  assert.equal(fresh.caches, 1, 'the old copy is gone');
  await page.context().close();
});
