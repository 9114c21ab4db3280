import { test } from 'node:test';
import assert from 'node:assert/strict';
import { QUESTION_IDS, STAGES, UNSAID, type Answers, type QuestionId } from './question.ts';
import { screeningQuestions } from './screening-questions.ts';
import { answeredPath, factsOf, FIRST, openQuestion, questionBefore } from './walk.ts';

const questions = screeningQuestions([
  { id: 'north', name: 'North', county: 'North County', city: 'New York', state: 'NY' },
  { id: 'south', name: 'South', county: 'South County', city: 'New York', state: 'NY' },
]);

/** Answers of a question that can lead to different places: each single option, and both ways of not answering. */
function choicesOf(id: QuestionId): readonly (readonly string[])[] {
  return [...questions[id].options, ...UNSAID].map((value) => [value]);
}

/** One path for each way that the form can go: options that lead to the same next question are tried once each level. */
function* everyPath(answers: Answers = {}): Generator<Answers> {
  const at = openQuestion(questions, answers);
  if (at === 'results') {
    yield answers;
    return;
  }
  const seen = new Set<string>();
  for (const chosen of choicesOf(at)) {
    const next = { ...answers, [at]: chosen };
    const key = JSON.stringify([questions[at].next(next), questions[at].facts(chosen, next)]);
    if (seen.has(key) || (hasNoBranchLater(at) && seen.size > 0)) continue;
    seen.add(key);
    yield* everyPath(next);
  }
}

/** Whether a later question could ask what was answered here; else one of its answers stands for all. */
function hasNoBranchLater(id: QuestionId): boolean {
  return !['age-now', 'forced-for', 'helped', 'who-did-it', 'their-papers', 'tie-ended'].includes(id);
}

const paths = [...everyPath()];

test('every way through the questions ends, and asks nothing twice', () => {
  assert.ok(paths.length > 100);
  for (const answers of paths) {
    const path = answeredPath(questions, answers);
    assert.equal(openQuestion(questions, answers), 'results');
    assert.equal(new Set(path).size, path.length);
    assert.equal(path[0], FIRST);
  }
});

test('every question can be reached', () => {
  const reached = new Set(paths.flatMap((answers) => answeredPath(questions, answers)));
  assert.deepEqual(
    QUESTION_IDS.filter((id) => !reached.has(id)),
    [],
  );
});

test('the stages only go forward', () => {
  for (const answers of paths) {
    const stages = answeredPath(questions, answers).map((id) => STAGES.indexOf(questions[id].stage));
    assert.deepEqual(
      stages,
      stages.toSorted((a, b) => a - b),
    );
  }
});

test('back goes the same way in reverse', () => {
  for (const answers of paths) {
    const path = answeredPath(questions, answers);
    path.forEach((id, index) => assert.equal(questionBefore(questions, answers, id), path[index - 1] ?? null));
  }
});

test('a question sets only the facts that it announces, for every answer', () => {
  for (const id of QUESTION_IDS)
    for (const chosen of choicesOf(id)) {
      const told = Object.keys(questions[id].facts(chosen, { [id]: chosen }));
      for (const fact of told)
        assert.ok(questions[id].sets.includes(fact), `${id} tells ${fact} without announcing it`);
    }
});

test('not knowing and not saying tell the law nothing', () => {
  for (const id of QUESTION_IDS)
    for (const unsaid of UNSAID) assert.deepEqual(questions[id].facts([unsaid], { [id]: [unsaid] }), {}, id);
});

test('an answer that is no longer on the way is kept but not told', () => {
  const answers: Answers = {
    'safe-now': ['yes'],
    'for-whom': ['self'],
    'age-now': ['under-16'],
    'age-then': ['18-or-more'],
  };
  assert.deepEqual(answeredPath(questions, answers), ['safe-now', 'for-whom', 'age-now']);
  assert.equal(factsOf(questions, answers)['victim-under-16-at-crime'], true);
});
