// Pages made from answers, in another language: nothing told is lost, and nothing leaves a phone that keeps the guide.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isoDate } from '../../platform/values/iso-date.ts';
import { LANGUAGES } from '../../platform/values/language.ts';
import { createGuide } from '../app.tsx';
import { fieldsOf, get, HURT_BY_HUSBAND, post, world, type Answer, type Fields } from '../testing.ts';

const FIELDS = fieldsOf(HURT_BY_HUSBAND);

/** What the form sends when the name of a language is pressed. */
function pressed(page: Answer, language: string): { path: string; fields: Fields } {
  const [, form, path = ''] =
    new RegExp(`<button type="submit" lang="${language}"[^>]* form="([a-z]+)" formaction="([^"]+)"`).exec(page.html) ??
    [];
  const inside = new RegExp(`<form[^>]* id="${form}"[\\s\\S]*?</form>`).exec(page.html)?.[0] ?? '';
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    (fields[name] ??= []).push(value);
  return { path, fields };
}

test('a question shows again in another language, with the answers so far', async () => {
  const spanish = await post('/es/questions', {
    at: 'for-whom',
    ...fieldsOf({ 'safe-now': ['yes'], 'for-whom': ['self'] }),
  });
  const { path, fields } = pressed(spanish, 'ru');
  assert.equal(path, '/ru/questions');
  const russian = await post(path, fields);
  assert.equal(russian.status, 200);
  assert.match(russian.html, /<html lang="ru"/);
  const asked = / name="at" value="([^"]+)"/;
  assert.equal(asked.exec(russian.html)?.[1], asked.exec(spanish.html)?.[1]);
  assert.match(russian.html, /name="a.for-whom" value="self"/);
  assert.doesNotMatch(russian.html, /aria-invalid/);
});

test('an answer that is being changed is still being changed in another language', async () => {
  const { path, fields } = pressed(await post('/en/questions', { ...FIELDS, edit: 'helped' }), 'es');
  const spanish = await post(path, fields);
  assert.match(spanish.html, /name="mode" value="edit"/);
  assert.match(spanish.html, /name="a.helped"[^>]*value="yes"[^>]*checked|checked[^>]*name="a.helped"[^>]*value="yes"/);
});

test('Enter in a question presses the button of the question: the names of the languages belong to a form apart', async () => {
  const page = await post('/en/questions', { at: 'safe-now', 'a.safe-now': 'yes' });
  const [question = ''] = /<form class="side"[\s\S]*?<\/form>/.exec(page.html) ?? [];
  assert.doesNotMatch(question.slice(0, question.indexOf('>')), / id=/);
});

test('results, reasons, paper and answers show again in another language', async () => {
  for (const path of ['/results', '/why', '/paper', '/answers']) {
    const page = await post(`/ko${path}`, { ...FIELDS, relief: 'u-status' });
    for (const { code } of LANGUAGES) {
      const { path: there, fields } = pressed(page, code);
      assert.equal(there, `/${code}${path}`);
      const { relief, ...answers } = fields;
      assert.deepEqual(answers, FIELDS, `${path} ${code}`);
      assert.deepEqual(relief, path === '/why' ? ['u-status'] : undefined, `${path} ${code}`);
    }
  }
});

test('beside each finding that a machine translated stands the way to it in English', async () => {
  const page = await post('/bn/results', FIELDS);
  const findings = page.html.match(/<article class="finding[\s\S]*?<\/article>/g) ?? [];
  assert.ok(findings.length >= 3);
  for (const finding of findings) {
    const id = /<h2 id="([^"]+)"/.exec(finding)?.[1];
    assert.match(
      finding,
      new RegExp(`<button type="submit" lang="en" form="answers" formaction="/en/results#${id}">English<`),
    );
  }
  assert.match(page.html, /formaction="\/en\/results">English</, 'and with the line on the whole page');
  const english = await post('/en/results', FIELDS);
  assert.doesNotMatch(english.html, /formaction="\/en\/results#/);
});

test('a phone that keeps the guide sends no answer away for another language', async () => {
  const kept = createGuide({ ...world, kept: { checkedOn: isoDate('2026-11-20') } });
  for (const path of ['/results', '/why', '/paper', '/answers', '/questions']) {
    const page = await post(`/es${path}`, { ...FIELDS, relief: 'u-status', edit: 'helped' }, kept);
    const away = [...page.html.matchAll(/(?:form)?action="([^"]+)"/g)].map(([, to = '']) => to);
    assert.deepEqual(
      away.filter((to) => !to.startsWith('/es/')),
      [],
      path,
    );
  }
});

test('the first question, when nothing was answered, is an address like any other', async () => {
  assert.match((await get('/en/questions')).html, /<a lang="es" hreflang="es" href="\/es\/questions">/);
});

test('a page of answers leads to no page that would lose them: its own line of languages opens', async () => {
  const page = await post('/es/results', FIELDS);
  assert.match(page.html, /<nav id="langs" class="langs"/);
  assert.match(page.html, /<a href="#langs">/);
  assert.doesNotMatch(page.html.slice(0, page.html.indexOf('<main')), /\/languages/);
});
