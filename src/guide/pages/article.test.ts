import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createGuide } from '../app.tsx';
import { world } from '../testing.ts';

const front = {
  title: 'A page',
  heading: 'Heading',
  summary: 'What the page says.',
  reviewed: '2026-11-20',
  nextReview: '2027-02-20',
  topic: 'police',
  order: 1,
  short: ['Call {hotline:home}.'],
  related: ['b', 'gone'],
  changes: [{ on: '2026-09-30', what: 'Signs had to be put up.', sources: ['signs'] }],
  sources: { signs: { law: 'ac-3-119-13#signs' }, memory: { title: 'Somebody’s memory', confidence: 'recalled' } },
};
const html =
  '<h2 id="part-1">One</h2>\n<p>They must. [^memory]</p>\n<ul>\n<li>Two</li>\n</ul>\n<p>[^signs]</p>\n<p>See <a href="/rights/b">b</a>. [^advice]</p>';

async function pageOf(attributes: Record<string, unknown>, language = 'en'): Promise<string> {
  const article = { attributes: { ...front, ...attributes }, html, headings: [{ id: 'part-1', text: 'One' }] };
  const other = { attributes: { ...front, heading: 'The other', related: [] }, html: '<p>x</p>', headings: [] };
  const guide = createGuide({ ...world, content: { en: { 'rights/a': article, 'rights/b': other } } });
  return (await guide.request(`/${language}/rights/a`)).text();
}

test('claims carry a number that others can cite, and their sources with day or doubt', async () => {
  const page = await pageOf({});
  assert.match(page, /<div class="claim" id="c1"><div class="flow"><p>They must\.<\/p>/);
  assert.match(page, /id="c2"><div class="flow"><ul>/);
  assert.match(page, /Somebody’s memory<\/bdi> <span class="unread">not yet checked/);
  assert.match(page, /3-119\.13 as of Local Law 114 of 2026<\/bdi> checked 20 November 2026/);
  assert.doesNotMatch(page, /\[\^/);
});

test('what changed, what to read next, the pack’s numbers and links in the visit’s language', async () => {
  const page = await pageOf({}, 'es');
  assert.match(page, /<b>30 de septiembre de 2026<\/b>/);
  assert.match(page, /href="\/es\/rights\/b"[^>]*>The other</);
  assert.doesNotMatch(page, /gone/);
  assert.match(page, /href="tel:\+1-800-621-4673">800-621-4673<\/a>/);
});

test('when a rule has a newer version, the page says so before everything else', async () => {
  assert.doesNotMatch(await pageOf({ rules: { 't-status.compliance': '2024-08-28' } }), /reading the page again/);
  const page = await pageOf({ rules: { 't-status.compliance': '2017-01-18' } });
  assert.match(page, /A law on this page changed on 28 August 2024\./);
  assert.ok(page.indexOf('changed on 28 August') < page.indexOf('The short version'));
});

test('a page past its review says so', async () => {
  assert.match(await pageOf({ nextReview: '2026-11-19' }), /should have been reviewed by 19 November 2026/);
});
