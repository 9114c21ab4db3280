import { test } from 'node:test';
import assert from 'node:assert/strict';
import { packs } from '#generated/packs.js';
import { lawOf } from '../../law/index.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { OFFENDERS, type RequestAnswers } from './answers.ts';
import { CRITERIA, type Criterion, type DenialReason } from './criteria.ts';
import { evaluateRequest, pageOfFact, preCheck, requestFacts, suggestedCategories, suggestions } from './facts.ts';
import { lastSafeFilingDay } from './filing.ts';
import { groundScreener, groundsFor } from './grounds.ts';
import { procedureFor, proceduresSchema } from './pack.ts';

const law = lawOf(packs);
const on = isoDate('2026-11-20');
const place = { on, jurisdiction: 'us-ny-nyc', agencyKind: 'police' };

const complete: RequestAnswers = {
  victim: { name: { family: 'Li', given: 'Wen', middle: '' }, bornOn: isoDate('1980-01-01') },
  role: { kind: 'direct', tookPart: 'no' },
  crime: {
    offences: ['120.05'],
    categories: ['felonious-assault'],
    dates: [isoDate('2026-03-22')],
    inUnitedStates: 'yes',
    offender: 'stranger',
    account: 'Struck with a bottle.',
  },
  investigation: { agencyActed: 'yes', reportNumber: '2026-072-001187' },
  help: { hasInformation: 'yes', times: ['past'], stopped: 'no' },
};

test('a complete request lets the law room find every criterion met', () => {
  assert.deepEqual(
    preCheck(law, complete, place).map(({ criterion, explanation }) => [
      criterion,
      explanation.answer,
      explanation.reasons,
    ]),
    [],
  );
  assert.equal(suggestions(evaluateRequest(law, complete, place)).size, CRITERIA.length);
});

test('an empty draft is answered by questions, each with the page that asks it', () => {
  const items = preCheck(law, {}, place);
  assert.deepEqual(
    items.map(({ criterion }) => criterion),
    [...CRITERIA],
  );
  for (const { explanation, missing } of items) {
    assert.equal(explanation.answer, 'cannot-tell');
    for (const { fact, question, page } of missing) {
      assert.notEqual(question, fact);
      assert.ok(page);
    }
  }
  assert.equal(pageOfFact('has-helped'), 'help');
});

test('every fact that an answer can become is one the law room accepts', () => {
  const many: RequestAnswers[] = [
    ...OFFENDERS.map((offender) => ({ crime: { offender } })),
    { crime: { modifiers: ['attempt'], similarTo: 'stalking', outsideCitation: '18 USC 1351', inUnitedStates: 'no' } },
    { role: { kind: 'bystander', bystanderInjury: 'Miscarriage.' } },
    ...(['died', 'incapacity', 'minor'] as const).map((unable) => ({
      role: {
        kind: 'indirect' as const,
        directVictim: {
          name: { family: 'Vega', given: '', middle: '' },
          unable,
          relation: 'sibling' as const,
          bornOn: on,
        },
      },
    })),
    {
      role: {
        representative: { name: { family: 'Vega', given: '', middle: '' }, reason: 'incapacity', relation: 'guardian' },
      },
      help: {
        hasInformation: 'no',
        times: ['present', 'likely'],
        stopped: 'yes',
        stopReasons: ['threat', 'trauma', 'language', 'no-notice', 'unreasonable-request', 'other'],
      },
    },
  ];
  for (const answers of many) evaluateRequest(law, answers, place);
  assert.deepEqual(requestFacts({ help: { stopped: 'unknown' }, urgent: { removalCase: true } }), {});
});

test('offences suggest categories that were not chosen yet', () => {
  const [first] = suggestedCategories(law, { crime: { offences: ['160.10'], categories: [] } }, place);
  assert.ok(
    first?.categories.some(({ category, condition }) => category === 'felonious-assault' && condition === 'facts'),
  );
  const [chosen] = suggestedCategories(law, complete, place);
  assert.ok(!chosen?.categories.some(({ category }) => category === 'felonious-assault'));
  assert.deepEqual(suggestedCategories(law, { crime: { offences: ['999.99'] } }, place), [
    { offence: '999.99', categories: [] },
  ]);
});

test('the last safe filing day is the day before six months, or the last day of a shorter month', () => {
  assert.equal(lastSafeFilingDay(law, isoDate('2026-04-01'), place), '2026-09-30');
  assert.equal(lastSafeFilingDay(law, isoDate('2026-08-31'), place), '2027-02-28');
});

const screen = groundScreener(law, 'us-ny-nyc');
const reason = (criterion: Criterion, ground: string, text: string): DenialReason => ({ criterion, ground, text });
const help: Criterion = 'u-certification.helpfulness';

test('each criterion has a lawful ground, and the law allows it', () => {
  for (const criterion of CRITERIA) {
    const grounds = groundsFor(law, criterion);
    assert.ok(grounds.length > 0, criterion);
    for (const { id } of grounds)
      assert.equal(screen(reason(criterion, id, 'See the report of 2 May.'), on).answer, 'allowed', id);
  }
});

test('every ground outside the role is refused with its rule and its source', () => {
  for (const { id, allowed } of law.denialGrounds().filter((ground) => !ground.allowed)) {
    const view = screen(reason(help, id, 'See the report of 2 May.'), on);
    assert.equal(view.answer, 'forbidden', `${id} ${allowed}`);
    assert.equal(view.rule, `denial-ground.${id}`);
    assert.ok(view.statement && view.citation);
  }
});

test('a lawful ground ticked above words about a criminal record does not pass', () => {
  const text = 'The applicant has a criminal record for theft in 2019 and is therefore not eligible for certification.';
  const view = screen(reason(help, 'unreasonable-refusal', text), on);
  assert.equal(view.answer, 'forbidden');
  assert.equal(view.rule, 'denial-ground.criminal-record');
  const mixed = screen(reason(help, 'unreasonable-refusal', `Refused to testify in May and June. ${text}`), on);
  assert.equal(mixed.answer, 'forbidden');
});

test('a reason with facts passes', () => {
  const text =
    'On 2 and 9 May 2026 the squad asked in writing, with an interpreter, for the name of the second man; both times she refused and gave no cause.';
  assert.equal(screen(reason(help, 'unreasonable-refusal', text), on).answer, 'allowed');
});

test('a ground nobody knows, or one of another criterion, does not pass', () => {
  assert.equal(screen(reason(help, 'we-never-do-these', 'x'), on).answer, 'forbidden');
  assert.equal(screen(reason('u-certification.victim', 'unreasonable-refusal', 'x'), on).answer, 'other-criterion');
});

test("the city's procedures are what their schema says, and everybody has one", () => {
  const procedures = proceduresSchema.parse(packs['us-ny-nyc']?.['certification/procedures']);
  assert.equal(procedureFor(procedures, 'nypd').clock?.kind, 'calendar');
  assert.equal(procedureFor(procedures, 'kcda').profile, 'any');
  assert.equal(procedureFor(procedures, null).clock, undefined);
  const parameter = procedureFor(procedures, 'nypd').clock?.parameter ?? '';
  assert.equal(law.parameter(parameter, 'us-ny-nyc', on)?.value, 45);
});
