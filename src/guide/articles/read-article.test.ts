import { test } from 'node:test';
import assert from 'node:assert/strict';
import { content } from '#generated/content.js';
import { articlesUnder, readArticle, type ContentTree } from './read-article.ts';

const front = {
  title: 'Police',
  heading: 'When you go to the police',
  summary: 'What they may ask.',
  reviewed: '2026-11-20',
  nextReview: '2027-02-20',
  sources: { 'eo-41': { title: 'Executive Order 41', confidence: 'recalled' } },
};
const file = (html: string, attributes: Record<string, unknown> = front) => ({ attributes, html, headings: [] });

test('a paragraph that names its sources becomes a claim; others stay as they are', () => {
  const tree: ContentTree = {
    en: { a: file('<h2 id="part-1">One</h2>\n<p>They may not ask. [^eo-41]</p>\n<p>Plain.</p>\n') },
  };
  const article = readArticle(tree, 'en', 'a');
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

test('a list stays whole, with its paragraphs', () => {
  const list = '<ul>\n<li>\n<p>One</p>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ul>';
  const article = readArticle({ en: { a: file(`${list}\n<p>After.</p>\n`) } }, 'en', 'a');
  assert.deepEqual(
    article?.blocks.map((block) => block.html),
    [list, '<p>After.</p>'],
  );
});

test('a source that the front matter lacks is a mistake that the tests must find', () => {
  assert.throws(() => readArticle({ en: { a: file('<p>Claim. [^nothing]</p>\n') } }, 'en', 'a'), /nothing/);
});

test('without a translation the English stands in, and says that it is English', () => {
  const tree: ContentTree = { en: { a: file('<p>Plain.</p>') }, es: {} };
  assert.equal(readArticle(tree, 'es', 'a')?.language, 'en');
  assert.equal(readArticle(tree, 'es', 'b'), null);
  for (const name of ['__proto__', 'constructor', 'toString']) assert.equal(readArticle(tree, 'en', name), null, name);
});

test('a translation may leave the sources to the original', () => {
  const { sources, ...bare } = front;
  assert.ok(sources);
  const tree: ContentTree = {
    en: { a: file('<p>x</p>') },
    es: { a: file('<p>No pueden. [^eo-41]</p>', { ...bare, translation: 'machine' }) },
  };
  const article = readArticle(tree, 'es', 'a');
  assert.equal(article?.translation, 'machine');
  assert.equal(article?.blocks[0]?.kind, 'claim');
});

test('every article of the product can be read, and states no law without a source', () => {
  for (const path of [...articlesUnder(content, 'rights'), 'pages/privacy', 'pages/sources', 'pages/accessibility']) {
    const article = readArticle(content, 'en', path);
    assert.ok(article, path);
    assert.ok(article.reviewed < article.nextReview, path);
    assert.doesNotMatch(article.title, /victim|visa|police report/i, path);
    for (const block of article.blocks)
      if (block.kind === 'claim')
        for (const source of block.sources) assert.equal(source.confidence === 'read', source.readOn !== undefined);
  }
});
