// Messages compile in every language, offered or not, with its plurals and its digits. Switching a language on is one edit.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ALL_LANGUAGES } from '../src/platform/values/language.ts';
import { Findings } from './findings.ts';
import { compileMessages, faultOf, pluralCategories } from './message-compiler.ts';
import { generateMessages } from './messages.ts';

type Messages = Record<string, (values: Record<string, number | string>) => string>;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amparo-messages-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

async function compiled(language: string, texts: Record<string, string>): Promise<Messages> {
  const findings = new Findings();
  const catalogue = new Map(Object.entries(texts).map(([key, text]) => [key, { text, file: 'a.json' }]));
  const code = await compileMessages(language, catalogue, findings);
  assert.deepEqual(findings.problems, [], language);
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (module as { default: Messages }).default; // just compiled
}

test('numbers are written as the table of languages says', async () => {
  const digits: Record<string, string> = {};
  for (const { code } of ALL_LANGUAGES) {
    const messages = await compiled(code, { n: '{n, number}' });
    digits[code] = (messages['n']?.({ n: 12_345 }) ?? '').replace(/\s/g, ' ');
  }
  assert.equal(digits['bn'], '১২,৩৪৫');
  for (const code of ['ar', 'ur', 'zh-Hans', 'zh-Hant', 'ko', 'es']) assert.equal(digits[code], '12,345', code);
  for (const code of ['ht', 'fr', 'ru', 'pl']) assert.equal(digits[code], '12 345', code);
});

test('a telephone number in a sentence keeps its digits', async () => {
  const { call } = await compiled('bn', { call: '{phone}-এ ফোন করুন' });
  assert.equal(call?.({ phone: '311' }), '311-এ ফোন করুন');
});

test('Haitian Creole counts as French does, Russian and Polish in three forms, Chinese and Korean in one', async () => {
  const ht = await compiled('ht', { n: '{n, plural, one {# jou} other {# jou yo}}' });
  assert.deepEqual(
    [0, 1, 2].map((n) => ht['n']?.({ n })),
    ['0 jou', '1 jou', '2 jou yo'],
  );
  const ru = await compiled('ru', { n: '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}' });
  assert.deepEqual(
    [1, 2, 5, 21].map((n) => ru['n']?.({ n })),
    ['1 день', '2 дня', '5 дней', '21 день'],
  );
  const zh = await compiled('zh-Hant', { n: '{n, plural, other {# 天}}' });
  assert.equal(zh['n']?.({ n: 1 }), '1 天');
  assert.match(faultOf('zh-Hant', '{n, plural, one {# 天} other {# 天}}') ?? '', /one/);
  assert.deepEqual([...pluralCategories('pl').keys()].sort(), ['few', 'many', 'one']);
});

test('to offer a language is one edit: any list of codes makes a module for each and an index of all', async () => {
  write('locales/en/ui.json', '{ "days": "{n, plural, one {# day} other {# days}}" }');
  write(
    'locales/zh-Hans/ui.json',
    '{ "$translation": { "reviewed": "machine", "of": "0" }, "days": "{n, plural, other {# 天}}" }',
  );
  write('locales/zh-Hans/made-from.json', '{ "ui.days": "00000000-00000000" }');
  write('locales/ht/ui.json', '{ "days": "{n, plural, one {# jou} other {# jou}}" }');
  const findings = new Findings();
  const languages = [{ code: 'en' }, { code: 'zh-Hans' }, { code: 'ht' }];
  for (const { path, text } of await generateMessages(root, {}, findings, languages))
    write(`${path.replace(/\.js$/, '.mjs')}`, text.replaceAll(".js'", ".mjs'"));
  assert.deepEqual(findings.problems, []);
  const index: unknown = await import(pathToFileURL(join(root, 'messages/index.mjs')).href);
  const { catalogues } = index as { catalogues: Record<string, Messages> }; // just made
  assert.deepEqual(Object.keys(catalogues), ['en', 'zh-Hans', 'ht']);
  assert.deepEqual(Object.keys(catalogues['zh-Hans'] ?? {}), ['ui.days']);
  assert.equal(catalogues['zh-Hans']?.['ui.days']?.({ n: 3 }), '3 天');
  assert.equal(catalogues['ht']?.['ui.days']?.({ n: 3 }), '3 jou');
});
