// What no browser sends and a socket can: the server answers or hangs up, and never with a fault.
import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import { openTestHouse, type TestHouse } from '../tests/house/test-house.ts';

const HOST = 'Host: localhost\r\nConnection: close\r\n';
const FORM = `${HOST}Content-Type: application/x-www-form-urlencoded\r\n`;
const REQUESTS: Readonly<Record<string, string>> = {
  'a method that echoes': `TRACE /en HTTP/1.1\r\n${HOST}\r\n`,
  'a method for proxies': `CONNECT evil.example:1 HTTP/1.1\r\n${HOST}\r\n`,
  'no such method': `BREW /en HTTP/1.1\r\n${HOST}\r\n`,
  'an address of another house': `GET http://evil.example/en HTTP/1.1\r\n${HOST}\r\n`,
  'no address': `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`,
  'a host that is none': `GET /en HTTP/1.1\r\nHost: a b"><x\r\nConnection: close\r\n\r\n`,
  'no host': 'GET /en HTTP/1.0\r\n\r\n',
  'two slashes': `GET //evil.example/en HTTP/1.1\r\n${HOST}\r\n`,
  'dots that lead out': `GET /assets/../../package.json HTTP/1.1\r\n${HOST}\r\n`,
  'letters that are not encoded': `GET /en/\u00ff\u00fe HTTP/1.1\r\n${HOST}\r\n`,
  'a body where none belongs': `GET /en/sign-in HTTP/1.1\r\n${HOST}Content-Length: 5\r\n\r\nhello`,
  'a body that ends early': `POST /en/sign-in HTTP/1.1\r\n${FORM}Content-Length: 500\r\n\r\nas=x`,
  'pieces without a length': `POST /en/sign-in HTTP/1.1\r\n${FORM}Transfer-Encoding: chunked\r\n\r\nZZ\r\nas=x`,
  'a header that never ends': `GET /en HTTP/1.1\r\n${HOST}X: ${'x'.repeat(20_000)}\r\n\r\n`,
};

let site: TestHouse;
let server: ServerType;
before(async () => {
  site = await openTestHouse();
  server = serve({ fetch: site.app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
});
after(async () => {
  server.close();
  await site.close();
});

/** What came back until the other side, or patience, ended it. */
function send(text: string): Promise<string> {
  const { port } = server.address() as AddressInfo; // it listens on a port
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (data) => (received += data.toString('latin1')));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(received));
  });
}

for (const [what, text] of Object.entries(REQUESTS))
  test(what, async () => {
    const received = await send(text);
    assert.match(received, /^($|HTTP\/1\.1 [1-4]\d\d )/);
    assert.doesNotMatch(received, /node_modules|"dependencies"|<x|\bat async\b/);
  });

test('and after all of them it still serves, and has noted no fault', async () => {
  assert.match(await send(`GET /en HTTP/1.1\r\n${HOST}\r\n`), /^HTTP\/1\.1 200 /);
  assert.deepEqual(
    site.log.filter((line) => line.includes('"fault"')),
    [],
  );
});
