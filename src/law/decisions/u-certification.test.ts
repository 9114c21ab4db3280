// The rules against a function written by hand from the criteria, over thousands of random requests; and what must hold for
// every request whatever the law says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer, FactDefinition, Facts, FactValue } from '../engine/types.ts';
import { evaluated, theLaw } from '../testing.ts';

const read = theLaw().facts('u-certification');
const ignored = theLaw().ignoredFacts('u-certification');

function valueOf({ kind, options = [], id }: FactDefinition): fc.Arbitrary<FactValue> {
  const values = options.map((option) => option.value);
  switch (kind) {
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...values);
    case 'choices':
      return fc.subarray(values, { maxLength: 3 });
    case 'number':
      return fc.integer({ min: 0, max: 60 });
    case 'date':
      return fc.constantFrom('1980-01-01', '2004-05-10', '2009-07-01', '2012-02-29', '2025-05-10');
    case 'text':
      return id === 'offence-section'
        ? fc.constantFrom(
            '120.05',
            '145.00',
            '160.10',
            '215.10',
            '220.39',
            '110/120.05',
            '115/120.05',
            '999.9',
            '130.50',
          )
        : fc.string();
  }
}

/** Each fact present or not. */
function someOf(definitions: readonly FactDefinition[]): fc.Arbitrary<Facts> {
  const fields = definitions.map((fact) =>
    fc.tuple(fc.constant(fact.id), fc.option(valueOf(fact), { nil: undefined })),
  );
  return fc
    .tuple(...fields)
    .map((entries) => Object.fromEntries(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))));
}

const requests = someOf(read);

function answers(facts: Facts): readonly Answer[] {
  return evaluated('u-certification', facts).elements.map((element) => element.answer);
}

test('facts outside the role change nothing', () => {
  fc.assert(
    fc.property(requests, someOf(ignored), (facts, noise) => {
      const plain = evaluated('u-certification', facts);
      const noisy = evaluated('u-certification', { ...facts, ...noise });
      assert.equal(noisy.outcome, plain.outcome);
      assert.deepEqual(noisy.elements, plain.elements);
      assert.deepEqual(noisy.missingFacts, plain.missingFacts);
      assert.equal(noisy.ignoredFacts.length, Object.keys(noise).length);
    }),
    { numRuns: 300 },
  );
});

test('learning more never turns yes into no or no into yes', () => {
  fc.assert(
    fc.property(requests, fc.nat(), fc.constantFrom(...read), (facts, seed, fact) => {
      if (facts[fact.id] !== undefined) return;
      const [value] = fc.sample(valueOf(fact), { numRuns: 1, seed });
      if (value === undefined) return;
      const before = answers(facts);
      const after = answers({ ...facts, [fact.id]: value });
      before.forEach((answer, index) => {
        if (answer === 'cannot-tell') return;
        assert.ok(
          after[index] === answer || after[index] === 'cannot-tell',
          `element ${index}: ${answer} became ${after[index]}`,
        );
      });
    }),
    { numRuns: 3000 },
  );
});

test('a fact that is not missing does not change an open answer', () => {
  fc.assert(
    fc.property(requests, fc.nat(), fc.constantFrom(...read), (facts, seed, fact) => {
      const before = evaluated('u-certification', facts);
      const [value] = fc.sample(valueOf(fact), { numRuns: 1, seed });
      if (facts[fact.id] !== undefined || value === undefined) return;
      const after = evaluated('u-certification', { ...facts, [fact.id]: value });
      before.elements.forEach((element, index) => {
        if (element.answer !== 'cannot-tell' || element.missingFacts.includes(fact.id)) return;
        assert.equal(after.elements[index]?.answer, 'cannot-tell', `${fact.id} changed ${element.rule}`);
      });
    }),
    { numRuns: 2000 },
  );
});

test('missing facts are facts that were not given', () => {
  fc.assert(
    fc.property(requests, (facts) => {
      for (const element of evaluated('u-certification', facts).elements) {
        assert.deepEqual(
          element.missingFacts.filter((id) => facts[id] !== undefined),
          [],
        );
        if (element.answer !== 'cannot-tell') assert.deepEqual(element.missingFacts, []);
        assert.ok(element.reasons.length > 0, `${element.rule} gives no reason`);
      }
    }),
    { numRuns: 500 },
  );
});

// The oracle: the criteria of the domain, once more, in another form.
type Known = boolean | undefined;
const and = (...parts: readonly Known[]): Known =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
const or = (...parts: readonly Known[]): Known =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
const non = (part: Known): Known => (part === undefined ? undefined : !part);

function oracle(facts: Facts): string {
  const yes = (id: string): Known => (facts[id] === undefined ? undefined : facts[id] === true);
  const is = (id: string, ...values: string[]): Known =>
    facts[id] === undefined ? undefined : values.includes(String(facts[id]));
  const has = (id: string, ...values: string[]): Known => {
    const list = facts[id];
    return Array.isArray(list) ? list.some((item) => values.includes(item)) : undefined;
  };
  const younger = (id: string, limit: number): Known =>
    facts[id] === undefined ? undefined : Number(facts[id]) < limit;

  const agency = and(non(is('agency-kind', 'no-investigator')), yes('agency-responsible'));
  const named = facts['crime-categories'];
  const listed = Array.isArray(named) ? named.length > 0 : undefined;
  const crime = and(or(listed, yes('similar-activity')), or(yes('crime-in-us'), yes('crime-broke-us-law-abroad')));
  const onlyLegal = Array.isArray(named)
    ? named.length > 0 && named.every((c) => ['witness-tampering', 'obstruction-of-justice', 'perjury'].includes(c))
    : undefined;
  const direct = and(
    has('victim-roles', 'harmed-directly'),
    or(non(onlyLegal), is('offender-purpose', 'avoid-justice', 'control-through-law')),
  );
  const bystander = and(has('victim-roles', 'witness'), yes('witness-unusual-harm'));
  const relative = 'relationship-to-direct-victim';
  const directYoung = younger('direct-victim-age-at-crime', 21);
  const indirect = and(
    has('victim-roles', 'family-of-direct-victim'),
    is('direct-victim-condition', 'killed', 'incapacitated', 'child'),
    or(
      is(relative, 'spouse'),
      and(is(relative, 'child'), younger('victim-age-at-crime', 21)),
      and(is(relative, 'parent'), directYoung),
      and(is(relative, 'sibling'), directYoung, younger('victim-age-at-crime', 18), yes('victim-unmarried')),
    ),
  );
  const victim = and(or(direct, bystander, indirect), non(yes('victim-culpable')));
  const standIn = and(
    or(younger('victim-age-at-crime', 16), yes('victim-incapacitated')),
    or(
      is('representative-kind', 'parent', 'guardian'),
      and(is('representative-kind', 'next-friend'), yes('next-friend-qualifies')),
    ),
  );
  const information = or(yes('victim-has-information'), and(standIn, yes('representative-has-information')));
  const recorded = yes('refusal-facts-recorded') === true ? true : undefined;
  const refusal = and(
    yes('help-refused'),
    recorded,
    yes('help-was-requested'),
    yes('request-was-reasonable'),
    non(has('refusal-reasons', 'threat', 'trauma', 'language', 'no-notice', 'other-good-reason')),
  );
  const help = and(
    or(yes('has-helped'), yes('is-helping'), yes('likely-to-help'), and(standIn, yes('representative-helped'))),
    non(refusal),
  );
  const criteria = [agency, crime, victim, information, help];
  if (criteria.includes(false)) return 'deny';
  const signer = or(is('signer-role', 'head', 'judge'), and(is('signer-role', 'supervisor'), yes('signer-designated')));
  return criteria.includes(undefined) || signer === false ? 'needs-information' : 'certify';
}

/** Facts that the oracle does not know: they are other ways to tell the same. */
const OTHER_WAYS = [
  'offence-section',
  'offence-facts-match',
  'victim-birth-date',
  'direct-victim-birth-date',
  'crime-date',
  'victim-under-16-at-crime',
];
const plain = read.filter((fact) => !OTHER_WAYS.includes(fact.id));

test('the rules give what the criteria written by hand give', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someOf(plain), (facts) => {
      const outcome = evaluated('u-certification', facts).outcome;
      seen.add(outcome);
      assert.equal(outcome, oracle(facts));
    }),
    { numRuns: 4000 },
  );
  assert.ok(seen.size >= 2);
});

const complete: Facts = {
  'agency-kind': 'police',
  'agency-responsible': true,
  'crime-categories': ['felonious-assault'],
  'crime-in-us': true,
  'victim-roles': ['harmed-directly'],
  'victim-culpable': false,
  'victim-has-information': true,
  'has-helped': true,
  'help-refused': false,
};

test('from a complete request, any one change gives what the hand gives', () => {
  const fields = plain.map((fact) => fc.tuple(fc.constant(fact.id), valueOf(fact)));
  fc.assert(
    fc.property(fc.oneof(...fields), fc.oneof(...fields), ([one, a], [two, b]) => {
      const facts = { ...complete, [one]: a, [two]: b };
      assert.equal(evaluated('u-certification', facts).outcome, oracle(facts));
    }),
    { numRuns: 3000 },
  );
});

test('a complete request asks for nothing more', () => {
  const came = evaluated('u-certification', complete);
  assert.equal(came.outcome, 'certify');
  assert.deepEqual(came.missingFacts, []);
});
