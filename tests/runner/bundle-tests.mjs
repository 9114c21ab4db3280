// Puts many test files into one bundle, each as a suite with its path as name, so that a process starts once for all.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBundle } from '../../build/bundles.mjs';

const GRACE_MS = 5_000;
/** The same tree gives the same result: properties try the same values each time. FAST_CHECK_SEED tries others. */
const SEED = Number(process.env.FAST_CHECK_SEED ?? 20261120);

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

/**
 * A process ends by itself when nothing is open. If something stays open after the last suite, it is told and the process
 * ended: but only later, because ending at once cuts off results on their way to the parent.
 */
function entryOf(paths) {
  const suites = paths.map(
    (path) => `describe(${JSON.stringify(path)}, async () => {
  try { await import('./${path}'); } finally { after(finished); }
});`,
  );
  return `import { after, describe } from 'node:test';
import fc from 'fast-check';
fc.configureGlobal({ seed: ${SEED} });
let left = ${paths.length};
function finished() {
  if (--left === 0) setTimeout(endAnyway, ${GRACE_MS}).unref();
}
function endAnyway() {
  console.error('left open after the last test: ' + process.getActiveResourcesInfo().join(', '));
  process.exit();
}
${suites.join('\n')}
`;
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
