import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreedAnswer, allAnswers, anyAnswer, atLeastAnswers, negate } from './answer.ts';
import type { Answer } from './types.ts';

const H: Answer = 'holds';
const F: Answer = 'fails';
const U: Answer = 'cannot-tell';

test('what is unknown stays unknown unless the rest decides', () => {
  const table: readonly [readonly Answer[], Answer, Answer][] = [
    [[H, H], H, H],
    [[H, F], F, H],
    [[H, U], U, H],
    [[F, U], F, U],
    [[U, U], U, U],
    [[F, F], F, F],
  ];
  for (const [answers, all, any] of table) {
    assert.equal(allAnswers(answers), all, `all of ${answers.join()}`);
    assert.equal(anyAnswer(answers), any, `any of ${answers.join()}`);
    assert.equal(negate(allAnswers(answers)), anyAnswer(answers.map(negate)), 'de Morgan');
  }
});

test('nothing at all holds together and fails alone', () => {
  assert.equal(allAnswers([]), H);
  assert.equal(anyAnswer([]), F);
});

test('at least two of three', () => {
  assert.equal(atLeastAnswers(2, [H, H, U]), H);
  assert.equal(atLeastAnswers(2, [H, U, F]), U);
  assert.equal(atLeastAnswers(2, [H, F, F]), F);
  assert.equal(atLeastAnswers(2, [U, F, F]), F);
});

test('several ways to know one thing must agree', () => {
  assert.equal(agreedAnswer([U, H, U]), H);
  assert.equal(agreedAnswer([F, F]), F);
  assert.equal(agreedAnswer([U, U]), U);
  assert.equal(agreedAnswer([H, F]), 'conflict');
});
