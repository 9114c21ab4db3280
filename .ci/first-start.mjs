// Starts Amparo in the folder given as a newcomer does, then once more without npm between (npm dies of the signal, so only
// then the exit code is ours to see). Asks for pages, ends it with Ctrl-C, and fails unless it answers and ends well.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 5 * 60_000;
const RIVAL_LIMIT_MS = 30_000;
const PAGES = ['/', '/en', '/ar', '/en/status'];
const START = [process.execPath, 'bin/start.mjs'];
const folder = process.argv[2];

const port = await freePort();
const running = new Set();
process.on('exit', () => {
  for (const { pid } of running) process.kill(-pid, 'SIGKILL'); // after a failure nothing may stay behind
});

await startAndAsk('first start', { command: ['npm', 'start'], endsWith: [0, 130, 'SIGINT'] });
await startAndAsk('second start', { command: START, endsWith: [0], withRivals: true });

async function startAndAsk(name, { command, endsWith, withRivals = false }) {
  const started = performance.now();
  const server = begin(command, port);
  await answer(server);
  console.log(`${name}: answers after ${seconds(started)} s`);
  for (const page of PAGES) {
    const response = await fetch(`http://127.0.0.1:${port}${page}`);
    assert.equal(response.status, 200, `${page} answered ${response.status}`);
    assert.match(await response.text(), /<h1/, `${page} has no heading`);
  }
  if (withRivals) await rivalsAreRefused();
  const stopping = performance.now();
  process.kill(-server.child.pid, 'SIGINT'); // to the whole group, as a terminal does
  const code = await server.ended;
  assert.ok(endsWith.includes(code), `it ended with ${code} after Ctrl-C:\n${server.output()}`);
  console.log(`${name}: ended ${seconds(stopping)} s after Ctrl-C`);
}

/** A second process on the same data, and one on the same port with other data: one sentence each, and a code that is not 0. */
async function rivalsAreRefused() {
  const rivals = [
    ['the same data', begin(START, await freePort())],
    ['the same port', begin(START, port, { AMPARO_DATA: `${folder}/other-data` })],
  ];
  for (const [what, { child, ended, output }] of rivals) {
    const code = await Promise.race([ended, wait(RIVAL_LIMIT_MS, 0)]);
    if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    assert.notEqual(code, 0, `a second process on ${what} was not refused`);
    assert.doesNotMatch(output(), /\n\s+at .*:\d+:\d+/, `a stack instead of a sentence:\n${output()}`);
  }
}

function begin([program, ...args], onPort, more = {}) {
  const env = { ...process.env, NODE_OPTIONS: '', PORT: String(onPort), ...more };
  const child = spawn(program, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  running.add(child);
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  ended.then(() => running.delete(child));
  return { child, ended, output: () => output };
}

async function answer({ child, output }) {
  const limit = performance.now() + LIMIT_MS;
  while (performance.now() < limit) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${output()}`);
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return;
    await wait(100);
  }
  process.kill(-child.pid, 'SIGKILL');
  throw new Error(`it did not answer within ${LIMIT_MS / 1000} s:\n${output()}`);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}
