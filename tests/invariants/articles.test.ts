// What the repository promises about its articles: law with its source and of its newest version, numbers only from the pack,
// plain words, names that tell no story in a browser's history.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '#generated/content.js';
import { packs } from '#generated/packs.js';
import { isShown, readDirectory } from '../../src/directory/index.ts';
import { newerLawSince } from '../../src/guide/articles/newer-law.ts';
import { articlesUnder, readArticle, type Article } from '../../src/guide/articles/read-article.ts';
import { lawOf } from '../../src/law/index.ts';
import { readingGrade, wordsOf } from './reading-grade.ts';
import { filesMatching, textOf } from './repository.ts';

const law = lawOf(packs);
const hotlines = readDirectory(packs['us-ny-nyc'] ?? {}).hotlines.filter(isShown);

const articles = articlesUnder(content, 'rights').map((path): [string, Article] => {
  const article = readArticle(content, 'en', path, law.citation);
  assert.ok(article, path);
  return [path.replace('rights/', ''), article];
});
const slugs = new Set(articles.map(([slug]) => slug));

/** A paragraph with one of these says what the law is, or sounds like it. */
const LAW_WORDS =
  /\b(must|may not|cannot|law|laws|legal|rights?|rule|court|courts|judges?|police|officers?|arrest(?:s|ed)?|ICE|federal|status|crimes?|warrants?|benefits?|orders?)\b/;
/** Never in a browser's title: it stays in the history of the phone. */
const TELLING =
  /victim|survivor|\bvisa|abus|violen|rape|sexual|police report|traffick|immigra|\bICE\b|deport|detain|detention|asylum|\b[UT] status|order of protection|protective|shelter|undocumented/i;
/** Numbers come from the pack by name: {hotline:...} and {text:...}. */
const BARE_NUMBER =
  /(?<!\d)(?:1-)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\w-])(?:911|311|988|741741|88788|233733)\b/;

const SOURCES = /\nsources:[\s\S]*?(?=\n---|\n[a-z]+:)/;

test('every article has a place in the list, a review to come, and something to read next', () => {
  for (const [slug, article] of articles) {
    assert.ok(article.topic !== undefined && article.order < 99, `${slug}: topic and order`);
    assert.ok(article.reviewed < article.nextReview, slug);
    assert.ok(
      article.short.length >= 2 && article.short.length <= 5,
      `${slug}: the short version has two to five lines`,
    );
    assert.ok(article.related.length >= 2, `${slug}: two to four related`);
    assert.ok(!article.related.includes(slug), `${slug} is related to itself`);
    for (const id of article.calls)
      assert.ok(
        hotlines.some((row) => row.id === id),
        `${slug}: no line ${id}`,
      );
  }
});

test('every article to read next is there', (t) => {
  const missing = articles.flatMap(([slug, { related }]) =>
    related.filter((other) => !slugs.has(other)).map((other) => `${slug} -> ${other}`),
  );
  if (missing.length > 0) t.diagnostic(missing.join(', '));
  assert.deepEqual(missing, []);
});

test('titles tell no story', () => {
  assert.deepEqual(
    articles.filter(([, { title }]) => TELLING.test(title)).map(([slug, { title }]) => `${slug}: ${title}`),
    [],
  );
});

test('an article names rules that exist, in a version that exists; one that is out of date is printed', (t) => {
  for (const [slug, article] of articles) {
    for (const [id, version] of Object.entries(article.rules)) {
      const rule = law.book.rules.get(id);
      assert.ok(rule, `${slug}: no rule ${id}`);
      assert.ok(
        rule.versions.some(({ inForceFrom }) => inForceFrom === version),
        `${slug}: ${id} has no version of ${version}`,
      );
    }
    const since = newerLawSince(article.rules, law.book.rules);
    if (since !== null) t.diagnostic(`TO READ AGAIN: ${slug}: the law changed on ${since}; the page says so by itself`);
  }
});

test('every statement of law has a source, or says that it is advice', () => {
  const bare = articles.flatMap(([slug, { blocks }]) =>
    blocks.flatMap((block, index) => {
      if (block.kind === 'claim' || block.isAdvice || block.html.startsWith('<h2')) return [];
      const text = plain(block.html);
      const leadsIn = text.endsWith(':') && blocks[index + 1]?.kind === 'claim';
      return LAW_WORDS.test(text) && !leadsIn ? [`${slug}: ${text.slice(0, 90)}`] : [];
    }),
  );
  assert.deepEqual(bare, []);
});

test('what was read says when; what was not says no day', () => {
  for (const [slug, { blocks, changes }] of articles)
    for (const { sources } of [...blocks.filter((block) => block.kind === 'claim'), ...changes])
      for (const source of sources) {
        if (source.confidence === 'read') assert.ok(source.readOn, `${slug}: ${source.title}`);
        if (source.confidence === 'recalled') assert.equal(source.readOn, undefined, `${slug}: ${source.title}`);
      }
});

test('every source of the front matter is used', () => {
  const unused = articles.flatMap(([slug]) => {
    const text = textOf(`content/en/rights/${slug}.md`);
    const { sources = {} } = (content['en']?.[`rights/${slug}`]?.attributes ?? {}) as { sources?: object };
    return Object.keys(sources)
      .filter(
        (id) => !new RegExp(`\\[\\^[^\\]]*(?<![a-z0-9-])${id}(?![a-z0-9-])|sources: \\[[^\\]]*\\b${id}\\b`).test(text),
      )
      .map((id) => `${slug}: ${id}`);
  });
  assert.deepEqual(unused, []);
});

test('an article is short and plain', (t) => {
  const grades = articles.map(([slug, article]) => {
    const lines = linesOf(article);
    const words = lines.flatMap(wordsOf).length;
    assert.ok(words >= 150 && words <= 500, `${slug}: ${words} words`);
    const grade = readingGrade([...article.short, ...lines, ...article.changes.map(({ what }) => what)]);
    assert.ok(grade <= 9, `${slug}: reads like grade ${grade.toFixed(1)}`);
    return grade;
  });
  const median = grades.toSorted((a, b) => a - b)[Math.floor(grades.length / 2)] ?? 0;
  t.diagnostic(
    `${grades.length} articles, reading grade ${median.toFixed(1)} in the middle, ${Math.max(...grades).toFixed(1)} at most`,
  );
  assert.ok(median <= 7, `median ${median}`);
});

test('the measure of reading tells a child’s sentence from a lawyer’s', () => {
  assert.ok(readingGrade(['You can call. The call is free. Say your name if you want.']) < 3);
  const heavy =
    'Notwithstanding any inconsistent provision, the certifying official may, in the exercise of administrative discretion, disavow the certification.';
  assert.ok(readingGrade([heavy]) > 15);
});

test('no number stands in an article; each comes from the pack by name', () => {
  const found = filesMatching(/^content\/en\/.*\.md$/).flatMap((path) => {
    const match = BARE_NUMBER.exec(textOf(path).replace(SOURCES, ''));
    return match === null ? [] : [`${path}: ${match[0]}`];
  });
  assert.deepEqual(found, []);
  for (const path of filesMatching(/^content\/.*\.md$/))
    for (const [place, kind, id] of textOf(path).matchAll(/\{([a-z]+):([a-z0-9-]+)\}/g)) {
      const row = hotlines.find((line) => line.id === id);
      const number = kind === 'hotline' ? row?.phone : kind === 'text' ? row?.text?.number : undefined;
      assert.ok(number, `${path}: ${place}`);
    }
});

test('summaries are plain text: they stand in lists and in the head of the page', () => {
  for (const [slug, { summary }] of articles) {
    assert.doesNotMatch(summary, /[{}[\]*]/, slug);
    assert.ok(summary.length <= 120, `${slug}: ${summary.length} letters`);
  }
});

function linesOf({ blocks }: Article): string[] {
  return blocks.flatMap(({ html }) => html.split(/<\/(?:li|p|h2)>/).map(plain)).filter((line) => line !== '');
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\{[a-z]+:[a-z0-9-]+\}/g, 'number')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();
}
