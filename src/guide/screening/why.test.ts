// Why a protection came out as it did, and the same on paper.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { markupFaults } from '../../../tests/house/markup.ts';
import type { Paper } from '../../platform/values/paper.ts';
import { createGuide } from '../app.tsx';
import { fieldsOf, get, HURT_BY_HUSBAND, post, world } from '../testing.ts';

const SAID = /Husband or wife, now or before|Someone in my family/;

test('each result has a page with the answers and the law that led to it, and the way back', async () => {
  const page = await post('/en/why', { ...fieldsOf(HURT_BY_HUSBAND), relief: 'u-status' });
  assert.equal(page.status, 200);
  assert.ok(page.headings.includes('U status'));
  assert.match(page.text, /You answered “/);
  assert.match(page.text, /8 CFR 214\.14\(b\)\(3\)/);
  assert.match(page.html, /formaction|action="\/en\/results"/);
  assert.doesNotMatch(page.html, /<details(?! open)/, 'nothing is folded away');
});

test('a protection that we do not know leads back to the results, and no answer is lost', async () => {
  for (const relief of ['', 'x', '__proto__']) {
    const page = await post('/en/why', { ...fieldsOf(HURT_BY_HUSBAND), relief });
    assert.ok(page.headings.includes('What may protect you'), relief);
    assert.match(page.html, /value="family-violence"/, relief);
  }
});

test('beside a machine’s translation of the law stands the English; beside the English nothing', async () => {
  const spanish = await post('/es/why', { ...fieldsOf(HURT_BY_HUSBAND), relief: 'vawa-self-petition' });
  assert.match(spanish.html, /lang="en">The person who did harm is a husband or wife/);
  const english = await post('/en/why', { ...fieldsOf(HURT_BY_HUSBAND), relief: 'vawa-self-petition' });
  assert.doesNotMatch(english.html, /<bdi class="small soft" lang="en">/);
});

test('the paper has the law, places, numbers and a code, and no answer', async () => {
  const page = await post('/en/paper', fieldsOf(HURT_BY_HUSBAND));
  assert.match(page.text, /U status: May fit/);
  assert.match(page.text, /Kings County Family Court/);
  assert.match(page.text, /800-354-0365/);
  assert.match(page.html, /<svg class="qr"[^>]+aria-label="https:\/\/amparo\.example\/en\/results"/);
  assert.doesNotMatch(page.text, SAID);
});

test('a page of paper is in one language with the English one press away; the PDF has both', async () => {
  const { printed, guide } = printingGuide();
  const page = await post('/ar/paper', fieldsOf(HURT_BY_HUSBAND), guide);
  assert.match(page.html, /<section class="flow" lang="ar" dir="rtl">/);
  assert.doesNotMatch(page.html, /<section class="flow" lang="en"/);
  assert.match(
    page.html,
    /الإنجليزية من أجل محام: <button type="submit" lang="en" form="answers" formaction="\/en\/paper">/,
  );
  assert.ok(
    page.text.includes(world.t('ar')('ui.machineOnPaper')),
    'what is printed says that a machine translated it',
  );
  await post('/ar/results.pdf', fieldsOf(HURT_BY_HUSBAND), guide);
  assert.deepEqual(
    printed.map(({ parts }) => parts.map(({ language }) => language)),
    [['ar', 'en']],
  );
});

test('the markup of these pages is valid', async () => {
  for (const html of [
    (await post('/en/why', { ...fieldsOf(HURT_BY_HUSBAND), relief: 'u-status' })).html,
    (await post('/ar/paper', fieldsOf(HURT_BY_HUSBAND))).html,
    (await get('/en/share/rights/police-and-your-status')).html,
  ])
    assert.deepEqual(await markupFaults(html), []);
});

/** A guide that can make a PDF, and what it was asked to print. */
function printingGuide() {
  const printed: Paper[] = [];
  const print = (paper: Paper) => {
    printed.push(paper);
    return Promise.resolve(new TextEncoder().encode('%PDF-'));
  };
  return { printed, guide: createGuide({ ...world, print }) };
}

test('a PDF is offered only where there is something that can make it', async () => {
  const fields = fieldsOf(HURT_BY_HUSBAND);
  assert.doesNotMatch((await post('/en/paper', fields)).html, /results\.pdf/);
  const { printed, guide } = printingGuide();
  assert.match((await post('/en/paper', fields, guide)).html, /formaction="\/en\/results\.pdf"/);
  const pdf = await post('/en/results.pdf', fields, guide);
  assert.equal(pdf.headers.get('content-type'), 'application/pdf');
  assert.equal(pdf.headers.get('cache-control'), 'no-store');
  assert.doesNotMatch(JSON.stringify(printed), SAID);
});

test('a page can be taken along by code or by message, and the message says nothing', async () => {
  const page = await get('/en/share/rights/police-and-your-status');
  assert.equal(page.status, 200);
  assert.match(page.html, /aria-label="https:\/\/amparo\.example\/en\/rights\/police-and-your-status"/);
  const message = decodeURIComponent(/href="sms:\?&amp;body=([^"]+)"/.exec(page.html)?.[1] ?? '');
  assert.equal(message, 'A page to read later: https://amparo.example/en');
  assert.equal((await get('/en/share/nothing')).status, 404);
  assert.equal((await get('/en/share/results')).status, 200);
});
