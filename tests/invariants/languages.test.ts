// Every language says everything that English says, with the same values and the same tags; nothing is said that nobody shows.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { packs } from '#generated/packs.js';
import { Findings } from '../../build/findings.ts';
import { argumentsOf } from '../../build/message-arguments.ts';
import { readCatalogue, type Catalogue } from '../../build/catalogue.ts';
import { LANGUAGES } from '../../src/platform/values/language.ts';
import { filesMatching, syntaxOf, walk } from './repository.ts';

const root = process.cwd();
const findings = new Findings();
const english = readCatalogue(root, 'en', packs, findings);

test('English can be read', () => {
  assert.deepEqual(findings.problems, []);
  assert.ok(english.size > 0);
});

for (const { code } of LANGUAGES.filter((language) => language.code !== 'en')) {
  const skip = existsSync(`locales/${code}`) ? false : `locales/${code} is not there yet`;
  const other = readCatalogue(root, code, packs, findings);

  test(`${code} has every message of English and no other`, { skip }, () => {
    const missing = [...english.keys()].filter((key) => !other.has(key));
    const extra = [...other.keys()].filter((key) => !english.has(key));
    assert.equal(missing.length, 0, `${missing.length} missing: ${missing.slice(0, 40).join(', ')}`);
    assert.deepEqual(extra, []);
  });

  test(`${code} takes the same values and uses the same tags`, { skip }, () => {
    assert.deepEqual(differences(english, other), []);
  });
}

function differences(from: Catalogue, to: Catalogue): string[] {
  return [...from].flatMap(([key, { text }]) => {
    const other = to.get(key);
    if (other === undefined || signatureOf(text) === signatureOf(other.text)) return [];
    return [`${other.file} ${key}: expected ${signatureOf(text)}, found ${signatureOf(other.text)}`];
  });
}

function signatureOf(text: string): string {
  const tags = [...text.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
  return JSON.stringify({ values: [...argumentsOf(text).keys()].sort(), tags: tags.sort() });
}

test('every message is used', () => {
  const { whole, patterns } = usesOfKeys();
  const unused = [...english]
    .filter(([, { file }]) => file !== 'src/law') // the rules themselves; shown by their ids
    .map(([key]) => key)
    .filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
  assert.deepEqual(unused, []);
});

/** Texts in the code that are keys, and patterns of keys put together with `${}` after at least the room's name. */
function usesOfKeys(): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const path of filesMatching(/^src\/.*\.tsx?$/)) {
    if (/\.(test|journey)\.tsx?$/.test(path)) continue;
    walk(syntaxOf(path), (node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      if (!ts.isTemplateExpression(node) || !/^[a-z-]+\.|^law\./.test(node.head.text)) return;
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      const source = `^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`;
      patterns.set(source, new RegExp(source));
    });
  }
  return { whole, patterns: [...patterns.values()] };
}
