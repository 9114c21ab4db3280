// The command as an outsider uses it: files and input as values, the printed lines and the exit code as the answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DECISION_IDS } from '../law/index.ts';
import { lawCommand } from './law.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, input = ''): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await lawCommand(args, {
    stdin: () => Promise.resolve(input),
    stdout: (line) => out.push(line),
    stderr: (line) => err.push(line),
    readFile: (path) => {
      const file = files[path];
      if (file === undefined) return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
      return Promise.resolve(file);
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const evaluate = (facts: string, ...rest: string[]) =>
  run(['evaluate', 'u-certification', '--facts', '-', '--on', '2026-06-01', ...rest], {}, facts);

test('list names every decision', async () => {
  const { code, out } = await run(['list']);
  assert.equal(code, 0);
  for (const id of DECISION_IDS) assert.match(out, new RegExp(`^${id}`, 'm'));
  const listed: { decisions: { id: string; facts: string[] }[] } = JSON.parse((await run(['list', '--json'])).out);
  assert.deepEqual(
    listed.decisions.map(({ id }) => id),
    [...DECISION_IDS],
  );
});

test('facts is a closed JSON Schema with a question for each fact', async () => {
  for (const id of DECISION_IDS) {
    const { code, out } = await run(['facts', id]);
    assert.equal(code, 0);
    const schema: Record<string, unknown> & { properties: Record<string, { title: string }> } = JSON.parse(out);
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['additionalProperties'], false);
    for (const [fact, property] of Object.entries(schema.properties)) assert.match(property.title, /[?.]$/, fact);
  }
});

test('evaluate prints the outcome with each element and where it comes from', async () => {
  const { code, out } = await evaluate('{"agency-kind":"police","agency-responsible":true,"case-outcome":"acquittal"}');
  assert.equal(code, 0);
  const answer = JSON.parse(out);
  assert.equal(answer.outcome, 'needs-information');
  assert.equal(answer.answer, 'cannot-tell');
  assert.equal(answer.elements.length, 8);
  const [agency] = answer.elements;
  assert.equal(agency.answer, 'holds');
  assert.equal(agency.ruleVersion, '2007-10-17');
  assert.equal(agency.citations[0].id, '8-cfr-214.14#a-2');
  assert.deepEqual(agency.factsRead, { 'agency-kind': 'police', 'agency-responsible': true });
  assert.equal(answer.ignoredFacts[0].fact, 'case-outcome');
  assert.match(answer.ignoredFacts[0].why, /Read by nothing/);
  assert.ok(answer.missingFacts.includes('help-refused'));
});

test('a file works as the input does, and an option may use an equals sign', async () => {
  const files = { 'facts.json': '\uFEFF{"signed-on":"2026-04-01"}' };
  const { code, out } = await run(['evaluate', 'filing-deadline', '--facts=facts.json', '--on=2026-06-01'], files);
  assert.equal(code, 0);
  assert.equal(JSON.parse(out).values.lastSafeFilingDay, '2026-09-30');
});

test('null is unknown', async () => {
  const { code, out } = await evaluate('{"has-helped":null}');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out).factsRead, {});
});

test('whoever asks wrongly is told with one sentence and exit code 2', async () => {
  const day = ['--on', '2026-06-01'];
  const table: readonly [Promise<Run>, RegExp][] = [
    [evaluate('{"has-helpd":true}'), /The fact "has-helpd" is not a fact.*Did you mean "has-helped"/],
    [evaluate('{"has-helped":"yes"}'), /The fact "has-helped" must be true or false, not yes/],
    [evaluate('{"crime-date":"2026-02-30"}'), /The fact "crime-date" must be a day of the calendar/],
    [evaluate('{"agency-kind":"club"}'), /The fact "agency-kind" cannot be "club"\. Known: police/],
    [evaluate('{"victim-age-at-crime":-3}'), /The fact "victim-age-at-crime" must be zero or more/],
    [evaluate('{'), /the input is not JSON/],
    [evaluate(''), /the input is not JSON/],
    [evaluate('[]'), /must hold one JSON object/],
    [evaluate('null'), /must hold one JSON object/],
    [evaluate('{}', '--jurisdiction', 'us-ny-nyk'), /no jurisdiction "us-ny-nyk"\. Did you mean "us-ny-nyc"/],
    [evaluate('{}', '--on', '2026-06-01'), /--on is given twice/],
    [evaluate('{}', '--colour', 'red'), /no option --colour/],
    [run(['evaluate', 'u-certification', '--facts', 'gone.json', ...day]), /"gone.json" cannot be read \(ENOENT\)/],
    [run(['evaluate', 'u-certification', '--facts', '-'], {}, '{}'), /On what day/],
    [run(['evaluate', 'u-certification', ...day], {}, '{}'), /Which facts/],
    [
      run(['evaluate', 'u-certification', '--facts', '-', '--on', '2026-13-01'], {}, '{}'),
      /--on must be a calendar date/,
    ],
    [run(['evaluate', 'u-certifiction', '--facts', '-', ...day], {}, '{}'), /Did you mean "u-certification"/],
    [run(['evaluate', '--facts', '-', ...day], {}, '{}'), /Which decision/],
    [run(['facts', 'nonsense-at-all']), /no decision "nonsense-at-all"/],
    [run(['facts', 'filing-deadline', 'please']), /one word too many/],
    [run(['sing']), /no "law sing"/],
  ];
  for (const [asked, sentence] of table) {
    const { code, out, err } = await asked;
    assert.equal(code, 2, String(sentence));
    assert.equal(out, '', String(sentence));
    assert.match(err, sentence);
    assert.doesNotMatch(err, /\bat .*\.ts:/, 'no stack trace');
  }
});

test('help is no mistake', async () => {
  assert.equal((await run(['help'])).code, 0);
  assert.match((await run([])).out, /amparo law evaluate/);
});
