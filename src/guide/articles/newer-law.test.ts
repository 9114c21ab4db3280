import { test } from 'node:test';
import assert from 'node:assert/strict';
import { packs } from '#generated/packs.js';
import { lawOf } from '../../law/index.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { newerLawSince } from './newer-law.ts';

const { rules } = lawOf(packs).book;

test('an article of the newest version is up to date; one of an older version says since when it is not', () => {
  const of = (day: string) => newerLawSince({ 't-status.compliance': isoDate(day) }, rules);
  assert.equal(of('2024-08-28'), null);
  assert.equal(of('2017-01-18'), '2024-08-28');
});

test('of several changes the first one counts: from then on the page was not to be relied on', () => {
  const named = {
    't-status.compliance': isoDate('2017-01-18'),
    'u-status.helpfulness': isoDate('1990-01-01'),
    'order-of-protection.way': isoDate('2008-07-21'),
  };
  assert.equal(newerLawSince(named, rules), '2007-10-17');
});

test('an article without law is never out of date', () => {
  assert.equal(newerLawSince({}, rules), null);
});
