import { test } from 'node:test';
import assert from 'node:assert/strict';
import { comesFromOurPage, isFormToken } from './same-site.ts';

const from = (origin?: string, fetchSite?: string) => comesFromOurPage({ origin, fetchSite, host: 'amparo.example' });

test('our own page may post', () => {
  assert.equal(from('https://amparo.example', 'same-origin'), true);
  assert.equal(from('https://amparo.example', undefined), true);
  assert.equal(from(undefined, undefined), true, 'an old browser says nothing: its token decides');
  assert.equal(from('null', 'same-origin'), true, 'no-referrer pages post with Origin: null');
});

test('another site may not', () => {
  assert.equal(from('https://evil.example', 'cross-site'), false);
  assert.equal(from('https://evil.example', undefined), false);
  assert.equal(from('https://amparo.example', 'cross-site'), false);
  assert.equal(from('null', undefined), false);
  assert.equal(from('nonsense', undefined), false);
});

test('a form token matches only itself', () => {
  assert.equal(isFormToken('abc', 'abc'), true);
  assert.equal(isFormToken('abd', 'abc'), false);
  assert.equal(isFormToken('', ''), false, 'no session, no token');
});
