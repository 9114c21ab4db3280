// The stylesheets and scripts as browsers get them, for tests that look at the result.
import { build } from 'esbuild';

/** What the build promises to support. */
const TARGET = ['es2020', 'chrome90', 'firefox90', 'safari15'];

export async function builtStylesheet(name: 'amparo' | 'staff'): Promise<string> {
  return built(`src/ui/styles/${name}.css`);
}

export async function builtScript(name: string): Promise<string> {
  return built(`src/ui/scripts/${name}.ts`);
}

async function built(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
    format: 'iife',
    outdir: '.build',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
