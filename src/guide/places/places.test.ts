import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShown } from '../../directory/index.ts';
import { get, world } from '../testing.ts';
import { topicsOf } from './hotlines.page.tsx';

test('Family Courts by borough, with hours, the citywide line, and where to read on', async () => {
  const { text, html, headings } = await get('/en/places/courts');
  for (const { name } of world.directory.boroughs) assert.ok(headings.includes(name), name);
  assert.match(text, /60 Lafayette Street, 10013/);
  assert.match(text, /Monday to Friday: 9\sam to 5\spm/);
  assert.match(text, /646-386-5299 One number for all Family Courts/);
  assert.match(html, /href="\/en\/rights\/orders-which-court"/);
  assert.doesNotMatch(text, /may sign|refused/);
});

test('the five Family Justice Centers, with their telephones', async () => {
  const { text } = await get('/en/places/justice-centers');
  for (const number of ['718-508-1220', '718-250-5113', '212-602-2800', '718-575-4545', '718-697-4300'])
    assert.ok(text.includes(number), number);
});

test('hospitals: every emergency room must treat, said once; what we read of trained staff, for each', async () => {
  const { text } = await get('/en/places/hospitals');
  assert.equal(text.match(/Any emergency room must treat you/g)?.length, 1);
  assert.match(text, /Bellevue.*The City says that this hospital has a team/);
  assert.match(text, /Staten Island Richmond University Medical Center.*One list of 2026 says/);
});

test('a page that is kept never says what is open now', async () => {
  for (const page of ['courts', 'justice-centers', 'hospitals'])
    assert.doesNotMatch((await get(`/en/places/${page}`)).text, /Open now|Closed now/, page);
});

test('every line that may be shown is on the page of each of its subjects, and no other is', async () => {
  const shown = world.directory.hotlines.filter(isShown);
  assert.ok(shown.length > 20);
  for (const topic of topicsOf(world)) {
    const { html } = await get(`/en/hotlines/${topic}`);
    for (const { id, topics } of world.directory.hotlines) {
      const isDue = shown.some((row) => row.id === id) && topics.includes(topic);
      assert.equal(html.includes(`id="line-${id}"`), isDue, `${id} on ${topic}`);
    }
  }
});

test('a line says its hours, its cost and whether it stays private, and when nobody knows', async () => {
  const { text } = await get('/en/hotlines/danger');
  const emergency = text.slice(text.indexOf('911 Police and ambulance'), text.indexOf('NYC Domestic Violence Hotline'));
  assert.match(emergency, /Day and night Free Not private: it may be passed on/);
  assert.match(emergency, /Text 911.*A text to 911 may be answered later/);
  assert.match((await get('/en/hotlines/city')).text, /We do not know if it is private: ask/);
  assert.match((await get('/en/hotlines/home')).text, /Text START to 88788/);
});

test('the subjects begin with danger', async () => {
  const { html } = await get('/en/hotlines');
  assert.ok(html.indexOf('href="tel:911"') < html.indexOf('/en/hotlines/danger'));
  assert.ok(html.indexOf('/en/hotlines/danger') < html.indexOf('/en/hotlines/city'));
});

test('a subject that nobody knows is not there', async () => {
  for (const path of ['/en/hotlines/weather', '/en/places/castles', '/en/precinct/atlantis'])
    assert.equal((await get(path)).status, 404, path);
});
