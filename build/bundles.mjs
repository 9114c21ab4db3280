// What esbuild makes: the generator, the worker threads and the program. Packages stay in node_modules.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sweep } from './sweep.mjs';

/** Settings that every bundle for Node shares, the tests' included. */
export function nodeBundle(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    loader: { '.sql': 'text', '.svg': 'text', '.typ': 'text' },
    logLevel: 'silent',
    outdir: '.build',
    outExtension: { '.js': '.mjs' },
  };
}

/** Bundles build/generate.ts and runs it: packs, messages and content become files in generated/. */
export async function runGenerator(root) {
  const { build } = await import('esbuild');
  await build({
    ...nodeBundle(root),
    entryPoints: ['build/generate.ts'],
    external: ['#generated/*'],
  });
  const url = pathToFileURL(join(root, '.build/generate.mjs'));
  url.searchParams.set('at', String(process.hrtime.bigint())); // a watching process must not get the cached module
  const { generate } = await import(url.href);
  return generate(root);
}

/** Each src/.../x-worker.ts becomes .build/x-worker.mjs, beside the program that starts it. */
export async function bundleWorkers(root, files) {
  const workers = files.filter((file) => /\/[a-z]+-worker\.ts$/.test(file));
  if (workers.length === 0) return;
  const { build } = await import('esbuild');
  const entryPoints = workers.map((file) => ({ in: file, out: basename(file, '.ts') }));
  await build({ ...nodeBundle(root), entryPoints });
}

/** The program. Split, so that a command loads only what it needs; the pieces lie side by side in .build. */
export async function bundleProgram(root) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    ...nodeBundle(root),
    metafile: true,
    entryPoints: [{ in: 'src/cli/main.ts', out: 'amparo' }],
    splitting: true,
    chunkNames: 'amparo-[name]-[hash]',
  });
  const current = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
  sweep(join(root, '.build'), (name) => !/^amparo-.*\.mjs(\.map)?$/.test(name) || current.has(name));
}
