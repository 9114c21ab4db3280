// The published standard of an agency says what binds its desk.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { get, world } from '../testing.ts';
import { agenciesWithStandard, standardOf } from './standard.ts';

test('every agency that is known to sign has its standard; one that is not has none', async () => {
  const agencies = agenciesWithStandard(world);
  assert.ok(agencies.length > 5);
  for (const { id, name } of agencies) {
    const page = await get(`/en/standards/${id}`);
    assert.equal(page.status, 200, id);
    assert.ok(page.text.includes(name.replaceAll('  ', ' ')), id);
  }
  for (const id of ['family-court', 'nothing', '__proto__'])
    assert.equal((await get(`/en/standards/${id}`)).status, 404, id);
});

test('it holds the five questions of the desk, and every ground that the desk refuses', async () => {
  const { criteria, forbiddenGrounds, lawfulGrounds } = standardOf(world);
  assert.equal(criteria.length, 5);
  const page = await get('/en/standards/nypd');
  for (const { statement } of criteria) assert.ok(page.text.includes(statement), statement);
  for (const { label } of [...forbiddenGrounds, ...lawfulGrounds]) assert.ok(page.text.includes(label), label);
  assert.deepEqual(
    [...forbiddenGrounds, ...lawfulGrounds].map(({ id }) => id).toSorted(),
    world.law
      .denialGrounds()
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('days stand only where a rule gives them', async () => {
  assert.match((await get('/en/standards/nypd')).text, /45 days/);
  assert.doesNotMatch((await get('/en/standards/dany')).text, /45 days/);
});

test('a machine’s translation has the English of each statement beside it, at its place', async () => {
  const english = await get('/en/standards/nypd');
  const spanish = await get('/es/standards/nypd');
  const { criteria, forbiddenGrounds, lawfulGrounds } = standardOf(world);
  const places = [...criteria.map(({ rule }) => rule), ...[...forbiddenGrounds, ...lawfulGrounds].map(({ id }) => id)];
  const beside = [...spanish.html.matchAll(/<a lang="en"[^>]* href="\/en\/standards\/nypd#([^"]+)">English</g)];
  assert.deepEqual(
    beside.map(([, place]) => place),
    places,
  );
  for (const place of places) assert.ok(english.html.includes(` id="${place}"`), place);
  assert.doesNotMatch(english.html, /#[^"]*">English</);
});
