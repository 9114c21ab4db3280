import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isLanguage } from '../../platform/values/language.ts';
import { chooseLanguage } from './choose-language.ts';

test('the most wanted language that we have is taken', () => {
  assert.equal(chooseLanguage('es-MX,es;q=0.9,en;q=0.8'), 'es');
  assert.equal(chooseLanguage('fr-FR, ar;q=0.4, en;q=0.3'), 'ar');
  assert.equal(chooseLanguage('en;q=0.2, ar-EG;q=0.7'), 'ar');
  assert.equal(chooseLanguage('AR'), 'ar');
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
