import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLaw } from './check-law.ts';
import { lawMessages } from './messages.ts';
import { readPacks } from './testing.ts';

const packs = readPacks();

/** The packs with one file changed. */
function changed(jurisdiction: string, file: string, change: (value: never) => unknown) {
  const pack = packs[jurisdiction] ?? {};
  return { ...packs, [jurisdiction]: { ...pack, [file]: change(pack[file] as never) } };
}

test('the law of the repository is well', () => {
  assert.deepEqual(checkLaw(packs), []);
});

test('a source that is gone is missed by every rule that names it', () => {
  const { [`sources/8-cfr-214.14`]: _gone, ...us } = packs['us'] ?? {};
  const problems = checkLaw({ ...packs, us });
  assert.ok(
    problems.some((problem) => problem.startsWith('u-status.helpfulness:') && problem.includes('8-cfr-214.14#b-3')),
  );
});

test('a parameter whose periods overlap is told', () => {
  const twice = changed('us', 'parameters/sibling-age', (file: { values: readonly object[] }) => ({
    ...file,
    values: [...file.values, ...file.values],
  }));
  assert.ok(checkLaw(twice).some((problem) => problem.includes('u-status.sibling-age') && problem.includes('overlap')));
});

test('an offence of an unknown kind, or twice for the same days, is told', () => {
  const wrong = changed('us-ny', 'offences/125-homicide', (file: { offences: readonly object[] }) => ({
    ...file,
    offences: [
      ...file.offences,
      { section: '125.25', name: 'Murder', categories: [{ category: 'murdr', condition: 'none' }] },
    ],
  }));
  const problems = checkLaw(wrong);
  assert.ok(problems.some((problem) => problem.includes('no qualifying crime is called murdr')));
  assert.ok(problems.some((problem) => problem.includes('offence 125.25: stands twice')));
});

test('every sentence has a key and braces only around values', () => {
  const messages = lawMessages(packs);
  assert.equal(messages['law.fact.has-helped.question']?.startsWith('Has the victim helped'), true);
  assert.equal(messages['law.fact.agency-kind.option.police'], 'Police or another law enforcement agency');
  assert.equal(messages['law.crime.stalking'], 'Stalking');
  assert.ok(messages['law.ground.criminal-record']);
  for (const [key, text] of Object.entries(messages)) {
    assert.ok(text.trim().length > 0, key);
    assert.ok(!/[{}]/.test(text.replace(/\{\w+\}/g, '')), key);
  }
});
