import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRepeated } from './once.ts';

const sent = { what: '0 go send', at: 1000 };

test('the first press is never a repetition', () => assert.equal(isRepeated(null, sent), false));

test('the same button again at once is one', () => {
  assert.equal(isRepeated(sent, { ...sent, at: 1200 }), true);
});

test('another button, or the same one after a while, is not', () => {
  assert.equal(isRepeated(sent, { what: '0 go back', at: 1200 }), false);
  assert.equal(isRepeated(sent, { ...sent, at: 6001 }), false);
});
