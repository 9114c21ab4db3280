import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Citation } from '../../law/index.ts';
import { readArticle, type ContentTree } from './read-article.ts';

const front = {
  title: 'Police',
  heading: 'When you go to the police',
  summary: 'What they may ask.',
  reviewed: '2026-11-20',
  nextReview: '2027-02-20',
  sources: { 'eo-41': { title: 'Executive Order 41', confidence: 'recalled' }, law: { law: '8-cfr-214.14#b-3' } },
};
const CITED: Citation = {
  id: '8-cfr-214.14#b-3',
  title: 'Federal rule',
  section: '8 CFR 214.14(b)(3)',
  url: 'https://www.ecfr.gov/current/title-8/section-214.14',
  readOn: '2026-11-20',
  confidence: 'read',
};
const cite = (id: string) => (id === CITED.id ? CITED : null);
const read = (tree: ContentTree, language: string, path: string) => readArticle(tree, language, path, cite);
const file = (html: string, attributes: Record<string, unknown> = front) => ({ attributes, html, headings: [] });

test('a paragraph that names its sources becomes a claim; others stay as they are', () => {
  const tree: ContentTree = {
    en: { a: file('<h2 id="part-1">One</h2>\n<p>They may not ask. [^eo-41]</p>\n<p>Plain.</p>\n') },
  };
  const article = read(tree, 'en', 'a');
  assert.deepEqual(
    article?.blocks.map((block) => [block.kind, block.html]),
    [
      ['html', '<h2 id="part-1">One</h2>'],
      ['claim', '<p>They may not ask.</p>'],
      ['html', '<p>Plain.</p>'],
    ],
  );
  const [, claim] = article?.blocks ?? [];
  assert.ok(claim?.kind === 'claim');
  assert.equal(claim.sources[0]?.confidence, 'recalled');
});

test('a source of the law room stands there once: title, address, day and confidence come from it', () => {
  const article = read({ en: { a: file('<p>You helped. [^law]</p>') } }, 'en', 'a');
  const [claim] = article?.blocks ?? [];
  assert.ok(claim?.kind === 'claim');
  assert.deepEqual(claim.sources[0], {
    title: '8 CFR 214.14(b)(3)',
    url: 'https://www.ecfr.gov/current/title-8/section-214.14',
    confidence: 'read',
    readOn: '2026-11-20',
  });
  const gone = { ...front, sources: { law: { law: 'nothing#a' } } };
  assert.throws(() => read({ en: { a: file('<p>x [^law]</p>', gone) } }, 'en', 'a'), /nothing#a/);
});

test('claims are numbered as they stand; a mark alone speaks for the list before it; advice is no claim', () => {
  const html =
    '<p>One [^eo-41]</p>\n<ul>\n<li>Two</li>\n</ul>\n<p>[^eo-41, law]</p>\n<p>Write it down. [^advice]</p>\n<p>Three [^law]</p>';
  const article = read({ en: { a: file(html) } }, 'en', 'a');
  assert.deepEqual(
    article?.blocks.map((block) => [block.kind === 'claim' ? block.id : block.isAdvice, block.html]),
    [
      ['c1', '<p>One</p>'],
      ['c2', '<ul>\n<li>Two</li>\n</ul>'],
      [true, '<p>Write it down.</p>'],
      ['c3', '<p>Three</p>'],
    ],
  );
  assert.throws(() => read({ en: { a: file('<p>[^law]</p>') } }, 'en', 'a'), /before anything/);
});

test('a list stays whole, with its paragraphs', () => {
  const list = '<ul>\n<li>\n<p>One</p>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ul>';
  const article = read({ en: { a: file(`${list}\n<p>After.</p>\n`) } }, 'en', 'a');
  assert.deepEqual(
    article?.blocks.map((block) => block.html),
    [list, '<p>After.</p>'],
  );
});

test('a source that the front matter lacks is a mistake that the tests must find', () => {
  assert.throws(() => read({ en: { a: file('<p>Claim. [^nothing]</p>\n') } }, 'en', 'a'), /nothing/);
});

test('without a translation the English stands in, and says that it is English', () => {
  const tree: ContentTree = { en: { a: file('<p>Plain.</p>') }, es: {} };
  assert.equal(read(tree, 'es', 'a')?.language, 'en');
  assert.equal(read(tree, 'es', 'b'), null);
  for (const name of ['__proto__', 'constructor', 'toString']) assert.equal(read(tree, 'en', name), null, name);
});

test('a translation brings its words and leaves topic, rules and sources to the original', () => {
  const { sources, ...words } = front;
  assert.ok(sources);
  const tree: ContentTree = {
    en: { a: file('<p>x</p>', { ...front, topic: 'police', rules: { 'a.b': '2008-07-21' }, short: ['One.'] }) },
    es: { a: file('<p>No pueden. [^eo-41]</p>', { ...words, translation: 'machine' }) },
  };
  const article = read(tree, 'es', 'a');
  assert.equal(article?.translation, 'machine');
  assert.equal(article?.blocks[0]?.kind, 'claim');
  assert.equal(article?.topic, 'police');
  assert.deepEqual(article?.rules, { 'a.b': '2008-07-21' });
  assert.deepEqual(article?.short, [], 'words of the original never stand among words of the translation');
  const { heading, ...nameless } = words;
  assert.ok(heading);
  assert.throws(() => read({ ...tree, es: { a: file('<p>x</p>', nameless) } }, 'es', 'a'), /heading/);
});
