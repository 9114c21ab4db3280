#!/usr/bin/env node
// node bin/postgres-for-tests.mjs <folder of initdb and postgres>
// Starts a PostgreSQL that nobody else sees, in a folder of its own, prints its address, and ends and removes it when its
// standard input closes: also when whoever started it was killed.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'amparo-postgres-'));
const data = join(folder, 'data');
const account = accountToRunAs();
if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);

const made = spawnSync(
  join(programs, 'initdb'),
  ['-D', data, '-U', 'amparo', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions'],
  { ...account, cwd: folder, encoding: 'utf8' },
);
if (made.status !== 0) end(`initdb failed: ${made.stderr || made.error?.message}`);

const port = await freePort();
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB'];
const server = spawn(
  join(programs, 'postgres'),
  ['-D', data, '-k', '', '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
  { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
);
let told = '';
server.stderr.on('data', (chunk) => {
  told += chunk;
  if (!told.includes('ready to accept connections')) return;
  server.stderr.removeAllListeners('data').resume();
  console.log(`postgres://amparo@127.0.0.1:${port}/postgres`);
});
server.on('exit', (code) => end(code === 0 ? '' : `postgres ended with ${code}: ${told}`));
process.stdin.on('end', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

function stop() {
  server.kill('SIGQUIT'); // at once: there is nothing to keep
  server.removeAllListeners('exit').on('exit', () => end(''));
}

function end(complaint) {
  rmSync(folder, { recursive: true, force: true });
  if (complaint) console.error(complaint);
  process.exit(complaint ? 1 : 0);
}

/** PostgreSQL refuses to run as root; Debian's package makes the account `postgres`. */
function accountToRunAs() {
  if (process.getuid?.() !== 0) return {};
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (entry === null) end('as root, PostgreSQL needs an account called postgres');
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
