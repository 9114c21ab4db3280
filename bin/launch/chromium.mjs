// Finds the Chromium that journeys run in; on Debian, as root, installs it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
];

/** { path } of a browser, or { missing } with the sentence that says what to do. */
export function findChromium(env = process.env, exists = existsSync) {
  if (env.CHROMIUM) {
    return exists(env.CHROMIUM)
      ? { path: env.CHROMIUM }
      : { missing: `CHROMIUM names ${env.CHROMIUM}, which is not there` };
  }
  const path = USUAL_PATHS.find((candidate) => exists(candidate));
  if (path) return { path };
  return { missing: 'no Chromium found: install it (Debian, Ubuntu: apt-get install chromium) or name it in CHROMIUM' };
}

/** As findChromium, after an attempt to install when this is root on Debian and nobody named another browser. */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found.path || process.env.CHROMIUM || !isRootOnDebian()) return found;
  console.log('Installing Chromium for the journeys (apt-get install chromium) ...');
  const failure = aptInstall('chromium');
  return failure ? { missing: `Chromium could not be installed: ${failure}` } : findChromium();
}

export function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status, stderr, error } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) return error?.message ?? stderr.trim().split('\n').at(-1) ?? `apt-get ${args[0]} failed`;
  }
  return undefined;
}
