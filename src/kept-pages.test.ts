// Pages served from memory are the pages that the whole house would have made, with the same headers.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openTestHouse, type TestHouse } from '../tests/house/test-house.ts';
import { createApp } from './app.tsx';
import { keptPages, type KeptPages } from './kept-pages.ts';
import { answerKept } from './platform/http/index.ts';

let site: TestHouse;
let kept: KeptPages;
let server: Server;
let missed = 0;

before(async () => {
  site = await openTestHouse();
  kept = keptPages(site.house);
  server = createServer((incoming, outgoing) => {
    if (answerKept(kept.find, incoming, outgoing)) return;
    missed += 1;
    outgoing.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(async () => {
  server.close();
  await site.close();
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = server.address() as AddressInfo; // it listens on a port
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a page is served from memory once it was made, byte for byte and header for header', async () => {
  assert.equal((await ask('/en/help-now')).status, 204, 'nothing is kept before it was asked for');
  const app = createApp(site.house, kept);
  const made = await app.request('/en/help-now');
  const html = await made.text();
  const plain = await ask('/en/help-now');
  assert.equal(plain.status, 200);
  assert.equal(plain.body.toString('utf8'), html);
  for (const [name, value] of made.headers) assert.equal(plain.headers[name], value, name);
  assert.ok(plain.headers['content-security-policy']);
  assert.equal(plain.headers['set-cookie'], undefined);
});

test('in brotli or gzip for who takes it, and not again for who has it', async () => {
  const plain = await ask('/en/help-now');
  const brotli = await ask('/en/help-now', { 'accept-encoding': 'gzip, deflate, br' });
  const gzip = await ask('/en/help-now', { 'accept-encoding': 'gzip' });
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(gzip.body), plain.body);
  const etag = String(plain.headers['etag']);
  for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
    const again = await ask('/en/help-now', { 'if-none-match': known });
    assert.equal(again.status, 304, known);
    assert.equal(again.body.length, 0);
  }
  assert.equal((await ask('/en/help-now', { 'if-none-match': '"other"' })).status, 200);
});

test('anything but a plain GET of a kept page goes to the house', async () => {
  missed = 0;
  await ask('/en/help-now', {}, 'HEAD');
  await ask('/en/help-now', {}, 'POST');
  await ask('/en/help-now?x=1');
  await ask('/en//help-now');
  assert.equal(missed, 4);
});

test('a page made from answers is compressed, and kept by nobody', async () => {
  const app = createApp(site.house, kept);
  const posted = await app.request('/en/questions', {
    method: 'POST',
    headers: { 'accept-encoding': 'br', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'at=safe-now',
  });
  assert.equal(posted.headers.get('content-encoding'), 'br');
  assert.equal(posted.headers.get('cache-control'), 'no-store');
  assert.match(brotliDecompressSync(Buffer.from(await posted.arrayBuffer())).toString('utf8'), /<h1/);
});

test('a page is made anew when somebody has changed the directory', async () => {
  const app = createApp(site.house, kept);
  await site.house.liveDirectory.open(new Date('2026-11-20T15:00:00Z'));
  await app.request('/en/help-finder');
  assert.equal((await ask('/en/help-finder')).status, 200);
  await site.house.database.run(`update hsds_services set name = name || ' (moved)'`);
  await site.house.database.run('update directory_revision set revision = revision + 1');
  assert.equal((await ask('/en/help-finder')).status, 200, 'nobody looks while a request waits');
  await site.house.liveDirectory.refresh();
  assert.equal((await ask('/en/help-finder')).status, 204);
});
