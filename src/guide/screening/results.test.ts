// What the results say to lives that differ in one answer.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../platform/values/language.ts';
import { fieldsOf, HURT_BY_HUSBAND, post, ROBBED } from '../testing.ts';
import type { Answers } from './question.ts';

const results = (answers: Answers, language = 'en') => post(`/${language}/results`, fieldsOf(answers));

test('nobody who helped nobody and does not want to is told that U status may fit', async () => {
  const { text } = await results({ ...ROBBED, helped: ['no'] });
  assert.match(text, /Does not seem to fit U status/);
  assert.match(text, /does not want to help\. That may change/);
  assert.match((await results({ ...ROBBED, helped: ['could'] })).text, /May fit U status/);
});

test('nobody is sent to Family Court against a stranger', async () => {
  assert.doesNotMatch((await results(ROBBED)).text, /Kings County Family Court/);
  assert.match((await results(ROBBED)).text, /the prosecutor of a criminal case can ask/);
  assert.match((await results(HURT_BY_HUSBAND)).text, /Kings County Family Court/);
});

test('an element that is asked of others only is not shown', async () => {
  const wife = await results(HURT_BY_HUSBAND);
  assert.doesNotMatch(wife.text, /Hurt by a parent: you are young enough/);
  assert.match(wife.text, /The marriage was real/);
  const child = await results({ ...HURT_BY_HUSBAND, 'age-now': ['under-16'], 'who-did-it': ['parent'] });
  assert.match(child.text, /Hurt by a parent: you are young enough/);
  assert.doesNotMatch(child.text, /The marriage was real/);
});

test('whoever answers for a child reads who "you" is, and that a parent may be protected too', async () => {
  assert.doesNotMatch((await results(ROBBED)).text, /“you” means/);
  assert.match((await results({ ...ROBBED, 'for-whom': ['other'] })).text, /“you” means the person who was hurt/);
  assert.match((await results({ ...ROBBED, 'for-whom': ['child'] })).text, /Some protections are for a parent too/);
});

test('what the law lacks is said in the words of the guide, not of an office', async () => {
  const unknown = Object.fromEntries(Object.keys(HURT_BY_HUSBAND).map((id) => [id, ['dont-know']]));
  for (const { code } of LANGUAGES) {
    const { html } = await results(unknown, code);
    assert.doesNotMatch(html, /Not known yet|empty list|lista vacía|القائمة الفارغة/, code);
  }
});

test('what repeats an answer in the words of the law is not for paper', async () => {
  const { html } = await post('/en/why', { ...fieldsOf(HURT_BY_HUSBAND), relief: 'vawa-self-petition' });
  assert.match(html, /<p class="mine">The person who did harm is a husband or wife/);
  const status = await post('/en/why', { ...fieldsOf(HURT_BY_HUSBAND), relief: 'u-status' });
  assert.match(status.html, /<p>We do not ask about this\. Only the federal office decides it\./);
});
