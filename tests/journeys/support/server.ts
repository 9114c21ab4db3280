// The real program for a journey: a process of its own on a free port, with a data folder that nobody else has touched.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readStamps } from '../../../build/stamp.mjs';
import { withLock } from '../../../build/lock.mjs';

const START_LIMIT_MS = 90_000;

export interface RunningServer {
  /** 'http://127.0.0.1:41234' */
  readonly address: string;
  readonly dataFolder: string;
  /** What the process has printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/**
 * Starts on a copy of the demonstration world and removes the copy after stop(). `prepare` is what an operator does with the
 * data folder before.
 */
export async function startServer(prepare?: (dataFolder: string) => void): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'amparo-journey-'));
  cpSync(await preparedWorld(), dataFolder, { recursive: true });
  prepare?.(dataFolder);
  const server = await startOn(dataFolder);
  const clean = () => rmSync(dataFolder, { recursive: true, force: true });
  return {
    ...server,
    stop: async () => {
      const code = await server.stop();
      clean();
      return code;
    },
    kill: async () => {
      await server.kill();
      clean();
    },
  };
}

/** Starts on this data folder and waits until the site answers. The folder stays when the server stops. */
export async function startOn(dataFolder: string): Promise<RunningServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['bin/amparo.mjs', 'serve'], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), HOST: '127.0.0.1', AMPARO_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  await answers(address, child, () => output);
  return {
    address,
    dataFolder,
    output: () => output,
    stop: () => end(child, 'SIGINT'),
    kill: async () => void (await end(child, 'SIGKILL')),
  };
}

async function answers(address: string, child: ChildProcess, output: () => string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}:\n${output()}`);
    const response = await fetch(address, { redirect: 'manual' }).catch(() => null);
    if (response !== null) return;
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not answer within ${START_LIMIT_MS / 1000} s:\n${output()}`);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() =>
        typeof place === 'object' && place !== null ? resolve(place.port) : reject(new Error('no port')),
      );
    });
  });
}

/**
 * A data folder with the demonstration world, made once for each build and day (the world is relative to today) and then
 * copied: a journey starts in a second instead of ten.
 */
async function preparedWorld(): Promise<string> {
  const { program = 'unbuilt' } = readStamps('.build/stamps.json');
  const name = `world-${new Date().toISOString().slice(0, 10)}-${program}`;
  const world = join('.build', name);
  return withLock('.build/world.lock', async () => {
    if (existsSync(world)) return world;
    removeOldWorlds();
    const making = join('.build', `${name}.making`);
    rmSync(making, { recursive: true, force: true }); // of a run that was killed
    mkdirSync(making);
    const server = await startOn(making);
    const code = await server.stop();
    if (code !== 0) throw new Error(`the server ended with code ${code} on Ctrl-C:\n${server.output()}`);
    renameSync(making, world);
    return world;
  });
}

/** An hour old: until then another run may still be copying it. */
function removeOldWorlds(): void {
  for (const name of readdirSync('.build').filter((entry) => entry.startsWith('world-'))) {
    const path = join('.build', name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > 60 * 60_000) rmSync(path, { recursive: true, force: true });
  }
}
