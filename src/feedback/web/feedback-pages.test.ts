// The form as browsers and others send it, and the page of those who read the answers.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { openTestHouse, type TestHouse } from '../../../tests/house/test-house.ts';

const PAGE = '/rights/safety-plan';
let house: TestHouse;
before(async () => void (house = await openTestHouse()));
after(() => house.close());

const give = (words: Readonly<Record<string, string>>, language = 'en') =>
  house.stranger().post(`/${language}/feedback`, words);

test('an article asks, with two buttons and no words', async () => {
  const { text } = await house.stranger().get(`/en${PAGE}`);
  assert.match(text, /<form[^>]* method="post" action="\/en\/feedback"/);
  assert.ok(text.includes(`<input type="hidden" name="page" value="${PAGE}"`));
});

test('an answer is thanked for, with room for words and the way back', async () => {
  const { status, text, headers } = await give({ page: PAGE, answer: 'no' });
  assert.equal(status, 200);
  assert.match(text, /Your answer was counted/);
  assert.match(text, /Do not write names or numbers/);
  assert.ok(text.includes(`href="/en${PAGE}"`));
  assert.equal(headers.get('set-cookie'), null);
  assert.equal(headers.get('cache-control'), 'no-store');
});

test('words are thanked for; too many come back to be shortened', async () => {
  const sent = await give({ page: PAGE, answer: 'no', more: '1', words: 'Too long. Call 917-555-0100' });
  assert.match(sent.text, /Your words help/);
  const long = await give({ page: PAGE, answer: 'no', more: '1', words: 'long '.repeat(200) });
  assert.equal(long.status, 422);
  assert.match(long.text, /500 letters at most/);
  assert.match(long.text, /long long/);
});

test('what does not come from a page of ours is refused with a sentence', async () => {
  for (const [words, status] of [
    [{ page: '/no-such-page', answer: 'yes' }, 422],
    [{ page: `https://example.org/`, answer: 'yes' }, 422],
    [{ page: `${PAGE}"><script>`, answer: 'yes' }, 422],
    [{ page: PAGE, answer: 'perhaps' }, 400],
    [{ page: PAGE }, 400],
    [{}, 400],
  ] as const) {
    const answer = await give(words);
    assert.equal(answer.status, status, JSON.stringify(words));
    assert.ok(!answer.text.includes('"><script>'));
  }
  const elsewhere = await house
    .stranger()
    .post(
      '/en/feedback',
      { page: PAGE, answer: 'yes' },
      { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' },
    );
  assert.equal(elsewhere.status, 403);
  const heavy = await give({ page: PAGE, answer: 'yes', more: '1', words: 'x'.repeat(50_000) });
  assert.equal(heavy.status, 400);
});

test('inspectors and operators read counts and words; nobody else learns that there is a page', async () => {
  await give({ page: PAGE, answer: 'yes' }, 'ar');
  const stranger = await house.stranger().get('/en/feedback');
  assert.equal(stranger.status, 303);
  for (const name of ['adeyemi', 'lindqvist'] as const) {
    const { status, text } = await (await house.signIn(name)).get('/en/feedback');
    assert.equal(status, 200);
    assert.ok(text.includes(PAGE) && text.includes('العربية'));
    assert.match(text, /Too long\. Call/);
    assert.match(text, /\[number removed\]/);
    assert.ok(!text.includes('917'));
  }
  for (const name of ['rahman', 'castellano', 'doe'] as const)
    assert.equal((await (await house.signIn(name)).get('/en/feedback')).status, 404);
});

test('a flood is told to wait, and nothing of it is in the log', async () => {
  house.travel(5);
  let last = 200;
  for (let count = 0; count < 61; count += 1) last = (await give({ page: PAGE, answer: 'yes' })).status;
  assert.equal(last, 429);
  assert.ok(!house.log.join('\n').includes(PAGE));
  house.travel(1);
  assert.equal((await give({ page: PAGE, answer: 'yes' })).status, 200);
});
