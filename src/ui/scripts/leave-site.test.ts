import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaveKeys, type Press } from './leave-site.ts';

type Step = readonly [kind: Press['kind'], key: string, at: number];

/** A key that goes down and up again. */
const tap = (key: string, at: number): Step[] => [
  ['down', key, at],
  ['up', key, at + 40],
];

function missingAfter(...steps: readonly Step[]): (number | null)[] {
  const pressed = leaveKeys();
  return steps.map(([kind, key, at]) => pressed({ kind, key, at }));
}

function leavesAfter(...steps: readonly Step[]): boolean {
  return missingAfter(...steps).includes(0);
}

test('Shift three times, or Esc twice, each within five seconds of the last', () => {
  assert.ok(leavesAfter(...tap('Shift', 0), ...tap('Shift', 3000), ...tap('Shift', 7900)));
  assert.ok(leavesAfter(...tap('Escape', 0), ...tap('Escape', 4900)));
});

test('fewer presses, slow presses and other keys between do not leave', () => {
  assert.ok(!leavesAfter(...tap('Shift', 0), ...tap('Shift', 300)));
  assert.ok(!leavesAfter(...tap('Escape', 0), ...tap('Escape', 5100)));
  assert.ok(!leavesAfter(...tap('Shift', 0), ...tap('a', 100), ...tap('Shift', 200), ...tap('Shift', 400)));
  assert.ok(!leavesAfter(...tap('Shift', 0), ...tap('Escape', 100), ...tap('Shift', 200), ...tap('Escape', 300)));
});

test('typing a word of capitals does not leave', () => {
  const word = [...'AMPARO'].flatMap((letter, index): Step[] => [
    ['down', 'Shift', index * 200],
    ['down', letter, index * 200 + 50],
    ['up', letter, index * 200 + 90],
    ['up', 'Shift', index * 200 + 120],
  ]);
  assert.ok(!leavesAfter(...word));
});

test('holding Shift, going back with Shift and Tab, or selecting with Shift and a click does not leave', () => {
  const held: Step[] = [['down', 'Shift', 0]];
  const back = [1, 2, 3, 4].flatMap((n): Step[] => [
    ['down', 'Shift', n * 500],
    ...tap('Tab', n * 500 + 50),
    ['up', 'Shift', n * 500 + 150],
  ]);
  const clicks = [1, 2, 3, 4].flatMap((n): Step[] => [
    ['down', 'Shift', n * 500],
    ['other', '', n * 500 + 50],
    ['up', 'Shift', n * 500 + 90],
  ]);
  for (const steps of [held, back, clicks]) assert.ok(!leavesAfter(...steps));
});

test('after each press it is known how many are missing', () => {
  assert.deepEqual(missingAfter(...tap('Shift', 0), ...tap('Shift', 500), ...tap('Shift', 900)), [null, 2, 2, 1, 1, 0]);
  assert.deepEqual(missingAfter(...tap('Escape', 0), ['other', '', 900]), [null, 1, null]);
});
