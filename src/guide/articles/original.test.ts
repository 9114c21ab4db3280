// A statement of law that only a machine translated leads to the same statement in English.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../platform/values/language.ts';
import { get, world } from '../testing.ts';
import { articlesUnder, readArticle } from './read-article.ts';

const claimsOf = (html: string) => html.split(/(?=<div class="claim")/).slice(1);
const slugs = articlesUnder(world.content, 'rights');

for (const { code, translation } of LANGUAGES.filter((language) => language.translation === 'machine')) {
  test(`every claim in ${code} leads to the same claim in English`, async () => {
    let claims = 0;
    for (const slug of slugs) {
      const article = readArticle(world.content, code, slug, world.law.citation);
      if (article?.language !== code) continue; // not translated yet: it stands there in English, and says so
      assert.equal(article.translation, translation, slug);
      const [own, original] = [await get(`/${code}/${slug}`), await get(`/en/${slug}`)];
      for (const claim of claimsOf(own.html)) {
        const [, id = ''] = new RegExp(`href="/en/${slug}#([^"]+)"`).exec(claim) ?? [];
        assert.notEqual(id, '', `${slug}: ${claim.slice(0, 120)}`);
        assert.ok(original.html.includes(`id="${id}"`), `${slug} #${id}`);
        if (id.startsWith('c')) claims += 1;
      }
    }
    assert.ok(claims > 0);
  });
}

test('the original does not lead to itself', async () => {
  for (const slug of slugs)
    assert.doesNotMatch((await get(`/en/${slug}`)).html, /href="\/en\/rights\/[a-z0-9-]+#c\d+"/);
});
