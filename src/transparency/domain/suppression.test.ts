import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { publishCounts, publishMedian, SMALL, type PublishedCount } from './suppression.ts';

const words = (counts: readonly number[]) =>
  publishCounts(counts).map((count) => (count.kind === 'number' ? count.value : count.kind));

test('large numbers and plain zeros are printed', () => {
  assert.deepEqual(words([12, 0, 6, 0, 40]), [12, 0, 6, 0, 40]);
  assert.deepEqual(words([0, 0, 0, 0, 0]), [0, 0, 0, 0, 0]);
});

test('one small number hides the zeros beside it', () => {
  assert.deepEqual(words([3, 0, 0, 0, 0]), ['few', 'few', 'few', 'few', 'few']);
  assert.deepEqual(words([3, 0, 20, 0, 8]), ['few', 'few', 20, 'few', 8]);
});

test('a small number alone is not given away by the total', () => {
  assert.deepEqual(words([3, 9, 20, 7, 8]), ['few', 9, 20, 'many', 8]);
});

const isPossible = (printed: PublishedCount, count: number) =>
  printed.kind === 'number' ? printed.value === count : printed.kind === 'few' ? count < SMALL : count >= SMALL;

test('what is printed is true, and with the total known at least two cells stay open beside any hidden one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(15), { minLength: 2, maxLength: 6 }), (counts) => {
      const printed = publishCounts(counts);
      counts.forEach((count, index) => assert.ok(isPossible(printed[index] ?? { kind: 'few' }, count)));
      counts.forEach((count, index) => {
        if (count > 0 && count < SMALL) assert.equal(printed[index]?.kind, 'few');
      });
      const hidden = printed.filter((count) => count.kind !== 'number').length;
      assert.ok(hidden === 0 || hidden >= 2);
    }),
  );
});

test('a median needs enough answers', () => {
  assert.equal(publishMedian(null, 0), null);
  assert.deepEqual(publishMedian(31.5, 5), { kind: 'few' });
  assert.deepEqual(publishMedian(31.5, 6), { kind: 'number', value: 32 });
});
