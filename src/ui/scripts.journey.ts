// The small scripts in a real browser, on pages of a server that notes what it is sent.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch } from '../../tests/journeys/support/journey.ts';
import { builtScript } from './testing/built.ts';

let browser: Browser;
let server: Server;
/** Two names of the same small server: our site, and the harmless page. */
let site = '';
let elsewhere = '';
let draftStatus = 204;
const pages: Record<string, string> = {};
/** What was posted, by path. */
const posted: Record<string, string[]> = {};

before(async () => {
  browser = await launch();
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' ? place?.port : '';
  site = `http://127.0.0.1:${port}`;
  elsewhere = `http://localhost:${port}/weather`;
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  if (request.method === 'POST') {
    posted[path] = [...(posted[path] ?? []), await textOf(request)];
    response.writeHead(path === '/draft' ? draftStatus : 204).end();
    return;
  }
  const type = path === '/script.js' ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'content-type': type }).end(pages[path] ?? html(''));
}

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
}

async function open(script: string, body: string): Promise<Opened> {
  pages['/script.js'] = await builtScript(script);
  pages['/page'] = html(body);
  for (const path of Object.keys(posted)) delete posted[path];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/before`);
  await page.goto(`${site}/page`);
  return { page, context };
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/script.js"></script>${body}`;
}

const leaveLink = () =>
  `<a data-leave href="${elsewhere}">Leave this site</a><p data-leave-keys hidden>Press Shift three times</p><input>`;

for (const [what, act] of [
  ['Esc twice', (page: Page) => page.keyboard.press('Escape').then(() => page.keyboard.press('Escape'))],
  ['the link', (page: Page) => page.getByText('Leave this site').click()],
] as const) {
  test(`leaving by ${what} takes the page out of the history and clears the tab`, async () => {
    const { page, context } = await open('leave-site', leaveLink());
    await page.evaluate(() => sessionStorage.setItem('answer', 'yes'));
    assert.ok(await page.getByText('Press Shift three times').isVisible());
    await act(page);
    await page.waitForURL(elsewhere);
    await page.goBack();
    assert.equal(page.url(), `${site}/before`);
    assert.equal(await page.evaluate(() => sessionStorage.getItem('answer')), null);
    await context.close();
  });
}

test('focus goes to the error summary', async () => {
  const { page, context } = await open('focus-error', '<div class="fix" tabindex="-1">Two things need a change</div>');
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'fix');
  await context.close();
});

test('a double press sends once, and the button stays usable', async () => {
  const { page, context } = await open('once', '<form method="post" action="/send"><button>Send</button></form>');
  await page.getByRole('button').dblclick();
  await page.waitForTimeout(200);
  assert.equal(posted['/send']?.length, 1);
  assert.ok(await page.getByRole('button').isEnabled());
  await context.close();
});

const LONG_FORM =
  '<form method="post" action="/send" data-autosave="/draft"><input name="csrf" type="hidden" value="token">' +
  '<textarea name="story"></textarea>' +
  '<p data-autosave-status data-saving="Saving" data-saved="Draft saved at {time}" data-failed="Not saved"></p></form>';

test('a draft is saved after a pause, with its time', async () => {
  const { page, context } = await open('autosave', LONG_FORM);
  await page.getByRole('textbox').fill('He came back');
  await page.getByText(/Draft saved at \d/).waitFor();
  assert.deepEqual(posted['/draft'], ['csrf=token&story=He+came+back']);
  await context.close();
});

test('when saving fails the page says so, and the words stay', async () => {
  draftStatus = 403;
  const { page, context } = await open('autosave', LONG_FORM);
  await page.getByRole('textbox').fill('He came back');
  await page.getByText('Not saved').waitFor();
  assert.equal(await page.getByRole('textbox').inputValue(), 'He came back');
  draftStatus = 204;
  await context.close();
});

test('words typed just before leaving the page are sent', async () => {
  const { page, context } = await open('autosave', LONG_FORM);
  await page.getByRole('textbox').fill('One more thing');
  await page.goto(`${site}/before`);
  await page.waitForTimeout(300);
  assert.match(posted['/draft']?.join() ?? '', /One\+more\+thing/);
  await context.close();
});
