// What a phone gets that keeps the guide: one script with the guide itself, and for each language its words as another.
// The server sends both as one service worker (src/on-device.tsx).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { iconPng } from './icon.mjs';
import { sweep } from './sweep.mjs';
import { writeIfChanged } from './write.mjs';

/** Words that the guide can say: those of its own rooms, and of the law those that the screening reaches. */
const SAID = /^(guide|directory|law|ui)\./;
const UNSAID =
  /^law\.(?:ground\.|fact\.(?:ground\b|[^.]+\.(?:question|option|unknown)\b)|rule\.(?:(?:denial-ground|filing-deadline|t-declaration)\b|.+\.(?:question|doubt)\b))/;
const TARGET = ['es2020', 'chrome90', 'firefox90', 'safari15'];

const ICON_SIZES = [180, 192, 512];

/** Writes .build/on-device/guide.js, words-<language>.js and icon-<size>.png. */
export async function bundleOnDevice(root) {
  const { build, transform } = await import('esbuild');
  const folder = join(root, '.build/on-device');
  writeIfChanged(join(folder, 'guide.js'), await guideScript(root, build));
  const { catalogues } = await import(moduleOf(root, 'index.js'));
  const english = await guideWords(root, 'en');
  const icons = ICON_SIZES.map((size) => ({ size, name: `icon-${size}.png` }));
  for (const { size, name } of icons) {
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), iconPng(size));
  }
  const current = new Set(['guide.js', ...icons.map(({ name }) => name)]);
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
    plugins: [
      insteadOf(/^#generated\/messages\/index\.js$/, WORDS),
      insteadOf(/^zod$/, NO_CHECKS),
      insteadOf(/\/qr-code\.ts$/, NO_CODES),
      insteadOf(/\/(share|standards)\.routes\.tsx$/, NO_PARTS),
      insteadOf(/^hono$/, SMALL_ROUTER, root),
      onlyScreening(root),
    ],
  });
  return result.outputFiles[0].text;
}

/** The words stand before the guide in the same script, in groups by the parts of their keys. */
const WORDS = `
const words = {};
const spread = (group, prefix) => {
  for (const [name, inner] of Object.entries(group)) {
    const key = name === '' ? prefix : prefix + '.' + name;
    if (typeof inner === 'object') spread(inner, key);
    else words[key.slice(1)] = typeof inner === 'string' ? () => inner : inner;
  }
};
const { language, groups } = self.amparoWords;
spread(groups, '');
export const catalogues = { en: {}, [language]: words };`;

/**
 * The server checked all data with the schemas before it sent them, defaults filled in, so that reading is passing on. Whoever
 * would check what a person typed with a schema learns at once that a phone has none.
 */
const NO_CHECKS = `
const schema = new Proxy(function () {}, { get: (_, name) => METHODS[name] ?? schema, apply: () => schema });
const METHODS = { parse: (value) => value, safeParse: () => { throw new Error('there are no schemas on a phone'); } };
export const z = schema;`;

/** Codes for cameras: pages leave them out where `kept` says that they are made on a phone. */
const NO_CODES = `export const qrRows = () => [];`;

/**
 * Parts that a phone leaves to the network: codes for cameras lead others to the site, and the standards of agencies rest on the
 * law of desks. Without their addresses the worker lets them through.
 */
const NO_PARTS = `
export const SHARE = '/share';
export const addShare = () => {};
export const addStandards = () => {};`;

/** One router where the server has four to choose from; all of them read the same addresses. */
const SMALL_ROUTER = `export { Hono } from 'hono/tiny';`;

/** Of the law, what the screening reaches; desks decide the rest. */
function onlyScreening(root) {
  return {
    name: 'only-screening',
    setup(build) {
      build.onResolve({ filter: /^\.\/(rules|decisions)\/index\.ts$/ }, ({ path, resolveDir }) =>
        resolveDir === join(root, 'src/law')
          ? { path: join(resolveDir, path.replace('index.ts', 'screening-only.ts')) }
          : undefined,
      );
    },
  };
}

function insteadOf(filter, contents, resolveDir) {
  const namespace = `instead-${filter.source}`;
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents, resolveDir }));
    },
  };
}

/** The messages of one language that the guide can say, with what they share; what the language lacks, in English. */
function wordsScript(root, language, own, english) {
  const missing = Object.entries(english).filter(([key]) => !(key in own));
  const groups = {};
  for (const [key, say] of missing) put(groups, key, sourceOf(say, 'english'));
  for (const [key, say] of Object.entries(own)) put(groups, key, sourceOf(say, 'own'));
  const scopes = [scopeOf(root, language, 'own', own)];
  if (missing.length > 0) scopes.push(scopeOf(root, 'en', 'english', Object.fromEntries(missing)));
  return `${scopes.join('\n')}\nself.amparoWords = { language: ${JSON.stringify(language)}, groups: ${print(groups)} };`;
}

async function guideWords(root, language) {
  const { default: catalogue } = await import(moduleOf(root, `${language}.js`));
  return Object.fromEntries(Object.entries(catalogue).filter(([key]) => SAID.test(key) && !UNSAID.test(key)));
}

/** A message without values is its text; any other is a function of its language's scope. */
function sourceOf(say, scope) {
  return /^\(\) => ("|`)/.test(say.toString()) ? { text: say() } : { scope };
}

/** Puts a leaf at 'a.b.c'; a message that is also the beginning of others stands in their group under ''. */
function put(groups, key, leaf) {
  const path = key.split('.');
  const name = path.pop();
  let group = groups;
  for (const part of path) group = groupAt(group, part);
  if (group[name] === undefined || isLeaf(group[name])) group[name] = { ...leaf, key };
  else group[name][''] = { ...leaf, key };
}

function groupAt(group, name) {
  if (group[name] === undefined) group[name] = {};
  else if (isLeaf(group[name])) group[name] = { '': group[name] };
  return group[name];
}

const isLeaf = (value) => typeof value.key === 'string';

function print(value) {
  if (isLeaf(value))
    return value.text === undefined ? `${value.scope}[${JSON.stringify(value.key)}]` : JSON.stringify(value.text);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}:${print(inner)}`)
    .join(',')}}`;
}

/** The functions among the messages, in the scope of what they share. */
function scopeOf(root, language, name, words) {
  const source = readFileSync(new URL(moduleOf(root, `${language}.js`)), 'utf8');
  const [shared, object] = source.split(/^var stdin_default = /m);
  if (object === undefined) throw new Error(`the words of ${language} are not written as expected`);
  const lines = Object.entries(words)
    .filter(([, say]) => sourceOf(say, name).text === undefined)
    .map(([key, say]) => `${JSON.stringify(key)}: ${say.toString()}`);
  return `const ${name} = (() => {\n${shared}\nreturn {\n${lines.join(',\n')}\n};\n})();`;
}

function moduleOf(root, name) {
  const url = pathToFileURL(join(root, 'generated/messages', name));
  url.searchParams.set('at', String(process.hrtime.bigint())); // a watching process must not get the cached module
  return url.href;
}
