// Puts many test files into one bundle, each as a suite with its path as name, so that a process starts once for all.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBundle } from '../../build/bundles.mjs';

/**
 * The bundle lies in .build beside the workers, where the code under test looks for them.
 * Several runs at once in one clone have bundles of their own.
 */
export async function bundleTests(root, name, paths) {
  const { build } = await import('esbuild');
  const outfile = `.build/run-${process.pid}-${name}.mjs`;
  const { outdir: _outdir, outExtension: _outExtension, ...settings } = nodeBundle(root);
  await build({
    ...settings,
    outfile,
    stdin: { contents: entryOf(paths), resolveDir: root, sourcefile: `${name}.mjs` },
  });
  return join(root, outfile);
}

function entryOf(paths) {
  const suites = paths.map((path) => `describe(${JSON.stringify(path)}, async () => { await import('./${path}'); });`);
  return `import { describe } from 'node:test';\n${suites.join('\n')}\n`;
}

/** Removes this run's bundles, and those of runs that were killed. */
export function removeBundles(root) {
  const folder = join(root, '.build');
  for (const name of readdirSync(folder)) {
    const pid = Number(/^run-(\d+)-/.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !isRunning(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
