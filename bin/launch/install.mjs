// Installs what package-lock.json names when node_modules lacks it, and puts the `amparo` command where npx looks.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';
import { Refusal } from './refusal.mjs';

export async function installPackages(root) {
  if (!isInstalled(root)) await withProgress('Installing packages (npm ci)', () => runNpmCi(root));
  linkCommand(root);
}

/** Installed when npm's own note of what it installed is newer than the lock file, or says the same. */
export function isInstalled(root) {
  const lock = join(root, 'package-lock.json');
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  return statSync(note).mtimeMs >= statSync(lock).mtimeMs || namesTheSame(lock, note);
}

function namesTheSame(lock, note) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version,
  );
}

async function runNpmCi(root) {
  const { code, output } = await npm(root, [
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=8000',
  ]);
  if (code === 0) return;
  const reason = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 4)
    .join('\n');
  throw new Refusal(
    `Packages could not be installed: npm ci ended with code ${code}. It needs the package registry once; ` +
      `afterwards Amparo starts without a connection.\n${reason}`,
  );
}

function npm(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', (cause) =>
      reject(new Refusal(`npm could not be started (${cause.message}). Install npm, then try again.`)),
    );
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** npm links the commands of packages, not of the package itself: without this `npx amparo` would ask the registry. */
function linkCommand(root) {
  const link = join(root, 'node_modules/.bin/amparo');
  if (existsSync(link) || process.platform === 'win32') return;
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  symlinkSync('../../bin/amparo.mjs', link);
}
