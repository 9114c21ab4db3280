import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaveKeys } from './leave-site.ts';

function leavesAfter(...presses: readonly (readonly [key: string, at: number])[]): boolean {
  const pressed = leaveKeys();
  return presses.map(([key, at]) => pressed(key, at)).includes(true);
}

test('Shift three times, or Esc twice, in quick succession', () => {
  assert.ok(leavesAfter(['Shift', 0], ['Shift', 300], ['Shift', 900]));
  assert.ok(leavesAfter(['Escape', 0], ['Escape', 400]));
});

test('fewer presses, slow presses and other keys between do not leave', () => {
  assert.ok(!leavesAfter(['Shift', 0], ['Shift', 300]));
  assert.ok(!leavesAfter(['Escape', 0], ['Escape', 1500]));
  assert.ok(!leavesAfter(['Shift', 0], ['A', 100], ['Shift', 200], ['B', 300], ['Shift', 400]));
});

test('typing a word of capitals does not leave', () => {
  const word = [...'AMPARO'].flatMap((letter, index) => [
    ['Shift', index * 200] as const,
    [letter, index * 200 + 90] as const,
  ]);
  assert.ok(!leavesAfter(...word));
});
