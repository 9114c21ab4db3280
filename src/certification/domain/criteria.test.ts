import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isoDate } from '../../platform/values/iso-date.ts';
import {
  canCertify,
  canDeny,
  countCriteria,
  CRITERIA,
  SHORTEST_REASON,
  type Criterion,
  type DenialReason,
  type Finding,
  type FindingAnswer,
  type GroundScreen,
} from './criteria.ts';

const on = isoDate('2026-11-20');
const find = (criterion: Criterion, answer: FindingAnswer): Finding => ({ criterion, answer, facts: '', evidence: [] });
const allHold = CRITERIA.map((criterion) => find(criterion, 'holds'));
const help: Criterion = 'u-certification.helpfulness';
const LONG = 'Asked in writing on 2 and 9 May to name the second man; refused both times without giving a cause.';
const reason = (text = LONG, criterion: Criterion = help): DenialReason => ({
  criterion,
  ground: 'unreasonable-refusal',
  text,
});
const allow = (given: DenialReason): GroundScreen => ({ reason: given, answer: 'allowed' });

test('certifying needs all five, and names those that stand in the way', () => {
  assert.equal(canCertify(allHold).ok, true);
  const open = canCertify([...allHold, find(help, 'cannot-tell')]);
  assert.ok(!open.ok);
  assert.equal(open.refusal.code, 'criteria-open');
  assert.deepEqual(open.refusal.issues, [{ field: help, code: 'criteria-open' }]);
  const failed = canCertify([find(help, 'fails')]);
  assert.ok(!failed.ok);
  assert.equal(failed.refusal.code, 'criterion-failed');
  assert.equal(failed.refusal.issues?.length, 5);
});

test('the last finding on a criterion stands', () => {
  assert.equal(canCertify([find(help, 'fails'), ...allHold]).ok, true);
  assert.deepEqual(countCriteria([...allHold, find(help, 'fails')]), {
    met: 4,
    notMet: 1,
    cannotTell: 0,
    unanswered: 0,
  });
});

test('without a criterion that is not met there is nothing to deny on', () => {
  for (const findings of [[], allHold, [find(help, 'cannot-tell')]]) {
    const outcome = canDeny(findings, [reason()], allow, on);
    assert.ok(!outcome.ok);
    assert.equal(outcome.refusal.code, 'no-failed-criterion');
  }
});

test('each criterion not met needs a reason of substance, and no other criterion may have one', () => {
  const findings = [find(help, 'fails')];
  for (const reasons of [[], [reason('x'.repeat(SHORTEST_REASON - 1))], [reason('uncooperative')]]) {
    const outcome = canDeny(findings, reasons, allow, on);
    assert.ok(!outcome.ok);
    assert.deepEqual(outcome.refusal.issues, [{ field: help, code: 'reason-needed' }]);
  }
  const other = canDeny(findings, [reason(), reason(LONG, 'u-certification.victim')], allow, on);
  assert.ok(!other.ok);
  assert.deepEqual(other.refusal.issues, [{ field: 'u-certification.victim', code: 'no-failed-criterion' }]);
  assert.equal(canDeny(findings, [reason()], allow, on).ok, true);
});

test('a ground outside the role is refused with its rule, whatever else is in order', () => {
  const forbid = (given: DenialReason): GroundScreen => ({
    reason: given,
    answer: 'forbidden',
    rule: 'denial-ground.role',
    statement: 'The record of the victim is not for the certifier.',
    citation: '8 CFR 214.14(a)(2)',
  });
  const outcome = canDeny([find(help, 'fails')], [reason()], forbid, on);
  assert.ok(!outcome.ok);
  assert.equal(outcome.refusal.code, 'forbidden-ground');
  assert.equal(outcome.refusal.params?.['citation'], '8 CFR 214.14(a)(2)');
  assert.equal(outcome.refusal.issues?.[0]?.field, help);
});

test('a lawful ground for another criterion is pointed out', () => {
  const misplaced = (given: DenialReason): GroundScreen => ({ reason: given, answer: 'other-criterion' });
  const outcome = canDeny([find(help, 'fails')], [reason()], misplaced, on);
  assert.ok(!outcome.ok);
  assert.deepEqual(outcome.refusal.issues, [{ field: help, code: 'ground-of-other-criterion' }]);
});
