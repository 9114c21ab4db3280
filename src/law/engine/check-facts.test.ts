import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFacts, nearest } from './check-facts.ts';
import type { FactDefinition } from './types.ts';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];
const definitions = new Map<string, FactDefinition>(
  (['yes-no', 'choice', 'choices', 'date', 'text', 'number'] as const).map((kind) => [
    `a-${kind}`,
    { id: `a-${kind}`, kind, question: '?', options },
  ]),
);

function issues(given: Record<string, unknown>): readonly string[] {
  const checked = checkFacts(given, definitions);
  return checked.ok ? [] : (checked.refusal.issues ?? []).map(({ field, code }) => `${field}: ${code}`);
}

test('right kinds pass; null and undefined are unknown', () => {
  const given = {
    'a-yes-no': false,
    'a-choice': 'a',
    'a-choices': [],
    'a-date': '2024-02-29',
    'a-text': '',
    'a-number': 0,
  };
  const checked = checkFacts({ ...given }, definitions);
  assert.deepEqual(checked, { ok: true, value: given });
  assert.deepEqual(checkFacts({ 'a-yes-no': null, 'a-date': undefined }, definitions), { ok: true, value: {} });
});

test('each wrong fact is named', () => {
  assert.deepEqual(issues({ 'a-yes-no': 'true' }), ['a-yes-no: wrong-kind']);
  assert.deepEqual(issues({ 'a-yes-no': 1 }), ['a-yes-no: wrong-kind']);
  assert.deepEqual(issues({ 'a-date': '2026-02-30' }), ['a-date: not-a-date']);
  assert.deepEqual(issues({ 'a-date': 20260101 }), ['a-date: wrong-kind']);
  assert.deepEqual(issues({ 'a-choice': 'c' }), ['a-choice: not-an-option']);
  assert.deepEqual(issues({ 'a-choices': 'a' }), ['a-choices: wrong-kind']);
  assert.deepEqual(issues({ 'a-choices': ['a', 'c'] }), ['a-choices: not-an-option']);
  assert.deepEqual(issues({ 'a-choices': ['a', 1] }), ['a-choices: wrong-kind']);
  assert.deepEqual(issues({ 'a-number': -1 }), ['a-number: not-a-count']);
  assert.deepEqual(issues({ 'a-number': Number.NaN }), ['a-number: not-a-count']);
  assert.deepEqual(issues({ 'a-text': 'x'.repeat(6000) }), ['a-text: too-long']);
  assert.deepEqual(issues({ 'a-text': {}, 'a-dat': 1 }), ['a-text: wrong-kind', 'a-dat: unknown-fact']);
});

test('names of the language itself are no facts', () => {
  assert.deepEqual(issues({ constructor: true, toString: true }), [
    'constructor: unknown-fact',
    'toString: unknown-fact',
  ]);
  assert.deepEqual(issues(JSON.parse('{"__proto__": true}')), ['__proto__: unknown-fact']);
});

test('the nearest name is suggested only when it is near', () => {
  assert.equal(nearest('a_choise', [...definitions.keys()]), 'a-choice');
  assert.equal(nearest('A-Date', [...definitions.keys()]), 'a-date');
  assert.equal(nearest('something-else-entirely', [...definitions.keys()]), null);
});
