import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  formatReceiptCode,
  parseReceiptCode,
  parseReferenceStart,
  receiptCodeFrom,
  referenceOf,
  spokenReceiptCode,
} from './receipt-code.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const anyCode = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(receiptCodeFrom);

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      assert.equal(code.length, 18);
      const shown = formatReceiptCode(code);
      assert.match(shown, /^(\w{4}-){4}\w{2}$/);
      for (const typed of [
        shown,
        code,
        shown.toLowerCase(),
        shown.replaceAll('-', ' '),
        ` ${shown.replaceAll('-', '–')} `,
      ])
        assert.equal(parseReceiptCode(typed), code);
      assert.equal(parseReceiptCode(shown.replaceAll('0', 'o').replaceAll('1', 'l')), code);
    }),
  );
});

test('every single wrong character is caught', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, at, letter) => {
      fc.pre(code[at] !== letter);
      assert.equal(parseReceiptCode(code.slice(0, at) + letter + code.slice(at + 1)), null);
    }),
    { numRuns: 2000 },
  );
});

test('every swap of two neighbours is caught', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(16), (code, at) => {
      const [left, right] = [code.charAt(at), code.charAt(at + 1)];
      fc.pre(left !== right);
      assert.equal(parseReceiptCode(code.slice(0, at) + right + left + code.slice(at + 2)), null);
    }),
    { numRuns: 2000 },
  );
});

test('what cannot be a code is none', () => {
  for (const typed of ['', 'hello', 'U'.repeat(18), '0'.repeat(17), '\u0000', '0'.repeat(5000)])
    assert.equal(parseReceiptCode(typed), null);
});

test('all zero bits make a code, and Arabic digits are understood', () => {
  const zero = receiptCodeFrom(new Uint8Array(10));
  assert.equal(zero, '0'.repeat(18));
  assert.equal(parseReceiptCode('٠'.repeat(18)), zero);
});

test('the reference is the first half of the body, and can be searched for by its start', () => {
  const code = receiptCodeFrom(Uint8Array.from([155, 47, 120, 30, 200, 3, 77, 90, 12, 255]));
  assert.equal(referenceOf(code), formatReceiptCode(code).slice(0, 9));
  assert.equal(parseReferenceStart('k7q f-2'), 'K7QF-2');
  assert.equal(parseReferenceStart("'; drop table"), null);
});

test('the spoken form has one word or digit for each character', () => {
  const code = receiptCodeFrom(Uint8Array.from([155, 47, 120, 30, 200, 3, 77, 90, 12, 255]));
  const words = spokenReceiptCode(code);
  assert.deepEqual(
    words.map((group) => group.length),
    [4, 4, 4, 4, 2],
  );
  assert.equal(
    words
      .flat()
      .map((word) => word.charAt(0))
      .join(''),
    code,
  );
});
