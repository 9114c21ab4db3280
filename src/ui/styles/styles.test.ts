import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtStylesheet } from '../testing/built.ts';

const FOLDER = 'src/ui/styles';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

test('public pages get a stylesheet of at most 6.4 kB, staff pages at most 2 kB more', async () => {
  const [publicSize, staffSize] = [await builtStylesheet('amparo'), await builtStylesheet('staff')].map(
    (css) => gzipSync(css, { level: 9 }).length,
  );
  assert.ok(publicSize !== undefined && publicSize <= 6400, `amparo.css has ${publicSize} bytes`);
  assert.ok(staffSize !== undefined && staffSize <= 2000, `staff.css has ${staffSize} bytes`);
});

test('the stylesheet needs nothing from elsewhere and hides nothing behind new syntax', async () => {
  const css = (await builtStylesheet('amparo')) + (await builtStylesheet('staff'));
  assert.doesNotMatch(css, /url\(|@font-face|@layer|light-dark\(|@container/);
});

test('no sides of the screen: pages run in both directions', () => {
  const sided =
    /(^|[\s;{])((margin|padding|border|inset|scroll-margin)-(left|right)|left|right|text-align: (left|right)|border-(top|bottom)-(left|right)-radius)\b/;
  const lines = files.flatMap(({ name, text }) =>
    text.split('\n').map((line, index) => ({ where: `${name}:${index + 1}`, line })),
  );
  const found = lines.filter(({ line }) => sided.test(line) && !/^\s*(float: left;|[/ ]\*)/.test(line));
  assert.deepEqual(found, []);
});

test('what has no logical form has a mirrored twin close by', () => {
  for (const { name, text } of files) {
    const rules = text.split('}\n');
    rules.forEach((rule, index) => {
      const hasSide = /inset -?[1-9.]+rem 0 var|linear-gradient\(90deg/.test(rule);
      if (!hasSide || rule.includes("[dir='rtl']")) return;
      assert.match(rules[index + 1] ?? '', /\[dir='rtl'\]/, `${name}: ${rule.trim().split('\n')[0]}`);
    });
  }
});

test('colours stand in the tokens, nowhere else', () => {
  const allowed = ['public/tokens.css', 'public/preferences.css'];
  for (const { name, text } of files) {
    if (allowed.includes(name)) continue;
    const colours = [...text.matchAll(/#[0-9a-f]{3,6}\b/g)].map(([colour]) => colour);
    const qr = name === 'public/findings.css' ? ['#fff', '#000'] : [];
    assert.deepEqual(
      colours.filter((colour) => !qr.includes(colour)),
      [],
      name,
    );
  }
});

test('never italic, never capitals, never letter-spacing', () => {
  for (const { name, text } of files) {
    assert.doesNotMatch(text, /font-style: italic|text-transform|letter-spacing/, name);
  }
});
