// What a phone gets that keeps the guide: one script with the guide itself, and for each language its words as another.
// The server sends both as one service worker (src/on-device.tsx).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sweep } from './sweep.mjs';
import { writeIfChanged } from './write.mjs';

/** Rooms whose words the guide can say. */
const ROOMS = /^(guide|directory|law|ui)\./;
const TARGET = ['es2020', 'chrome90', 'firefox90', 'safari15'];

/** Writes .build/on-device/guide.js and words-<language>.js. */
export async function bundleOnDevice(root) {
  const { build, transform } = await import('esbuild');
  const folder = join(root, '.build/on-device');
  writeIfChanged(join(folder, 'guide.js'), await guideScript(root, build));
  const { catalogues } = await import(moduleOf(root, 'index.js'));
  const english = await guideWords(root, 'en');
  const current = new Set(['guide.js']);
  for (const language of Object.keys(catalogues)) {
    const source = wordsScript(root, language, await guideWords(root, language), english);
    const { code } = await transform(source, { minify: true, target: TARGET, format: 'iife', charset: 'utf8' });
    writeIfChanged(join(folder, `words-${language}.js`), code);
    current.add(`words-${language}.js`);
  }
  sweep(folder, (name) => current.has(name));
}

async function guideScript(root, build) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [insteadOf(/^#generated\/messages\/index\.js$/, WORDS), insteadOf(/^zod$/, NO_CHECKS)],
  });
  return result.outputFiles[0].text;
}

/** The words stand before the guide in the same script. */
const WORDS = 'export const catalogues = { en: {}, ...self.amparoWords };';

/**
 * The server checked all data with the schemas before it sent them, defaults filled in, so that reading is passing on. Whoever
 * would check what a person typed with a schema learns at once that a phone has none.
 */
const NO_CHECKS = `
const schema = new Proxy(function () {}, { get: (_, name) => METHODS[name] ?? schema, apply: () => schema });
const METHODS = { parse: (value) => value, safeParse: () => { throw new Error('there are no schemas on a phone'); } };
export const z = schema;`;

function insteadOf(filter, contents) {
  const namespace = `instead-${filter.source}`;
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}

/** The functions of one language that the guide can call, with what they share; what the language lacks, in English. */
function wordsScript(root, language, own, english) {
  const missing = Object.entries(english).filter(([key]) => !(key in own));
  const scopes = [scopeOf(root, language, 'own', own)];
  if (missing.length > 0) scopes.push(scopeOf(root, 'en', 'english', Object.fromEntries(missing)));
  const all = missing.length > 0 ? '{ ...english, ...own }' : 'own';
  return `${scopes.join('\n')}\nself.amparoWords = { ${JSON.stringify(language)}: ${all} };`;
}

async function guideWords(root, language) {
  const { default: catalogue } = await import(moduleOf(root, `${language}.js`));
  return Object.fromEntries(Object.entries(catalogue).filter(([key]) => ROOMS.test(key)));
}

function scopeOf(root, language, name, words) {
  const [shared, object] = readFileSync(new URL(moduleOf(root, `${language}.js`)), 'utf8').split(
    /^var stdin_default = /m,
  );
  if (object === undefined) throw new Error(`the words of ${language} are not written as expected`);
  const lines = Object.entries(words).map(([key, say]) => `${JSON.stringify(key)}: ${say.toString()}`);
  return `const ${name} = (() => {\n${shared}\nreturn {\n${lines.join(',\n')}\n};\n})();`;
}

function moduleOf(root, name) {
  const url = pathToFileURL(join(root, 'generated/messages', name));
  url.searchParams.set('at', String(process.hrtime.bigint())); // a watching process must not get the cached module
  return url.href;
}
