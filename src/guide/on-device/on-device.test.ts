import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '#generated/content.js';
import { packs } from '#generated/packs.js';
import { translator } from '../../platform/i18n/index.ts';
import { addDays, isoDate, type IsoDate } from '../../platform/values/iso-date.ts';
import { createGuide } from '../app.tsx';
import { articlesUnder, readArticle } from '../articles/read-article.ts';
import { get, guide, world } from '../testing.ts';
import { guideDataOf, guideWorldOf, type GuideData } from './guide-data.ts';
import { isReadAloud } from './read-aloud.tsx';
import { wayOf } from './way.ts';

const DAY = isoDate('2026-11-20');

function phone(language: 'en' | 'es' | 'ar', today: IsoDate = DAY) {
  const sent = JSON.stringify(guideDataOf(world, packs, language));
  const data = JSON.parse(sent) as GuideData; // what the line above wrote
  return guideWorldOf(data, { t: translator(language), today: () => today, now: world.now, checkedOn: DAY });
}

for (const language of ['en', 'es', 'ar'] as const)
  test(`every article reads on a phone as on the server: ${language}`, () => {
    const { content: kept, law } = phone(language);
    const paths = articlesUnder(content, 'rights');
    assert.ok(paths.length > 0);
    assert.deepEqual(articlesUnder(kept, 'rights'), paths);
    for (const path of paths)
      assert.deepEqual(
        readArticle(kept, language, path, law.citation),
        readArticle(content, language, path, world.law.citation),
      );
  });

test('what the guide knows is answered on the phone; everything else goes to the network', () => {
  const way = (method: string, path: string) => wayOf(guide, 'en', method, path);
  assert.equal(way('GET', '/'), 'first-page');
  for (const path of ['/en', '/en/questions', '/en/rights/anything', '/en/keep'])
    assert.equal(way('GET', path), 'guide');
  for (const path of ['/en/questions', '/en/results', '/en/signing-offices']) assert.equal(way('POST', path), 'guide');
  for (const path of ['/en/status', '/en/agency/requests/1', '/en/results.pdf', '/api/hsds/services', '/dev/gallery'])
    for (const method of ['GET', 'POST']) assert.equal(way(method, path), 'network', `${method} ${path}`);
  assert.equal(way('GET', '/es/questions'), 'other-language');
  assert.equal(way('GET', '/xx'), 'network');
});

test('the foot of a kept page says how old the copy is, and after thirty days that it may be out of date', async () => {
  const footOn = async (today: IsoDate) => (await createGuide(phone('en', today)).request('/en')).text();
  assert.match(await footOn(addDays(DAY, 30)), /It was the newest on 20 November 2026/);
  assert.doesNotMatch(await footOn(addDays(DAY, 30)), /out of date/);
  assert.match(await footOn(addDays(DAY, 31)), /may be out of date/);
  assert.doesNotMatch((await get('/en')).html, /This copy is on the phone/, 'the server speaks of no copy');
});

test('the page that offers to keep the guide says first when not to, and shows no button without script', async () => {
  const { html, headings } = await get('/en/keep');
  assert.deepEqual(headings.slice(0, 2), ['Keep this guide on this phone', 'Does someone look at this phone?']);
  assert.match(html, /data-needs-script="true" hidden/);
  assert.match(html, /data-keep="\/sw-en\.js"/);
});

test('pages to read and pages that ask can be read aloud; the first page cannot', () => {
  for (const path of ['/questions', '/results', '/rights/safety-plan', '/help-now']) assert.ok(isReadAloud(path), path);
  for (const path of ['', '/rights', '/signing-offices']) assert.ok(!isReadAloud(path), path);
});
