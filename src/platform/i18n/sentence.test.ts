import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sayIn } from './sentence.ts';
import { translator } from './translator.ts';

const spanish = translator('es');

test('a sentence that a language lacks is said in English', () => {
  assert.equal(sayIn(spanish, { key: 'law.rule.nothing', text: 'The law says so.' }), 'The law says so.');
});

test('crimes inside a sentence are named in its language', () => {
  const sentence = {
    key: 'law.rule.u-status.listed-crime.reason.on-the-facts.listed',
    text: 'The facts show a crime on the list: stalking.',
    params: { crimes: 'stalking', 'crimes-keys': 'law.crime.stalking' },
  };
  const said = sayIn(spanish, sentence);
  assert.doesNotMatch(said, /stalking:|: stalking/);
  assert.match(said, new RegExp(String(spanish.maybe('law.crime.stalking')).toLocaleLowerCase('es').slice(0, 5)));
});

test('a date inside a sentence is written as the language writes dates', () => {
  const key = 'law.rule.filing-deadline.six-months.reason.window.in-time';
  const said = sayIn(spanish, { key, text: 'until 2027-02-28', params: { lastDay: '2027-02-28' } });
  assert.doesNotMatch(said, /2027-02-28/);
});
