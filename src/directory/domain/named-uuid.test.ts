import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isUuid } from '../../platform/values/uuid.ts';
import { namedUuid } from './named-uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('the example of RFC 9562, appendix A.4', () => {
  assert.equal(namedUuid(DNS, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('any name, of any length, as the hash of the platform makes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const id = namedUuid(DNS, name);
      assert.ok(isUuid(id));
      const hash = createHash('sha1')
        .update(Buffer.from(DNS.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest('hex');
      const [bare, version] = [id.replaceAll('-', ''), 12];
      assert.equal(bare.slice(0, version), hash.slice(0, version));
      assert.equal(bare.slice(13, 16) + bare.slice(17), hash.slice(13, 16) + hash.slice(17, 32));
    }),
  );
});
