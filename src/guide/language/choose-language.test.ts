import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ALL_LANGUAGES, isLanguage } from '../../platform/values/language.ts';
import { chooseLanguage } from './choose-language.ts';

test('the most wanted language that we have is taken', () => {
  assert.equal(chooseLanguage('es-MX,es;q=0.9,en;q=0.8'), 'es');
  assert.equal(chooseLanguage('de-DE, ar;q=0.4, en;q=0.3'), 'ar');
  assert.equal(chooseLanguage('en;q=0.2, ar-EG;q=0.7'), 'ar');
  assert.equal(chooseLanguage('AR'), 'ar');
});

const ALL = ALL_LANGUAGES.map(({ code }) => code);

test('Chinese is told apart by script or place', () => {
  for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_cn'])
    assert.equal(chooseLanguage(tag, ALL), 'zh-Hans', tag);
  for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-US', 'ZH-hant'])
    assert.equal(chooseLanguage(tag, ALL), 'zh-Hant', tag);
});

test('French of Haiti is French, Haitian Creole is Haitian Creole', () => {
  assert.equal(chooseLanguage('fr-HT', ALL), 'fr');
  assert.equal(chooseLanguage('ht-HT,fr;q=0.8', ALL), 'ht');
  assert.equal(chooseLanguage('kreyol, pl;q=0.2', ALL), 'pl');
});

test('a language in preparation is passed over for the next wish', () => {
  assert.equal(chooseLanguage('zh-TW,es;q=0.5', ['en', 'es']), 'es');
});

test('a language that the browser refuses is not taken', () => {
  assert.equal(chooseLanguage('es;q=0, en;q=0.1'), 'en');
});

test('without a usable wish it is English', () => {
  for (const header of [undefined, '', '*', 'zz', ';q=1', 'es;q=banana', ',,,', 'x'.repeat(20_000)])
    assert.equal(chooseLanguage(header), 'en', header?.slice(0, 20));
});

test('no header can make it fail', () => {
  fc.assert(fc.property(fc.string(), (header) => isLanguage(chooseLanguage(header))));
});
