// Benchmark: public pages from our server beside bare node:http sending the same bytes, each as a browser of a phone asks
// (gzip), and as one that has the page already (304). Needs `wrk` (Debian package). One round is three of each, taken in turn,
// and the best of each counts.
//
//   node bench/static-public.mjs [seconds per run, 5]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const ROUNDS = 3;
const CONNECTIONS = 32;
const PAGES = ['/en', '/ar/rights', '/es/help-now'];

if (isMainThread) await main(Number(process.argv[2] ?? 5));
else serveBytes(workerData);

async function main(seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-bench-'));
  const port = 4300 + (process.pid % 300);
  const server = spawn('node', ['bin/amparo.mjs', 'serve'], {
    env: { ...process.env, PORT: String(port), AMPARO_DATA: folder, AMPARO_LOG: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilItAnswers(`http://127.0.0.1:${port}/en`);
    for (const path of PAGES) await comparePage(`http://127.0.0.1:${port}${path}`, path, port + 1, seconds);
  } finally {
    server.kill();
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function comparePage(address, path, barePort, seconds) {
  const { body, etag } = await fetchGzip(address);
  const bare = new Worker(new URL(import.meta.url), { workerData: { port: barePort, body } });
  await untilItAnswers(`http://127.0.0.1:${barePort}/`);
  const best = { ours: 0, bare: 0, unchanged: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    best.bare = Math.max(best.bare, load(`http://127.0.0.1:${barePort}/`, seconds));
    best.ours = Math.max(best.ours, load(address, seconds));
    best.unchanged = Math.max(best.unchanged, load(address, seconds, etag));
  }
  await bare.terminate();
  const share = (best.ours / best.bare).toFixed(2);
  console.log(
    `${path.padEnd(14)} ${body.length} bytes  ours ${best.ours}/s  bare node:http ${best.bare}/s  share ${share}  304 ${best.unchanged}/s`,
  );
}

function load(address, seconds, etag) {
  const headers = ['-H', 'Accept-Encoding: gzip', ...(etag ? ['-H', `If-None-Match: ${etag}`] : [])];
  const said = execFileSync('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, ...headers, address], {
    encoding: 'utf8',
  });
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(said);
  if (wrong) throw new Error(`${address}: ${wrong[0]}`);
  return Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? 0));
}

function fetchGzip(address) {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (reply) => {
      const parts = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('end', () => resolve({ body: Buffer.concat(parts), etag: reply.headers.etag }));
    }).on('error', reject);
  });
}

async function untilItAnswers(address) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetchGzip(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${address} does not answer`);
}

/** The limit: the same bytes, no security headers, nothing looked up. */
function serveBytes({ port, body }) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': body.length,
  };
  createServer((_, response) => response.writeHead(200, headers).end(body)).listen(port, '127.0.0.1');
}
