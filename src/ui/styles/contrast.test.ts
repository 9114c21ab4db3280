// Computes the contrast of every pair of colours that meets on a page, in both schemes (WCAG 2.2, relative luminance).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync('src/ui/styles/public/tokens.css', 'utf8');
const [lightText = '', darkText = ''] = source.split('@media (prefers-color-scheme: dark)');
const light = tokensIn(lightText);
const schemes = { light, dark: { ...light, ...tokensIn(darkText) } };

const SURFACES = ['paper', 'sheet', 'sand'];

/** Text at 7:1 on every surface it may stand on. */
const TEXT: readonly (readonly [text: string, surfaces: readonly string[]])[] = [
  ['ink', [...SURFACES, 'glow', 'rose', 'blush', 'dew']],
  ['soft', [...SURFACES, 'glow', 'rose', 'blush']],
  ['plum', [...SURFACES, 'glow', 'rose', 'blush', 'dew']],
  ['plum-deep', SURFACES],
  ['brick', [...SURFACES, 'rose']],
  ['ochre', [...SURFACES, 'glow', 'blush']],
  ['moss', [...SURFACES, 'dew']],
  ['on-plum', ['plum', 'plum-deep']],
  ['on-brick', ['brick']],
  ['on-bar', ['bar']],
  ['paper', ['ink']],
];

/** Borders of controls, and light that carries meaning: 3:1 is enough. */
const SHAPES: readonly (readonly [shape: string, surfaces: readonly string[]])[] = [
  ['edge', SURFACES],
  ['brick', SURFACES],
  ['plum', SURFACES],
  ['lamp', ['bar']],
];

for (const [scheme, tokens] of Object.entries(schemes)) {
  for (const [needed, pairs] of [[7, TEXT] as const, [3, SHAPES] as const]) {
    test(`${scheme}: at least ${needed} to 1`, () => {
      for (const [front, surfaces] of pairs) {
        for (const surface of surfaces) {
          const ratio = contrast(colour(tokens, front), colour(tokens, surface));
          assert.ok(ratio >= needed, `--${front} on --${surface}: ${ratio.toFixed(2)}`);
        }
      }
    });
  }
}

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  assert.equal(Math.round(contrast('#000', '#ffffff')), 21);
  assert.equal(contrast('#8f1f0e', '#8f1f0e'), 1);
});

function tokensIn(css: string): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const [, name = '', value = ''] of css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)) tokens[name] = value;
  return tokens;
}

function colour(tokens: Readonly<Record<string, string>>, name: string): string {
  const value = tokens[name];
  assert.ok(value, `no token --${name}`);
  return value;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(digits.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
