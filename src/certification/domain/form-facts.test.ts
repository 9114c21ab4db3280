import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formFactFields, parseFormFacts } from './form-facts.ts';

const EMPTY = { caseStatus: null, statusOther: '', caseNumber: '', fbiOrSid: '', fax: '' };

test('blank boxes are left empty, never a guess', () => {
  assert.deepEqual(parseFormFacts({}), { value: EMPTY, issues: [] });
  assert.deepEqual(parseFormFacts({ 'case-status': [''], fax: ['  '] }), { value: EMPTY, issues: [] });
});

test('recorded facts fill the boxes they came from', () => {
  const facts = {
    caseStatus: 'other',
    statusOther: 'Cold',
    caseNumber: 'A-1',
    fbiOrSid: 'SID 2',
    fax: '+1 212',
  } as const;
  assert.deepEqual(parseFormFacts(formFactFields(facts)), { value: facts, issues: [] });
});

test('another status needs its explanation, and an explanation its status', () => {
  const issuesOf = (fields: Record<string, string[]>) =>
    parseFormFacts(fields).issues.map(({ field, code }) => `${field} ${code}`);
  assert.deepEqual(issuesOf({ 'case-status': ['other'] }), ['case-status-other required']);
  assert.deepEqual(issuesOf({ 'case-status': ['completed'], 'case-status-other': ['Cold'] }), [
    'case-status-other other-not-chosen',
  ]);
  assert.deepEqual(issuesOf({ 'case-status': ['closed'] }), ['case-status not-a-choice']);
  assert.deepEqual(issuesOf({ 'case-number': ['x'.repeat(61)] }), ['case-number too-long']);
  assert.deepEqual(issuesOf({ 'case-status': ['other'], 'case-status-other': ['a\u202eb'] }), [
    'case-status-other hidden-character',
  ]);
});
