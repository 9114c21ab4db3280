import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldOf, hiddenFieldsOf, readAnswers } from './answers.ts';
import { QUESTION_IDS, UNSAID } from './question.ts';
import { screeningQuestions } from './screening-questions.ts';

const questions = screeningQuestions([
  { id: 'north', name: 'North', county: 'North County', city: 'New York', state: 'NY' },
]);

test('known answers are read, also both ways of not answering', () => {
  const { answers, dropped } = readAnswers(
    { 'a.safe-now': ['yes'], 'a.helped': ['rather-not'], 'a.what-happened': ['sexual', 'held'], at: ['helped'] },
    questions,
  );
  assert.deepEqual(answers, { 'safe-now': ['yes'], helped: ['rather-not'], 'what-happened': ['sexual', 'held'] });
  assert.equal(dropped, 0);
});

test('foreign names and values are left out and counted', () => {
  const junk = 'x'.repeat(10_000);
  const { answers, dropped } = readAnswers(
    { 'a.status': ['citizen'], 'a.safe-now': [junk], 'a.__proto__': ['yes'], 'a.constructor': ['yes'], go: ['back'] },
    questions,
  );
  assert.deepEqual(answers, {});
  assert.equal(dropped, 4);
});

test('two different radios contradict each other; the same one twice does not', () => {
  assert.deepEqual(readAnswers({ 'a.safe-now': ['yes', 'no'] }, questions).answers, {});
  assert.deepEqual(readAnswers({ 'a.safe-now': ['yes', 'yes'] }, questions).answers, { 'safe-now': ['yes'] });
});

test('a real answer wins over "nothing of this" and "I don’t know"', () => {
  const read = (values: string[]) => readAnswers({ 'a.what-happened': values }, questions).answers['what-happened'];
  assert.deepEqual(read(['none', 'sexual', 'dont-know']), ['sexual']);
  assert.deepEqual(read(['dont-know', 'rather-not']), ['dont-know']);
  assert.deepEqual(read(['none']), ['none']);
});

test('what is written as hidden fields is read back the same', () => {
  const anyAnswers = fc.record(
    Object.fromEntries(
      QUESTION_IDS.map((id) => {
        const { options, choose, alone = [] } = questions[id];
        const told = options.filter((option) => !alone.includes(option));
        const one = fc.constantFrom(...options, ...UNSAID).map((value) => [value]);
        return [id, choose === 'one' ? one : fc.oneof(one, fc.uniqueArray(fc.constantFrom(...told), { minLength: 1 }))];
      }),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { answers: read, dropped } = readAnswers(hiddenFieldsOf(answers), questions);
      assert.deepEqual({ ...read }, { ...answers });
      assert.equal(dropped, 0);
    }),
  );
});

test('the question in sight is not also hidden', () => {
  const fields = hiddenFieldsOf({ 'safe-now': ['yes'], helped: ['no'] }, 'helped');
  assert.deepEqual(Object.keys(fields), [fieldOf('safe-now')]);
});
