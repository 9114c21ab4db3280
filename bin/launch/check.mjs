// The steps of `npm run check`, each a command that must end well and must have read something.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installPackages } from './install.mjs';
import { readImports } from './imports.mjs';
import { Refusal, tell } from './refusal.mjs';

const root = join(import.meta.dirname, '../..');

const STEPS = [
  { name: 'build', run: () => node('bin/build.mjs') },
  { name: 'types', run: () => node('node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json', '--noEmit') },
  { name: 'imports', run: () => readImports(root) },
  {
    name: 'lint',
    // Without a cache: what a file's lint says depends on the types of others, and a kept answer was once wrong.
    run: () => node('node_modules/eslint/bin/eslint.js', '.'),
  },
  { name: 'format', run: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'invariants', run: () => node('bin/test.mjs', '--only', 'invariant') },
];

export async function check(names) {
  try {
    const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
    if (unknown)
      throw new Refusal(`There is no step "${unknown}"; known are ${STEPS.map(({ name }) => name).join(', ')}.`);
    await installPackages(root);
    for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) await runStep(step);
  } catch (error) {
    tell(error);
  }
}

/** Prints the step with its time; a failed step fails the command, but the next ones still run. */
async function runStep({ name, run }) {
  const started = performance.now();
  const { ok, output, note = '' } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds} s  ${note}`.trimEnd());
  if (ok) return;
  console.log(output.trimEnd().replaceAll(/^/gm, '  '));
  process.exitCode = 1;
}

function node(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output, note: code === 0 ? lastLine(output) : '' }));
  });
}

function lastLine(output) {
  return output.trimEnd().split('\n').at(-1);
}
