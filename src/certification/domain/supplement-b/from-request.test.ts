import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../../platform/values/iso-date.ts';
import type { RequestAnswers } from '../answers.ts';
import type { Finding } from '../criteria.ts';
import { agencyOnForm, staffName } from './agency.ts';
import { leftEmptyByAgency } from './left-empty.ts';
import { supplementBFrom, type SupplementBSources, type SupplementBWords } from './from-request.ts';
import { withoutANumberOn } from './value.ts';

const WORDS: SupplementBWords = {
  citation: (section) => `PL ${section}`,
  place: (borough) => `the ${borough}`,
  similarTo: (crime, because) => `like ${crime}: ${because}`,
  actsFor: (name, relation) => `${name.family} acts (${relation})`,
};

const ANSWERS: RequestAnswers = {
  victim: {
    name: { family: 'Vega', given: 'Marisol', middle: '' },
    bornOn: isoDate('1991-03-05'),
    aNumber: '123456789',
  },
  crime: {
    offences: ['120.05', '120.13'],
    categories: ['felonious-assault', 'not-on-the-form'],
    modifiers: ['attempt'],
    similarTo: 'stalking',
    similarBecause: 'he waited outside.',
    dates: [isoDate('2026-03-12')],
    borough: 'Harbor',
    inUnitedStates: 'yes',
    account: 'He struck me.',
  },
  investigation: { reportNumber: '2026-045-1' },
  help: { description: 'I called 911.' },
  family: { culpable: 'unknown' },
};

const AGENCY = agencyOnForm('Harbor Police Department', {
  street: '1 Harbor Plaza',
  unit: 'Suite 400',
  headName: 'Amadou Diallo',
  level: 'local',
  category: 'law-enforcement',
});

function from(change: Partial<SupplementBSources> = {}) {
  const official = { name: staffName('Renata Okafor'), title: 'Deputy Inspector', phone: '212-555-0142' };
  return supplementBFrom({ answers: ANSWERS, agency: AGENCY, official, facts: null, findings: [], ...change }, WORDS);
}

const finding = (criterion: Finding['criterion'], answer: Finding['answer'], facts: string): Finding => ({
  criterion,
  answer,
  facts,
  evidence: [],
});

test('what the requester said stands in its place', () => {
  const form = from();
  assert.equal(form.victim.name.family, 'Vega');
  assert.deepEqual(form.acts.crimes, ['felonious-assault', 'attempt', 'stalking']);
  assert.equal(form.acts.similarActivity, 'like stalking: he waited outside.');
  assert.equal(form.acts.citations, 'PL 120.05, PL 120.13');
  assert.equal(form.acts.where, 'the Harbor');
  assert.equal(form.acts.description, 'He struck me.');
  assert.equal(form.agency.caseNumber, '2026-045-1');
  assert.equal(form.help.explanation, 'I called 911.');
});

test('what nobody said is empty, never no', () => {
  const empty = from({ answers: {} });
  assert.deepEqual(
    [
      empty.acts.inUnitedStates,
      empty.acts.extraterritorial,
      empty.help.helpful,
      empty.help.refused,
      empty.family.anyCulpable,
    ],
    [null, null, null, null, null],
  );
  assert.equal(from().family.anyCulpable, null, 'not knowing is no answer either');
});

test('the signature has no date until there is ink', () => {
  assert.equal(from().certification.signedOn, null);
});

test('the agency’s findings stand before the requester’s words', () => {
  const { acts, help } = from({
    findings: [
      finding('u-certification.qualifying-crime', 'holds', 'Struck with a metal bar; photographs on file.'),
      finding('u-certification.information', 'holds', 'Saw the offender.'),
      finding('u-certification.helpfulness', 'cannot-tell', 'Not yet asked.'),
      finding('u-certification.helpfulness', 'holds', 'Testified before the grand jury.'),
    ],
  });
  assert.equal(acts.description, 'Struck with a metal bar; photographs on file.');
  assert.deepEqual(
    [help.hasInformation, help.helpful, help.refused, help.explanation],
    [true, true, false, 'Testified before the grand jury.'],
  );
});

test('a crime abroad has its statute and no place in the United States', () => {
  const crime = { inUnitedStates: 'no', outsideCitation: '18 USC 2423', address: 'Harbor Road' } as const;
  const { acts } = from({ answers: { crime } });
  assert.deepEqual([acts.inUnitedStates, acts.where, acts.extraterritorial], [false, '', true]);
});

test('who acts for a child is named beside the question it answers', () => {
  const name = { family: 'Ruiz', given: 'Ana', middle: '' };
  const role = { representative: { name, relation: 'guardian', reason: 'under-16' } } as const;
  assert.deepEqual(from({ answers: { role } }).additional, [
    { page: 3, part: 4, item: '1', text: 'Ruiz acts (guardian)' },
  ]);
});

test('an agency’s lines become the form’s boxes', () => {
  assert.deepEqual([AGENCY.address.unitKind, AGENCY.address.unit, AGENCY.head.family], ['suite', '400', 'Diallo']);
  const room = agencyOnForm('x', { unit: 'Room 110' }).address;
  assert.deepEqual([room.unitKind, room.unit], [null, 'Room 110']);
  assert.deepEqual(staffName('Pelé'), { family: 'Pelé', given: '', middle: '' });
});

test('for others than requester and official the A-Number is gone', () => {
  assert.equal(from().victim.aNumber, '123456789');
  assert.equal(withoutANumberOn(from()).victim.aNumber, '');
});

test('the name in Latin letters goes with the name it stands for', () => {
  const name = { family: 'قاسم', given: 'مريم', middle: '' };
  const romanised = { family: 'Qasim', given: 'Maryam', middle: '' };
  assert.deepEqual(from({ answers: { victim: { name, romanised } } }).victim.name, { ...name, romanised });
  assert.equal(from({ answers: { victim: { name } } }).victim.name.romanised, undefined);
});

test('the agency’s own facts stand; where it gave none the requester’s number does', () => {
  const facts = { caseStatus: 'other', statusOther: 'Cold case', caseNumber: 'PD-7', fbiOrSid: '', fax: '5' } as const;
  const { agency, certification } = from({ facts });
  assert.deepEqual(
    [agency.caseStatus, agency.caseStatusOther, agency.caseNumber, agency.fbiOrSid, certification.fax],
    ['other', 'Cold case', 'PD-7', '', '5'],
  );
  assert.equal(from({ facts: { ...facts, caseNumber: '' } }).agency.caseNumber, '2026-045-1');
});

test('what the agency left empty is named, and nothing that hangs on another answer', () => {
  const ids = leftEmptyByAgency(from()).map(({ id }) => id);
  assert.ok(ids.includes('agency.case-status') && ids.includes('certification.fax'));
  assert.ok(!ids.includes('agency.case-status-other') && !ids.includes('agency.head.family'));
});

test('a head whose name is known in parts is not taken apart', () => {
  const head = { family: 'de la Cruz', given: 'Ana', middle: '' };
  assert.deepEqual(agencyOnForm('x', { headName: 'Chief Ana de la Cruz', head }).head, head);
});
