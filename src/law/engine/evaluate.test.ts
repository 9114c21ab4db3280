// The engine over a small invented law of borrowing books, so that nothing here depends on the real rules.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../platform/values/iso-date.ts';
import { lawDataOf } from '../packs/law-data.ts';
import * as say from './combinators.ts';
import { explain } from './evaluate.ts';
import { inquire, type Rulebook } from './inquiry.ts';
import type { Condition, FactDefinition, Facts, Rule } from './types.ts';

const data = lawDataOf({
  town: {
    jurisdiction: { id: 'town', name: 'Town' },
    'sources/library': {
      id: 'library',
      title: 'Library rules',
      cite: 'Lib.',
      kind: 'city-rule',
      confidence: 'read',
      sections: [{ id: 's1', section: '(1)', says: 'Who may borrow.' }],
    },
    'parameters/age': {
      id: 'library.age',
      title: 'Age',
      unit: 'years',
      values: [
        { inForceFrom: '2000-01-01', inForceUntil: '2009-12-31', value: 12, source: 'library#s1', confidence: 'read' },
        { inForceFrom: '2010-01-01', value: 10, source: 'library#s1', confidence: 'read' },
      ],
    },
    'parameters/days': {
      id: 'library.days',
      title: 'Days',
      unit: 'days',
      values: [{ inForceFrom: '2000-01-01', value: 14, source: 'library#s1', confidence: 'read' }],
    },
  },
});

const question = (id: string, kind: FactDefinition['kind']): [string, FactDefinition] => [
  id,
  { id, kind, question: `What of ${id}?` },
];
const facts = new Map([
  question('member', 'yes-no'),
  question('guest', 'yes-no'),
  question('kind', 'choice'),
  question('topics', 'choices'),
  question('born', 'date'),
  question('lent', 'date'),
  question('returned', 'date'),
  question('age', 'number'),
]);

const words = (fact: string) => ({ holds: `${fact} holds.`, fails: `${fact} fails.` });
const member = say.factIs('member', true, words('member'));
const guest = say.factIs('guest', true, words('guest'));

function ruleOf(condition: Condition, id = 'library.may-borrow'): Rule {
  const version = {
    inForceFrom: '2005-01-01',
    statement: 'Statement.',
    change: 'First.',
    condition,
    sources: ['library#s1'],
    confidence: 'read' as const,
  };
  return { id, title: 'Title', question: 'Question?', decidedBy: ['court'], versions: [version] };
}

function ask(condition: Condition, given: Facts, on = '2020-06-01', others: readonly Rule[] = []) {
  const rules = [ruleOf(condition), ...others];
  const book: Rulebook = { rules: new Map(rules.map((rule) => [rule.id, rule])), facts, data };
  return explain('library.may-borrow', inquire(book, given, isoDate(on), 'town'));
}

test('an answer carries the sentences and facts that decided it', () => {
  const came = ask(say.anyOf(member, guest), { member: true, guest: false });
  assert.equal(came.answer, 'holds');
  assert.deepEqual(came.reasons, ['member holds.']);
  assert.deepEqual(came.factsRead, { member: true, guest: false });
  assert.deepEqual(came.missingFacts, []);
  assert.equal(came.citations[0]?.section, 'Lib.(1)');
  assert.deepEqual(
    came.reasonRefs.map((said) => said.key),
    ['law.rule.library.may-borrow.reason.member.holds'],
  );
});

test('missing facts are those that could still change the answer', () => {
  assert.deepEqual(ask(say.allOf(member, guest), { member: false }).missingFacts, []);
  const open = ask(say.allOf(member, guest), { member: true });
  assert.equal(open.answer, 'cannot-tell');
  assert.deepEqual(open.missingFacts, ['guest']);
  assert.deepEqual(open.reasons, ['Not known yet: What of guest?']);
});

test('not turns the answer and keeps the sentence', () => {
  const came = ask(say.not(member), { member: true });
  assert.equal(came.answer, 'fails');
  assert.deepEqual(came.reasons, ['member holds.']);
});

test('choices and lists', () => {
  const kind = say.factIn('kind', ['novel', 'atlas'], words('kind'));
  assert.equal(ask(kind, { kind: 'atlas' }).answer, 'holds');
  assert.equal(ask(kind, { kind: 'film' }).answer, 'fails');
  const topics = say.factIncludes('topics', ['law'], words('topics'));
  assert.equal(ask(topics, { topics: ['sea', 'law'] }).answer, 'holds');
  assert.equal(ask(topics, { topics: [] }).answer, 'fails');
  assert.equal(ask(topics, {}).answer, 'cannot-tell');
});

test('dates: on or after, before, and within a period of a parameter', () => {
  const late = say.onOrAfter('returned', say.theDay('2020-01-10'), words('returned'));
  assert.equal(ask(late, { returned: '2020-01-10' }).answer, 'holds');
  assert.equal(ask(late, { returned: '2020-01-09' }).answer, 'fails');
  assert.equal(ask(say.before('returned', say.today, words('returned')), { returned: '2020-05-31' }).answer, 'holds');
  const inTime = say.within('returned', say.theFact('lent'), 'library.days', {
    holds: 'Back within {limit} days.',
    fails: 'Later than {limit} days.',
  });
  const back = ask(inTime, { lent: '2020-01-01', returned: '2020-01-15' });
  assert.equal(back.answer, 'holds');
  assert.deepEqual(back.reasons, ['Back within 14 days.']);
  assert.equal(ask(inTime, { lent: '2020-01-01', returned: '2020-01-16' }).answer, 'fails');
  assert.equal(ask(inTime, { lent: '2020-01-02', returned: '2020-01-01' }).answer, 'fails');
  assert.deepEqual(ask(inTime, {}).missingFacts, ['returned', 'lent']);
});

test('ages take the number of the day from the parameter', () => {
  const old = say.ageAtLeast('born', say.today, 'library.age', words('born'));
  assert.equal(ask(old, { born: '1998-06-01' }, '2009-06-01').answer, 'fails', '11, when it was 12');
  assert.equal(ask(old, { born: '1999-06-01' }, '2010-06-01').answer, 'holds', '11, when it was 10');
  const young = say.numberUnder('age', 'library.age', words('age'));
  assert.equal(ask(young, { age: 9 }).answer, 'holds');
  assert.equal(ask(young, { age: 10 }).answer, 'fails');
});

test('a birth after the day it is compared with settles nothing', () => {
  const young = say.ageUnder('born', say.theFact('lent'), 'library.age', words('born'));
  const came = ask(young, { born: '2021-01-01', lent: '2020-01-01' });
  assert.equal(came.answer, 'cannot-tell');
  assert.deepEqual(came.factsToCheck, ['born', 'lent']);
});

test('several ways to know one thing: one is enough, a contradiction is told', () => {
  const known = say.agreeing(
    'age-conflict',
    'The two do not fit.',
    say.numberUnder('age', 'library.age', words('age')),
    say.ageUnder('born', say.today, 'library.age', words('born')),
  );
  assert.equal(ask(known, { age: 9 }).answer, 'holds');
  assert.deepEqual(ask(known, {}).missingFacts, ['age', 'born']);
  const conflict = ask(known, { age: 9, born: '1990-01-01' });
  assert.equal(conflict.answer, 'cannot-tell');
  assert.deepEqual(conflict.reasons, ['The two do not fit.']);
  assert.deepEqual(conflict.factsToCheck, ['age', 'born']);
});

test('what must be proven is never disproved', () => {
  const came = ask(say.proven(member), { member: false });
  assert.equal(came.answer, 'cannot-tell');
  assert.deepEqual(came.factsToCheck, ['member']);
  assert.equal(ask(say.proven(member), { member: true }).answer, 'holds');
});

test('a rule named by another becomes a part, once', () => {
  const other = ruleOf(guest, 'library.guest');
  const came = ask(
    say.anyOf(say.rule('library.guest'), say.allOf(member, say.rule('library.guest'))),
    { guest: true },
    undefined,
    [other],
  );
  assert.equal(came.answer, 'holds');
  assert.deepEqual(
    came.parts.map((part) => part.rule),
    ['library.guest'],
  );
  assert.deepEqual(came.reasons, ['guest holds.']);
  assert.deepEqual(came.factsRead, { guest: true });
});

test('outside every version nothing is told, and it is said', () => {
  const came = ask(member, { member: true }, '2004-12-31');
  assert.equal(came.answer, 'cannot-tell');
  assert.equal(came.version, 'none');
  assert.match(came.reasons[0] ?? '', /No rule was in force on that day \(December 31, 2004\)/);
});

test('a parameter without a value on that day settles nothing', () => {
  const rule: Rule = { ...ruleOf(say.numberUnder('age', 'library.age', words('age'))) };
  const early = { ...rule, versions: rule.versions.map((version) => ({ ...version, inForceFrom: '1990-01-01' })) };
  const book: Rulebook = { rules: new Map([[early.id, early]]), facts, data };
  const came = explain(early.id, inquire(book, { age: 9 }, isoDate('1995-01-01'), 'town'));
  assert.equal(came.answer, 'cannot-tell');
  assert.match(came.reasons[0] ?? '', /no value/);
});

test('a function leaf says one of its sentences with its values', () => {
  const leaf = say.computed({
    key: 'count',
    name: 'counts topics',
    facts: ['topics'],
    source: 'library#s1',
    says: { many: '{n} topics.' },
    apply: ({ facts: given }) => {
      const { topics } = given;
      const n = Array.isArray(topics) ? topics.length : 0;
      return { answer: 'holds', say: 'many', params: { n }, values: { n } };
    },
  });
  const came = ask(leaf, { topics: ['a', 'b'] });
  assert.deepEqual(came.reasons, ['2 topics.']);
  assert.deepEqual(came.values, { n: 2 });
});
