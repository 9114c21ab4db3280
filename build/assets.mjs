// What browsers fetch: the stylesheet and the small scripts, minified, named by their content, with compressed copies beside them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { sweep } from './sweep.mjs';
import { writeIfChanged } from './write.mjs';

/** Writes .build/assets/* and .build/assets.json: logical name ("amparo.css") to address ("/assets/amparo-1a2b.css"). */
export async function bundleAssets(root, files) {
  const { build } = await import('esbuild');
  const folder = join(root, '.build/assets');
  mkdirSync(folder, { recursive: true });
  const addresses = {};
  for (const entry of assetEntries(files)) {
    const result = await build({
      absWorkingDir: root,
      ...entry.input,
      bundle: true,
      minify: true,
      write: false,
      logLevel: 'silent',
      outdir: folder,
      target: ['es2020', 'chrome90', 'firefox90', 'safari15'],
      format: 'iife',
      charset: 'utf8',
      external: ['/assets/*'],
    });
    const content = Buffer.from(result.outputFiles[0].contents);
    addresses[entry.name] = `/assets/${writeAsset(folder, entry.name, content)}`;
  }
  const current = new Set(Object.values(addresses).map((address) => basename(address)));
  sweep(folder, (name) => current.has(name.replace(/\.(br|gz)$/, '')));
  writeIfChanged(join(root, '.build/assets.json'), `${JSON.stringify(addresses, null, 2)}\n`);
}

/** Each stylesheet and each script that lies directly in its folder; what they import comes with them. A script that asks a room stands with the guide. */
function assetEntries(files) {
  const styles = files.filter((file) => /^src\/ui\/styles\/[^/]+\.css$/.test(file));
  const scripts = files.filter(
    (file) => /^src\/(ui|guide)\/scripts\/[^/]+\.ts$/.test(file) && !file.endsWith('.test.ts'),
  );
  return [...styles, ...scripts].map((file) => ({
    name: basename(file).replace(/\.ts$/, '.js'),
    input: { entryPoints: [file] },
  }));
}

function writeAsset(folder, name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  const hashed = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
  const path = join(folder, hashed);
  if (existsSync(path)) return hashed;
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  writeFileSync(`${path}.br`, brotliCompressSync(content, quality));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(path, content);
  return hashed;
}
