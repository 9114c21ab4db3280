// Kills the program in the middle of its work, again and again, and looks after each time whether everything that was
// receipted is there and nothing is there by half.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';

const ROUNDS = 50;
/** A life ends this many receipts after it began to work, at most, ... */
const MOST_RECEIPTS = 3;
/** ... and at most this much later: somewhere in the middle of what a request is made of. */
const LONGEST_PAUSE_MS = 250;

const program = join(process.cwd(), '.build', 'durability', `submitter-${process.pid}.mjs`);
let home = '';

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'amparo-durability-'));
  await build({
    entryPoints: ['tests/durability/submitter.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['#generated/*'],
    loader: { '.typ': 'text' },
    logLevel: 'error',
  });
});

after(() => {
  rmSync(home, { recursive: true, force: true });
  rmSync(program, { force: true });
});

interface Life {
  readonly requests: number;
  readonly receipts: readonly string[];
  readonly problems: readonly string[];
}

/** Starts the program, lets it check what is there and work until `count` receipts and `ms` later, and kills it. */
async function live(receiptsFile: string, count: number, ms: number): Promise<Life> {
  const child = spawn(process.execPath, [program, join(home, 'data'), receiptsFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<string>((resolve) => child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
  const receipts: string[] = [];
  const problems: string[] = [];
  let requests = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, ...rest] = line.split(' ');
    if (word === 'problem') problems.push(rest.join(' '));
    if (word === 'receipt') receipts.push(rest.join(' '));
    if (word === 'whole') requests = Number(rest[0]);
    if (requests >= 0 && receipts.length === count) void pause(ms).then(() => child.kill('SIGKILL'));
  }
  assert.equal(await gone, 'SIGKILL', 'the program lived until it was killed');
  return { requests, receipts, problems };
}

test(`killed ${ROUNDS} times while requests are sent, nothing receipted is lost and nothing is there by half`, async () => {
  const receiptsFile = join(home, 'receipts');
  writeFileSync(receiptsFile, '');
  let printed = 0;
  for (let round = 1; round <= ROUNDS + 1; round += 1) {
    const count = Math.floor(Math.random() * (MOST_RECEIPTS + 1));
    const life = await live(receiptsFile, count, Math.random() * LONGEST_PAUSE_MS);
    assert.deepEqual(life.problems, [], `after kill ${round - 1}`);
    // One more than printed may be there: committed, and killed before the line was out.
    assert.ok(life.requests >= printed, `${life.requests} requests for ${printed} receipts`);
    printed += life.receipts.length;
    appendFileSync(receiptsFile, life.receipts.map((receipt) => `${receipt}\n`).join(''));
  }
  assert.ok(printed >= ROUNDS, `only ${printed} receipts were printed, so the kills came too early`);
});
