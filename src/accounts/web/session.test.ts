import { test } from 'node:test';
import assert from 'node:assert/strict';
import { localPath, wordsToCarry } from './session.ts';

test('only a path of our own is returned to', () => {
  assert.equal(localPath('/en/agency', '/en/home'), '/en/agency');
  for (const bad of ['//evil.example', 'https://evil.example', '/\\evil', '/en/../x', '', '/en?x=1', '/%2f%2fevil'])
    assert.equal(localPath(bad, '/en/home'), '/en/home', bad);
});

test('typed words are carried, the old token is not', () => {
  const form = { fields: { csrf: ['old'], note: ['one', 'two'], 'carry.x': ['y'] }, files: {} };
  assert.deepEqual(wordsToCarry(form), [
    { name: 'note', value: 'one' },
    { name: 'note', value: 'two' },
  ]);
});
