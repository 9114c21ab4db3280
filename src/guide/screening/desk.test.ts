import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fieldsOf, get, guide, post, questions, world } from '../testing.ts';
import { QUESTION_IDS, UNSAID, type Answers, type QuestionId } from './question.ts';
import { NOT_ASKED } from './results.ts';

const BEATEN_AT_HOME: Answers = {
  'safe-now': ['yes'],
  'for-whom': ['self'],
  'age-now': ['25-or-older'],
  'age-then': ['18-or-more'],
  'what-happened': ['family-violence'],
  'hurt-how': ['direct'],
  'forced-for': ['none'],
  where: ['brooklyn'],
  'who-knows': ['city-police'],
  helped: ['yes'],
  'who-did-it': ['spouse'],
  abuse: ['violence'],
  'their-papers': ['dont-know'],
  'lived-together': ['during'],
  'marriage-real': ['yes'],
  'tie-ended': ['no'],
};
const finish: Answers = { ...BEATEN_AT_HOME };

const answer = (at: QuestionId, answers: Answers, more: Record<string, string> = {}) =>
  post('/en/questions', { at, ...fieldsOf(answers), ...more });

test('the first question is about safety, with both ways not to answer', async () => {
  const page = await get('/en/questions');
  assert.ok(page.headings.includes('Are you safe right now?'));
  for (const value of UNSAID) assert.match(page.html, new RegExp(`name="a.safe-now"[^>]*value="${value}"`));
});

test('every question offers both ways not to answer, and says why it is asked', async () => {
  for (const id of QUESTION_IDS) {
    const page = await post('/en/questions', { edit: id });
    assert.equal(page.status, 200, id);
    for (const value of UNSAID) assert.match(page.html, new RegExp(`name="a.${id}"[^>]*value="${value}"`), id);
    assert.match(page.text, /Why we ask/, id);
    assert.doesNotMatch(page.html, /undefined|\[object|guide\.questions/, id);
  }
});

test('somebody who is not safe sees first whom to call, and can go on', async () => {
  for (const said of ['no', 'dont-know', 'rather-not']) {
    const page = await answer('safe-now', { 'safe-now': [said] });
    assert.ok(page.headings.includes('In danger now?'), said);
    assert.ok(page.headings.includes('For whom do you answer?'), said);
  }
  assert.ok(!(await answer('safe-now', { 'safe-now': ['yes'] })).headings.includes('In danger now?'));
});

test('nothing chosen: the same question, an error title, a summary that leads to the field, answers kept', async () => {
  const page = await answer('for-whom', { 'safe-now': ['yes'] });
  assert.equal(page.status, 422);
  assert.match(page.title, /^Error: /);
  assert.equal(
    page.headings.find((heading) => heading === 'One answer is missing'),
    'One answer is missing',
  );
  assert.match(page.html, /href="#for-whom"/);
  assert.match(page.html, /id="for-whom"/);
  assert.match(page.html, /type="hidden" name="a.safe-now" value="yes"/);
});

test('back goes to the question before and loses nothing', async () => {
  const given: Answers = { 'safe-now': ['yes'], 'for-whom': ['child'], 'age-now': ['18-20'] };
  const page = await answer('age-now', given, { go: 'back' });
  assert.ok(page.headings.includes('For whom do you answer?'));
  assert.match(page.html, /value="child"[^>]*checked/);
  assert.match(page.html, /type="hidden" name="a.age-now" value="18-20"/);
});

test('back on the first question stays there', async () => {
  assert.ok((await answer('safe-now', {}, { go: 'back' })).headings.includes('Are you safe right now?'));
});

test('whoever answers for somebody else is asked about that person', async () => {
  const other = await answer('for-whom', { 'safe-now': ['yes'], 'for-whom': ['other'] });
  assert.ok(other.headings.includes('How old is the person who was hurt?'));
  const child = await answer('for-whom', { 'safe-now': ['yes'], 'for-whom': ['child'] });
  assert.ok(child.headings.includes('How old is the child?'));
});

test('a child who answers alone gets a word for children', async () => {
  const page = await answer('age-now', { 'safe-now': ['yes'], 'for-whom': ['self'], 'age-now': ['under-16'] });
  assert.ok(page.headings.includes('Are you under 16?'));
});

test('the last answer leads to the results, each relief with its name and the law', async () => {
  const page = await answer('married-now', { ...finish, 'married-now': ['yes'] });
  assert.equal(page.status, 200);
  for (const name of ['U status', 'T status', 'VAWA self-petition', 'Order of protection'])
    assert.ok(page.headings.includes(name), name);
  assert.match(page.text, /8 CFR 214\.14/);
  assert.doesNotMatch(page.text, /eligible|qualify for|you will get/i);
});

test('the results promise nothing and name the wait', async () => {
  const page = await post('/en/results', fieldsOf(finish));
  assert.match(page.text, /nobody can promise/);
  assert.match(page.text, /the wait is many years/i);
});

test('what was not known and what was not said are two different things in the results', async () => {
  const unknown = await post('/en/results', fieldsOf({ ...finish, 'their-papers': ['dont-know'] }));
  const unsaid = await post('/en/results', fieldsOf({ ...finish, 'their-papers': ['rather-not'] }));
  assert.match(unknown.text, /You chose “I don’t know”/);
  assert.doesNotMatch(unknown.text, /You chose “I’d rather not say”/);
  assert.match(unsaid.text, /You chose “I’d rather not say”/);
});

test('a person’s own words stand only where paper never shows them', async () => {
  const { html } = await post('/en/why', { ...fieldsOf(finish), relief: 'vawa-self-petition' });
  const onPaper = html.replace(/<(div|section|p)[^>]*class="[^"]*\bmine\b[^"]*"[\s\S]*?<\/\1>/g, '');
  assert.ok(html.includes('“Husband or wife, now or before”'));
  assert.ok(!onPaper.includes('“Husband or wife, now or before”'));
});

test('forced work: a lawyer before the police', async () => {
  const page = await post(
    '/en/results',
    fieldsOf({
      ...finish,
      'forced-for': ['labor'],
      'forced-by': ['force'],
      'forced-young': ['no'],
      'forced-told': ['not-told'],
      'forced-now': ['escaped'],
    }),
  );
  assert.ok(page.headings.includes('Speak with a lawyer before the police'));
  const calm = await post('/en/results', fieldsOf(finish));
  assert.ok(!calm.headings.includes('Speak with a lawyer before the police'));
});

test('the results lead to the finder of offices with what was told, inside a form', async () => {
  const { html } = await post('/en/results', fieldsOf(finish));
  assert.match(html, /action="\/en\/signing-offices"/);
  for (const field of [
    'name="crime" value="family-violence"',
    'name="place" value="brooklyn"',
    'name="who" value="city-police"',
  ])
    assert.ok(html.includes(field), field);
});

test('an answer can be changed from the list of answers, and only what is open is asked again', async () => {
  const list = await post('/en/answers', fieldsOf({ ...finish, 'married-now': ['no'] }));
  assert.match(list.html, /name="edit" value="where"/);
  assert.match(list.text, /Husband or wife, now or before/);
  const edit = await post('/en/questions', { ...fieldsOf({ ...finish, 'married-now': ['no'] }), edit: 'where' });
  assert.ok(edit.headings.includes('Where did it happen?'));
  assert.match(edit.html, /name="mode" value="edit"/);
  const back = await answer('where', { ...finish, 'married-now': ['no'], where: ['queens'] }, { mode: 'edit' });
  assert.ok(back.headings.includes('What may protect you'));
});

test('seeing what may fit so far works from the first question on', async () => {
  const page = await post('/en/results', { at: 'safe-now' });
  assert.equal(page.status, 200);
  assert.match(page.text, /not answered enough/);
  assert.match(page.text, /Go on with the questions/);
});

test('the address of the results shows nothing of anybody', async () => {
  const page = await get('/en/results?a.safe-now=no&a.what-happened=sexual');
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.html, /Rape|a\.what-happened/);
  assert.match(page.text, /Start the questions/);
});

test('junk, foreign names, repeated fields and broken bodies get a page, never a fault', async () => {
  const junk = 'x'.repeat(10_000);
  const bodies: [string, string][] = [
    [`at=${junk}&a.safe-now=${junk}`, 'application/x-www-form-urlencoded'],
    ['at=safe-now&a.safe-now=yes&a.safe-now=no', 'application/x-www-form-urlencoded'],
    ['a.__proto__=yes&a.constructor=x&at=__proto__&edit=toString', 'application/x-www-form-urlencoded'],
    ['%%%=%ff%fe&at=%00', 'application/x-www-form-urlencoded; charset=utf-16'],
    ['', 'application/x-www-form-urlencoded'],
    ['{"at":"safe-now"}', 'application/json'],
    ['--x\r\nbroken', 'multipart/form-data; boundary=x'],
    ['at=safe-now', ''],
  ];
  for (const path of ['/en/questions', '/en/results', '/en/signing-offices'])
    for (const [body, type] of bodies) {
      const response = await guide.request(path, { method: 'POST', body, headers: { 'content-type': type } });
      assert.ok([200, 400, 413, 415, 422].includes(response.status), `${path} ${type} ${response.status}`);
      const html = await response.text();
      assert.match(html, /<h1/);
      assert.ok(!html.includes(junk.slice(0, 100)));
    }
});

test('values that are not ours are left out with a word about it', async () => {
  const page = await post('/en/questions', { at: 'safe-now', 'a.safe-now': 'yes', 'a.status': 'citizen' });
  assert.match(page.text, /could not be read and were left out/);
});

test('no answer stands in any address or header', async () => {
  const response = await guide.request('/en/questions', {
    method: 'POST',
    body: new URLSearchParams({ at: 'what-happened', 'a.what-happened': 'sexual' }),
  });
  const html = await response.text();
  for (const [, address] of html.matchAll(/(?:href|action)="([^"]*)"/g))
    assert.doesNotMatch(address ?? '', /sexual|a\./);
  assert.doesNotMatch(JSON.stringify([...response.headers]), /sexual/);
});

test('the questions tell the law only facts and options that it knows', () => {
  const known = new Map(world.law.facts('relief-screening').map((fact) => [fact.id, fact]));
  for (const question of Object.values(questions)) {
    for (const fact of question.sets) assert.ok(known.has(fact), `${question.id} sets ${fact}`);
    for (const option of question.options) {
      const told = question.facts([option], { [question.id]: [option] });
      for (const [fact, value] of Object.entries(told)) {
        const values = known.get(fact)?.options?.map((one) => one.value);
        for (const one of [value].flat()) if (values) assert.ok(values.includes(String(one)), `${fact}=${one}`);
      }
    }
  }
});

test('every fact that the results can need is asked, or is never asked for a reason', () => {
  const asked = new Set(Object.values(questions).flatMap((question) => question.sets));
  const needed = world.law.facts('relief-screening').map((fact) => fact.id);
  assert.deepEqual(
    needed.filter((fact) => !asked.has(fact) && !Object.hasOwn(NOT_ASKED, fact)),
    [],
  );
  assert.deepEqual(
    Object.keys(NOT_ASKED).filter((fact) => !needed.includes(fact)),
    [],
  );
});

test('no question asks for status, entry, courts or numbers of the person', () => {
  const t = world.t('en');
  for (const id of QUESTION_IDS) {
    const words = t.maybe(`guide.questions.${id}.label`, { who: 'self' }) ?? '';
    assert.doesNotMatch(
      words,
      /\b(your (status|visa|papers|green card)|a-number|border|enter(ed)? the|came here|court case|undocumented)\b/i,
      id,
    );
  }
});
