import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDate } from '../../../platform/values/iso-date.ts';
import { CHANNELS, REQUEST_PAGES, type RequestAnswers } from '../answers.ts';
import { pageFields, readPage } from './index.ts';
import { parseCrimeForm } from './crime.ts';
import { parseFamilyForm } from './family.ts';
import { parseHelpForm } from './help.ts';
import { parseRoleForm } from './role.ts';
import { parseSafeContactForm } from './safe-contact.ts';
import { parseUrgentForm } from './urgent.ts';
import { parseVictimForm } from './victim.ts';

const context = { today: isoDate('2026-11-20'), categories: ['felonious-assault', 'domestic-violence', 'stalking'] };

const FULL: Required<RequestAnswers> = {
  victim: {
    name: { family: "O'Neill de la Cruz", given: 'María José', middle: 'Ñusta' },
    romanised: { family: 'ONeill de la Cruz', given: 'Maria Jose', middle: '' },
    otherNames: [{ family: 'القاضي', given: 'نور', middle: '' }],
    bornOn: isoDate('1990-02-28'),
    sex: 'female',
    aNumber: '012345678',
    spokenLanguage: "K'iche'",
    letterLanguage: 'es',
  },
  role: {
    kind: 'indirect',
    tookPart: 'unknown',
    directVictim: {
      name: { family: 'Vega', given: 'Luz', middle: '' },
      bornOn: isoDate('2012-05-01'),
      relation: 'parent',
      unable: 'minor',
    },
    representative: { reason: 'under-16', name: { family: 'Vega', given: 'Ana', middle: '' }, relation: 'next-friend' },
  },
  'safe-contact': {
    safe: ['text', 'mail'],
    phone: '+1 (212) 555-0133',
    mailAddress: 'c/o Library\nBrooklyn',
    times: '10 to 2',
  },
  crime: {
    offences: ['120.05(2)', '18 USC 1351'],
    categories: ['felonious-assault'],
    modifiers: ['attempt'],
    similarTo: 'stalking',
    similarBecause: 'Followed her for months.\n\nTwice at night.',
    dates: [isoDate('2026-03-14'), isoDate('2026-03-22')],
    borough: 'brooklyn',
    inUnitedStates: 'yes',
    offender: 'former-spouse',
    account: 'Struck with a bottle.',
  },
  investigation: { agencyActed: 'yes', reportNumber: '2026-072-001187' },
  help: {
    hasInformation: 'yes',
    times: ['past', 'likely'],
    stopped: 'yes',
    stopReasons: ['threat'],
    stopExplanation: 'He waited outside.',
  },
  injuries: { description: 'Nine stitches.' },
  family: {
    culpable: 'yes',
    relatives: [
      { name: { family: 'Vega', given: 'Raúl', middle: '' }, relationship: 'brother', involvement: 'Drove.' },
    ],
  },
  urgent: { iceCustody: true, agingOutOn: isoDate('2027-01-30'), agingOutWho: 'daughter' },
};

test('what is stored fills the boxes, and the boxes give back what is stored', () => {
  for (const page of REQUEST_PAGES) {
    const { value, issues } = readPage(page, pageFields(page, FULL), context);
    assert.deepEqual(issues, [], page);
    assert.deepEqual(value[page], FULL[page], page);
  }
});

test('an empty form is no mistake and says nothing', () => {
  for (const page of REQUEST_PAGES) {
    const { value, issues } = readPage(page, {}, context);
    assert.deepEqual(issues, [], page);
    assert.deepEqual(value[page], page === 'safe-contact' ? { safe: [] } : {}, page);
  }
});

test('no page can be made to throw', () => {
  const field = fc.oneof(
    fc.constantFrom(
      'name.family',
      'born-on',
      'date.1',
      'kind',
      'offence',
      'safe.call',
      'culpable',
      'relative.1.family',
    ),
    fc.string(),
  );
  const fields = fc.dictionary(
    field,
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('yes', 'indirect', '2026-02-30')), {
      maxLength: 3,
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...REQUEST_PAGES), fields, (page, typed) => {
      const { value, issues } = readPage(page, typed, context);
      assert.ok(Array.isArray(issues));
      assert.doesNotMatch(JSON.stringify(value), /\\u0000|[\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test('names are kept as people write them', () => {
  const single = parseVictimForm({ 'name.family': ['Suharto'] }, context);
  assert.deepEqual(single.value.name, { family: 'Suharto', given: '', middle: '' });
  const singleElsewhere = parseVictimForm({ 'name.given': [' Madonna '] }, context);
  assert.deepEqual(singleElsewhere.value.name, { family: 'Madonna', given: '', middle: '' });
  const decomposed = parseVictimForm({ 'name.family': ['Nu\u0301n\u0303ez'], 'name.given': ['Zoë'] }, context);
  assert.equal(decomposed.value.name?.family, 'Núñez');
  const persian = parseVictimForm({ 'name.family': ['علی\u200cزاده'] }, context);
  assert.equal(persian.value.name?.family, 'علی\u200cزاده');
  assert.deepEqual(persian.issues, []);
});

test('300 characters of a name are kept, 301 are refused, and a mark on a letter costs nothing', () => {
  const longest = parseVictimForm({ 'name.family': ['é'.normalize('NFD').repeat(300)] }, context);
  assert.equal([...(longest.value.name?.family ?? '')].length, 300);
  const tooLong = parseVictimForm({ 'name.family': ['x'.repeat(301)] }, context);
  assert.deepEqual(tooLong.issues, [{ field: 'name.family', code: 'too-long', params: { longest: 300 } }]);
});

test('characters that hide or reorder are refused in names and taken out of long texts', () => {
  for (const hidden of ['a\u0000b', 'a\u202eb', 'a\u2066b', '\ud800'])
    assert.equal(parseVictimForm({ 'name.family': [hidden] }, context).issues[0]?.code, 'hidden-character');
  assert.equal(parseCrimeForm({ account: ['one \u202etwo\u202c'] }, context).value.account, 'one two');
});

test('the A-number is nine digits, however it is written, and wrong ones are not kept', () => {
  assert.equal(parseVictimForm({ 'a-number': ['A 12-345-678'] }, context).value.aNumber, '012345678');
  for (const wrong of ['A123', '1234567890', 'none']) {
    const { value, issues } = parseVictimForm({ 'a-number': [wrong] }, context);
    assert.deepEqual(issues, [{ field: 'a-number', code: 'not-an-a-number' }]);
    assert.equal(value.aNumber, undefined);
  }
});

test('dates may come from one box, three boxes or in American order, and must exist', () => {
  const born = (fields: Record<string, string[]>) => parseVictimForm(fields, context);
  assert.equal(born({ 'born-on': ['1990-02-28'] }).value.bornOn, '1990-02-28');
  assert.equal(born({ 'born-on': ['2/28/1990'] }).value.bornOn, '1990-02-28');
  assert.equal(
    born({ 'born-on.year': ['1990'], 'born-on.month': ['2'], 'born-on.day': ['28'] }).value.bornOn,
    '1990-02-28',
  );
  assert.equal(born({ 'born-on': ['2/30/1990'] }).issues[0]?.code, 'not-a-date');
  assert.equal(born({ 'born-on': ['2026-11-21'] }).issues[0]?.code, 'in-future');
  assert.equal(born({ 'born-on': ['1800-01-01'] }).issues[0]?.code, 'too-early');
});

test('no channel is safe until it is called safe, and a safe one needs somewhere to reach', () => {
  const nothing = parseSafeContactForm({ phone: ['212-555-0100'] }, context);
  assert.deepEqual(nothing.value.safe, []);
  for (const channel of CHANNELS) {
    const { issues } = parseSafeContactForm({ [`safe.${channel}`]: ['yes'] }, context);
    assert.equal(issues[0]?.code, 'needed-for-channel', channel);
  }
  const wrong = parseSafeContactForm({ 'safe.email': ['yes'], email: ['not an address'] }, context);
  assert.deepEqual(wrong.issues, [{ field: 'email', code: 'not-an-email' }]);
});

test('offences lose the name of the law, and at most ten are taken', () => {
  const { value } = parseCrimeForm({ offence: ['PL 120.05, Penal Law § 160.10', 'p.l. 110/120.05'] }, context);
  assert.deepEqual(value.offences, ['120.05', '160.10', '110/120.05']);
  const many = Array.from({ length: 11 }, (_, index) => `120.${index + 10}`);
  assert.equal(parseCrimeForm({ offence: many }, context).issues[0]?.code, 'too-many');
});

test('a category that the law does not know is refused', () => {
  assert.deepEqual(parseCrimeForm({ category: ['stalking', 'jaywalking'] }, context).issues, [
    { field: 'category', code: 'not-a-choice' },
  ]);
});

test('rows without a name ask for it', () => {
  assert.equal(
    parseFamilyForm({ culpable: ['yes'], 'relative.1.involvement': ['Drove.'] }, context).issues[0]?.field,
    'relative.1.family',
  );
  assert.equal(
    parseRoleForm({ kind: ['indirect'], 'direct-victim.relation': ['parent'] }, context).issues[0]?.field,
    'direct-victim.family',
  );
});

test('answers that an earlier choice made visible fall away with it', () => {
  assert.deepEqual(parseHelpForm({ stopped: ['no'], 'stop-reason': ['threat'] }, context).value, { stopped: 'no' });
  assert.deepEqual(parseFamilyForm({ culpable: ['no'], 'relative.1.family': ['Vega'] }, context).value, {
    culpable: 'no',
  });
});

test('an unticked circumstance is not said, and a birthday in the past cannot be met', () => {
  assert.deepEqual(parseUrgentForm({}, context).value, {});
  assert.equal(parseUrgentForm({ 'aging-out-on': ['2026-11-19'] }, context).issues[0]?.code, 'in-past');
});

test('a name in Latin letters is taken with all its marks, and in no other script', () => {
  const romanised = (family: string, given = '') =>
    parseVictimForm({ 'romanised.family': [family], 'romanised.given': [given] }, context);
  assert.deepEqual(romanised('Ñuñez-Łuczak', 'Kʼicheʼ').value.romanised, {
    family: 'Ñuñez-Łuczak',
    given: 'Kʼicheʼ',
    middle: '',
  });
  for (const [family, given] of [
    ['Qasim', 'قاسم'],
    ['Петрова', ''],
    ['李', 'Wen'],
  ] as const) {
    const { value, issues } = romanised(family, given);
    assert.deepEqual(issues, [{ field: 'romanised.family', code: 'not-latin' }]);
    assert.equal(value.romanised, undefined);
  }
  assert.deepEqual(romanised('', ''), { value: {}, issues: [] });
});
