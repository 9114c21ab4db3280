// The promises of a screening: each relief gets an answer whatever is said, knowing more never turns an answer round, and
// nobody is asked about status, entry or cases.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import type { FactDefinition, Facts, FactValue } from '../engine/types.ts';
import { byRule } from '../engine/vignette.ts';
import { RELIEF_IDS, ruleOf } from '../rules/screening/reliefs.ts';
import { SCREENING_OUTCOMES } from '../rules/screening/outcome.ts';
import { evaluated, theLaw } from '../testing.ts';
import { reliefResults } from './relief-screening.ts';

const storySchema = z.strictObject({
  story: z.string(),
  on: z.string(),
  facts: z.record(z.string(), z.union([z.boolean(), z.string(), z.array(z.string())])),
  expect: z.partialRecord(z.enum(RELIEF_IDS), z.enum(SCREENING_OUTCOMES)),
});

const stories = z
  .array(storySchema)
  .parse(parse(readFileSync('src/law/decisions/relief-screening.stories.yaml', 'utf8')));

describe('stories', () => {
  for (const { story, on, facts, expect } of stories)
    test(story, () => {
      const outcomes = evaluated('relief-screening', facts, on).values ?? {};
      assert.deepEqual(Object.fromEntries(Object.keys(expect).map((id) => [id, outcomes[id]])), expect);
    });
});

const asked = theLaw().facts('relief-screening');

function anyValue(fact: FactDefinition): fc.Arbitrary<FactValue> {
  const options = (fact.options ?? []).map((option) => option.value);
  switch (fact.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...options);
    case 'choices':
      return fc.subarray(options);
    case 'date':
      return fc.constantFrom('2020-02-29', '2024-11-20', '2024-11-21', '2026-06-01');
    default:
      throw new Error(`${fact.id}: a screening asks for no ${fact.kind}`);
  }
}

/** Any set of answers that does not contradict itself: the day of an end and "less than two years ago" are one question. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(asked.map((fact) => [fact.id, anyValue(fact)])), { requiredKeys: [] })
  .map((some) =>
    Object.fromEntries(Object.entries(some).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))),
  )
  .map((facts) => ('ended-on' in facts ? without(facts, ['ended-within-two-years']) : facts));

const anyDay = fc.constantFrom('2022-02-09', '2024-08-27', '2024-08-28', '2025-12-21', '2025-12-22', '2026-11-20');

function without(facts: Facts, ids: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));
}

describe('whatever is said', () => {
  test('each relief has one of the four outcomes, its elements, and notes with sources', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        const results = reliefResults(evaluated('relief-screening', facts, on), theLaw().book.data);
        assert.deepEqual(
          results.map((relief) => relief.id),
          RELIEF_IDS,
        );
        for (const relief of results) {
          assert.ok(SCREENING_OUTCOMES.includes(relief.outcome));
          assert.ok(relief.elements.length > 0);
          for (const note of [...relief.cautions, ...relief.conditions]) assert.ok(note.citations.length > 0, note.id);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an element that holds or fails stays so when more is said', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray(asked.map((fact) => fact.id)), anyDay, (facts, unsaid, on) => {
        const less = byRule(evaluated('relief-screening', without(facts, unsaid), on).elements);
        const more = byRule(evaluated('relief-screening', facts, on).elements);
        for (const [rule, { answer }] of less)
          if (answer !== 'cannot-tell') assert.equal(more.get(rule)?.answer, answer, rule);
      }),
      { numRuns: 300 },
    );
  });

  test('what does not fit has an element that fails, and what may fit has none', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        for (const relief of reliefResults(evaluated('relief-screening', facts, on), theLaw().book.data)) {
          const fails = relief.elements.some((element) => element.answer === 'fails');
          assert.equal(relief.outcome === 'does-not-fit', fails, relief.id);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a relief that turns on the person’s own papers never says more than to ask a lawyer', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const outcomes = evaluated('relief-screening', facts).values ?? {};
        for (const id of ['i-751-waiver', 'vawa-cancellation']) assert.notEqual(outcomes[id], 'may-fit');
      }),
      { numRuns: 150 },
    );
  });

  test('an order of protection does not depend on a place whose law is not known', () => {
    const facts = { abuse: ['violence'], 'relationship-to-abuser': 'spouse' };
    const there = evaluated('relief-screening', facts, '2026-11-20', 'us');
    assert.equal(there.values?.['order-of-protection'], 'may-fit');
    assert.equal(byRule(there.elements).get('order-of-protection.family-court')?.answer, 'cannot-tell');
  });
});

describe('what is asked', () => {
  const OWN_STATUS =
    /immigra|status|visa|undocumented|illegal|lawful|legal resident|green card|citizen|border|inspect|\bent(er|ry)|arriv|admi(t|ssion)|parole|deport|removal|a-number|alien|asylum|\bcourt|hearing/i;
  /** About the person who did harm, the day on which that person lost something, or the agency. */
  const ABOUT_OTHERS = ['abuser-papers', 'ended-on', 'agency-kind'];

  const words = (fact: FactDefinition): string =>
    [fact.id, fact.question, ...(fact.options ?? []).map((option) => option.label)].join(' ');

  for (const decision of ['relief-screening', 't-declaration'] as const)
    test(`${decision}: no fact about the person’s status, entry, court or number`, () => {
      const facts = [...theLaw().facts(decision), ...theLaw().ignoredFacts(decision)];
      const found = facts.filter((fact) => !ABOUT_OTHERS.includes(fact.id) && OWN_STATUS.test(words(fact)));
      assert.deepEqual(
        found.map((fact) => `${fact.id}: ${words(fact)}`),
        [],
      );
    });

  test('the word list finds what it is for', () => {
    for (const text of [
      'What is your immigration status?',
      'How did you enter?',
      'A-number',
      'Do you have a court date?',
    ])
      assert.match(text, OWN_STATUS);
  });

  test('not many facts, each answerable by choosing, and a day only where it can be left out', () => {
    assert.ok(asked.length <= 31, `${asked.length} facts`);
    for (const fact of asked) assert.ok(['yes-no', 'choice', 'choices', 'date'].includes(fact.kind), fact.id);
    assert.deepEqual(
      asked.filter((fact) => fact.kind === 'date').map((fact) => fact.id),
      ['ended-on'],
    );
  });
});

test('nothing in a relief promises', () => {
  const results = reliefResults(evaluated('relief-screening', {}), theLaw().book.data);
  const rules = [...theLaw().book.rules.values()].filter((rule) => RELIEF_IDS.some((id) => ruleOf(id) === rule.id));
  const texts = [
    ...results.flatMap((relief) => [...relief.cautions, ...relief.conditions].map((note) => note.text)),
    ...rules.flatMap((rule) => rule.versions.map((version) => version.statement)),
  ];
  for (const text of texts) assert.doesNotMatch(text, /eligib|qualif|guarantee|you will (get|be given)|entitled/i);
});

test('trafficking: the lawyer comes before the police', () => {
  const tStatus = reliefResults(evaluated('relief-screening', {}), theLaw().book.data).find(
    ({ id }) => id === 't-status',
  );
  assert.equal(tStatus?.cautions[0]?.id, 'lawyer-before-police');
});
