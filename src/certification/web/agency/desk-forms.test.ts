import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '#generated/packs.js';
import { lawOf } from '../../../law/index.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { boxOfIssue, findingsToSave, issuesAtBoxes, markOf, parseReasons } from './desk-forms.ts';

const HELP = 'u-certification.helpfulness';
const VICTIM = 'u-certification.victim';
const EMPTY = markOf({ answer: '', facts: '', evidence: [] });

/** The boxes of two questions as a page sends them, untouched unless told. */
function posted(changes: Fields = {}): Fields {
  return {
    'was-victim': [markOf({ answer: 'holds', facts: 'Two lines.\nThe second.', evidence: ['b', 'a'] })],
    'answer-victim': ['holds'],
    'facts-victim': ['Two lines.\r\nThe second.'],
    'evidence-victim': ['a', 'b'],
    'was-helpfulness': [EMPTY],
    'facts-helpfulness': [''],
    ...changes,
  };
}

test('a page sent back as it came saves nothing, whatever line ends the browser uses', () => {
  assert.deepEqual(findingsToSave(posted()), []);
});

test('every touched question is saved, wherever the button was pressed', () => {
  const findings = findingsToSave(
    posted({ save: ['helpfulness'], 'answer-helpfulness': ['fails'], 'facts-victim': ['One line.'] }),
  );
  assert.deepEqual(
    findings.map(({ criterion, answer, facts }) => [criterion, answer, facts]),
    [
      [VICTIM, 'holds', 'One line.'],
      [HELP, 'fails', ''],
    ],
  );
});

test('a tick taken away is a change', () => {
  assert.deepEqual(
    findingsToSave(posted({ 'evidence-victim': ['a'] })).map(({ evidence }) => evidence),
    [['a']],
  );
});

test('pressing the button of a question without an answer asks for one; other empty questions are left alone', () => {
  assert.deepEqual(
    findingsToSave(posted({ save: ['helpfulness'] })).map(({ criterion }) => criterion),
    [HELP],
  );
  assert.deepEqual(findingsToSave(posted({ save: ['victim'] })), []);
});

test('boxes of a question that the page did not have are not believed', () => {
  assert.deepEqual(findingsToSave({ 'answer-agency': ['holds'], 'facts-agency': ['x'] }), []);
});

test('issues of a finding lead to its own boxes', () => {
  const issues = issuesAtBoxes([{ field: 'facts', code: 'required' }], HELP);
  assert.deepEqual(issues, [{ field: 'facts-helpfulness', code: 'required' }]);
});

test('a denial needs a ground of the list for each question', () => {
  const law = lawOf(packs);
  const asked = (ground: string) =>
    parseReasons({ 'ground-helpfulness': [ground], 'reason-helpfulness': ['Why.'] }, law);
  const chosen = asked('criminal-record');
  assert.ok(chosen.ok, 'a forbidden ground is for the domain to refuse, with its rule');
  assert.deepEqual(chosen.value, [{ criterion: HELP, ground: 'criminal-record', text: 'Why.' }]);
  for (const ground of ['', 'bad-manners', '__proto__']) {
    const refused = asked(ground);
    assert.ok(!refused.ok);
    assert.deepEqual(refused.refusal.issues, [{ field: 'ground-helpfulness', code: 'ground-needed' }]);
  }
});

test('a forbidden ground is mended where it stands: in the choice, or in the words', () => {
  const params = { rule: 'denial-ground.criminal-record', ground: 'criminal-record' };
  assert.equal(boxOfIssue({ field: HELP, code: 'forbidden-ground', params }), 'ground-helpfulness');
  const inWords = { ...params, ground: 'unreasonable-refusal' };
  assert.equal(boxOfIssue({ field: HELP, code: 'forbidden-ground', params: inWords }), 'reason-helpfulness');
  assert.equal(boxOfIssue({ field: HELP, code: 'ground-of-other-criterion' }), 'ground-helpfulness');
  assert.equal(boxOfIssue({ field: HELP, code: 'reason-needed' }), 'reason-helpfulness');
  assert.equal(boxOfIssue({ field: 'text', code: 'required' }), 'text');
});
