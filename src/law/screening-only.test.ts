import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questions } from '../guide/testing.ts';
import { DECISIONS } from './decisions/screening-only.ts';
import { FACTS, RULES } from './rules/screening-only.ts';
import { factsOfDecision, rulebookOf, rulesReached } from './rulebook.ts';
import { readPacks } from './testing.ts';

const book = rulebookOf(readPacks());

for (const decision of DECISIONS)
  test(`a phone has every rule and every fact that ${decision.id} reaches`, () => {
    const [rules, facts] = [new Set(RULES.map(({ id }) => id)), new Set(FACTS.map(({ id }) => id))];
    const reached = rulesReached(decision, book);
    assert.ok(reached.length > 20);
    assert.deepEqual(
      reached.filter((id) => !rules.has(id)),
      [],
    );
    assert.deepEqual(
      factsOfDecision(decision, book)
        .map(({ id }) => id)
        .filter((id) => !facts.has(id)),
      [],
    );
  });

test('a phone has every rule that a question names', () => {
  const rules = new Set(RULES.map(({ id }) => id));
  const named = Object.values(questions).flatMap(({ because }) => because);
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((id) => !rules.has(id)),
    [],
  );
});
