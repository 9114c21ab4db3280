// What a phone loads that keeps the guide: as small as promised, whole, and without anything that its policy forbids.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packs } from '#generated/packs.js';
import { world } from '../../src/guide/testing.ts';
import { lawMessages } from '../../src/law/index.ts';
import { onDeviceRoutes } from '../../src/on-device.tsx';
import { readAssets } from '../../src/platform/http/index.ts';
import { LANGUAGES } from '../../src/platform/values/language.ts';

const GUIDE_BYTES = 60_000;
const LAW_BYTES = 15_000;
const LANGUAGE_BYTES = 120_000;
const SCRIPT_BYTES = 2_000;

const parts = readAssets('.build').onDevice;
assert.ok(parts, 'the build made what a phone keeps');
const routes = onDeviceRoutes({ world, parts, https: true });

async function served(path: string): Promise<{ status: number; bytes: number; headers: Headers }> {
  const response = await routes.request(path, { headers: { 'accept-encoding': 'br' } });
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength, headers: response.headers };
}

async function scriptOf(language: string): Promise<string> {
  return (await routes.request(`/sw-${language}.js`)).text();
}

function dataAddress(script: string): string {
  return /"data":"([^"]+)"/.exec(script)?.[1] ?? '';
}

/** The guide without what it says: its sentences of law stand in the code, and are content all the same. */
function withoutLaw(script: string): string {
  const sentences = Object.values(lawMessages(packs))
    .filter((text) => text.length > 12)
    .toSorted((a, b) => b.length - a.length);
  return sentences.reduce((code, text) => code.replaceAll(JSON.stringify(text).slice(1, -1), ''), script);
}

const guideBytes = brotliCompressSync(withoutLaw(parts.guide)).byteLength;
/** With the law's English, which every language shows beside its own. */
const allBytes = brotliCompressSync(parts.guide).byteLength;

test('the guide itself is at most 60 kB compressed, without content', () => {
  assert.ok(guideBytes <= GUIDE_BYTES, `${guideBytes} bytes`);
  assert.ok(allBytes - guideBytes <= LAW_BYTES, `${allBytes - guideBytes} bytes of law in English`);
});

for (const { code } of LANGUAGES)
  test(`one language of content is at most 120 kB compressed: ${code}`, async () => {
    const [worker, data] = await Promise.all([served(`/sw-${code}.js`), served(dataAddress(await scriptOf(code)))]);
    const content = worker.bytes + data.bytes - allBytes;
    assert.equal(data.status, 200);
    assert.ok(content <= LANGUAGE_BYTES, `${content} bytes: ${worker.bytes} with the guide, ${data.bytes} of data`);
  });

test('a phone asks for the worker anew each time, and gets only the data that belong to it', async () => {
  const script = await scriptOf('en');
  const worker = await served('/sw-en.js');
  assert.match(worker.headers.get('cache-control') ?? '', /no-cache/);
  assert.match(worker.headers.get('content-type') ?? '', /javascript/);
  assert.equal((await served(dataAddress(script).replace(/[0-9a-f]{4}\.json/, '0000.json'))).status, 404);
  assert.equal((await served('/sw-xx.js')).status, 404);
});

test('nothing in the worker makes code out of text', async () => {
  assert.doesNotMatch(await scriptOf('en'), /\beval\(|new Function\b|Function\("/);
});

test('the start screen is told the name of the product and nothing else', async () => {
  const manifest = await (await routes.request('/manifest-ar.webmanifest')).json();
  assert.deepEqual(
    [manifest.name, manifest.short_name, manifest.description, manifest.dir],
    ['Amparo', 'Amparo', undefined, 'rtl'],
  );
  for (const { src } of manifest.icons) assert.equal((await routes.request(src)).status, 200);
});

test('scripts that few pages load are small', () => {
  const addresses: Record<string, string> = JSON.parse(readFileSync('.build/assets.json', 'utf8'));
  for (const name of ['keep.js', 'read-aloud.js', 'leave-site.js']) {
    const bytes = gzipSync(readFileSync(`.build${addresses[name]}`), { level: 9 }).byteLength;
    assert.ok(bytes <= SCRIPT_BYTES, `${name}: ${bytes} bytes`);
  }
});
