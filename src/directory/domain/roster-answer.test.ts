import { test } from 'node:test';
import assert from 'node:assert/strict';
import { answerSearch, MOST_SHOWN, searchIssue } from './roster-answer.ts';
import type { InstalledRoster, RosterEntry } from './roster.ts';

const ROSTERS: readonly InstalledRoster[] = [
  { kind: 'ny-attorneys', asOf: null, importedAt: new Date('2026-11-20T12:00:00Z'), entries: 3 },
];

function person(name: string, organization: string | null = null): RosterEntry {
  const open = { office: null, city: 'Albany', state: 'NY', phone: null, expires: null };
  const status = { status: 'registered', statusText: 'Currently registered', isRenewing: false } as const;
  return { kind: 'ny-attorneys', name, organization, ...open, ...status, isDhsOnly: null, yearAdmitted: 2001 };
}

const office = (name: string): RosterEntry => ({ ...person(name), kind: 'doj-organizations' });

test('what cannot be searched is said with its reason', () => {
  assert.equal(searchIssue('  '), 'empty');
  assert.equal(searchIssue('a'), 'too-short');
  assert.equal(searchIssue('a b c'), 'too-short');
  assert.equal(searchIssue('x'.repeat(10_000)), 'too-long');
  for (const text of ['...', '!!!', '🙂', '12345']) assert.equal(searchIssue(text), 'no-letters', text);
  assert.equal(searchIssue('Notario'), 'only-titles');
  for (const text of ['Li', '王', "'; drop table roster; --", 'Иван Garcia 王'])
    assert.equal(searchIssue(text), null, text);
});

test('without a list nothing is answered', () => {
  assert.equal(answerSearch('Maria Garcia', [], []).kind, 'no-roster');
});

test('found, similar and not found', () => {
  const listed = [person('Maria Elena Garcia'), person('Mario Garzia'), person('Robert Miller')];
  const ask = (name: string) => answerSearch(name, listed, ROSTERS);
  const found = ask('Maria Garcia');
  assert.equal(found.kind, 'found');
  assert.deepEqual(found.kind === 'found' && found.entries.map(({ name }) => name), ['Maria Elena Garcia']);
  assert.equal(ask('Marya Garsia').kind, 'similar');
  assert.equal(ask('Hassan Demir').kind, 'not-found');
});

test('an organisation is found by its whole name only', () => {
  const listed = [office('Catholic Charities of Long Island'), office('Catholic Charities of the Diocese of Albany')];
  assert.equal(answerSearch('Catholic Charities', listed, ROSTERS).kind, 'similar');
  assert.equal(answerSearch('catholic charities long island', listed, ROSTERS).kind, 'found');
});

test('a firm is found by its name', () => {
  assert.equal(answerSearch('Rivera & Sons LLP', [person('Ana Rivera', 'Rivera Sons')], ROSTERS).kind, 'found');
});

test('never more than ten', () => {
  const many = Array.from({ length: 30 }, (_, index) => person(`Maria ${'abcdefghij'[index % 10]}ona Garcia`));
  const answer = answerSearch('Maria Garcia', many, ROSTERS);
  assert.ok(answer.kind === 'found');
  assert.equal(answer.entries.length, MOST_SHOWN);
  assert.equal(answer.hasMore, true);
});
