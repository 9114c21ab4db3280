// The journeys' own checks must be able to fail: pages with one fault each, and a good one, from a small server.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from './journey.ts';
import { watchPages } from './page-watch.ts';
import { Person } from './person.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">${head}</head>` +
  `<body><main><h1>A page</h1>${body}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/good': page(
    '<form method="post" action="/good"><label>Name <input name="name"></label><button>Send</button></form>',
  ),
  '/no-label': page('<input name="name">'),
  '/no-label-either': page('<textarea></textarea>'),
  '/too-wide': page('<div style="width: 600px">wide</div>'),
  '/foreign': page('<img alt="" src="http://127.0.0.1:9/pixel.png">'),
  '/script-error': page('<script>throw new Error("broken")</script>'),
  '/missing-style': page('', '<link rel="stylesheet" href="/gone.css">'),
};

let server: Server;
let browser: Browser;
let address = '';

before(async () => {
  server = createServer((request, response) => {
    const body = PAGES[request.url ?? ''];
    const status = request.url === '/fault' ? 500 : body === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'text/html' }).end(body ?? page('nothing'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  address = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`;
  browser = await launch();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function faultsOf(path: string, javaScript = true): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ javaScriptEnabled: javaScript });
  watchPages(context, address, faults);
  const person = await Person.enter(context, address, faults, null);
  await person.open(path);
  await context.close();
  return faults;
}

test('a good page has no faults', async () => {
  assert.deepEqual(await faultsOf('/good'), []);
});

const FAULTY: readonly (readonly [path: string, expected: RegExp])[] = [
  ['/no-label', /axe at 360 px: label/],
  ['/too-wide', /sideways/],
  ['/foreign', /left the site/],
  ['/script-error', /script error.*broken/],
  ['/missing-style', /404 for GET \/gone\.css/],
  ['/fault', /500 for GET \/fault/],
];

for (const [path, expected] of FAULTY) {
  test(`${path} is found out`, async () => {
    assert.match((await faultsOf(path)).join('\n'), expected);
  });
}

test('a page is checked also where scripts are switched off', async () => {
  assert.match((await faultsOf('/no-label-either', false)).join('\n'), /axe at 1280 px: label/);
});

test('a person who sends a form comes to the next page', async () => {
  const faults: string[] = [];
  const context = await browser.newContext();
  const person = await Person.enter(context, address, faults, null);
  await person.open('/good');
  await person.fill('Name', 'Rosa');
  await person.press('Send');
  assert.equal(person.path(), '/good');
  await person.seesHeading('A page');
  await assert.rejects(person.sees('Unheard of'), /expected the words Unheard of on \/good \(heading: A page\)/);
  await context.close();
});
