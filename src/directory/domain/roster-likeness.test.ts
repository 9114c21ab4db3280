import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jaroWinkler, nameLikeness, slips, wordLikeness } from './roster-likeness.ts';
import { keysOf, soundsOf } from './roster-sound.ts';
import { readingsOf } from './roster-words.ts';

const word = fc.stringMatching(/^[a-z]{2,12}$/);
const alike = (a: string, b: string) => nameLikeness(readingsOf(a), readingsOf(b));

test('slips of the pen are counted, a swap as one', () => {
  assert.equal(slips('garcia', 'garica'), 1);
  assert.equal(slips('smith', 'smyth'), 1);
  assert.equal(slips('', 'abc'), 3);
  assert.equal(slips('rodriguez', 'rodrigues'), 1);
});

test('the measures agree with published values', () => {
  assert.equal(jaroWinkler('martha', 'marhta').toFixed(3), '0.961'); // Winkler 1990
  assert.equal(jaroWinkler('dixon', 'dicksonx').toFixed(3), '0.813');
  assert.equal(jaroWinkler('abc', 'xyz'), 0);
});

test('the same word is 1, either way round is the same, and nothing is above 1', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(wordLikeness(a, a), 1);
      assert.equal(slips(a, b), slips(b, a));
      for (const value of [jaroWinkler(a, b), wordLikeness(a, b)]) assert.ok(value >= 0 && value <= 1);
    }),
  );
});

test('spellings of one name sound the same', () => {
  for (const [a, b] of [
    ['mohammed', 'mhmd'],
    ['gonzales', 'gonzalez'],
    ['tchaikovsky', 'czajkowski'],
    ['khaled', 'kaled'],
    ['chen', 'chan'],
    ['gim', 'kim'],
    ['khasan', 'hassan'],
  ] as const)
    assert.ok(
      soundsOf(a).some((sound) => soundsOf(b).includes(sound)),
      `${a} ${b}`,
    );
});

const soundOf = (word: string) => soundsOf(word)[0] ?? '';

test('a consonant lost from a long word, or a letter from a short one, leaves a common key', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (whole, at) => {
      const place = at % whole.length;
      const cut = whole.slice(0, place) + whole.slice(place + 1);
      const bothLong = soundOf(whole).length >= 4 && soundOf(cut).length >= 4;
      const bothShort = soundOf(whole).length < 4 && soundOf(cut).length < 4;
      const isPlain = soundOf(cut).length >= soundOf(whole).length - 1 && !/[cghkpqstxzj]/.test(whole);
      if ((bothLong && isPlain) || (bothShort && cut.length >= 3)) {
        const keys = new Set([...keysOf(whole), `~${whole}`]);
        assert.ok(
          [...keysOf(cut), `~${cut}`].some((key) => keys.has(key)),
          `${whole} ${cut}`,
        );
      }
    }),
  );
});

test('a person is recognised without the middle name, in either order, with an initial', () => {
  for (const asked of ['Maria Garcia', 'Garcia Maria', 'García, María E.'])
    assert.ok(alike(asked, 'Maria Elena Garcia').hasAllAsked, asked);
  assert.ok(!alike('Maria Garza', 'Maria Elena Garcia').hasAllAsked);
  assert.ok(!alike('Maria', 'Maria Elena Garcia').hasAllAsked);
});

test('other people are not alike', () => {
  for (const [a, b] of [
    ['John Smith', 'Robert Miller'],
    ['Safe Horizon', 'Mercy Center'],
    ['Kim Lee', 'Adam Brown'],
  ] as const)
    assert.ok(alike(a, b).score < 0.8, `${a}, ${b}`);
});

test('a name in another alphabet is alike', () => {
  for (const [a, b] of [
    ['محمد أحمد', 'Mohammed Ahmed'],
    ['Иван Петров', 'Ivan Petrov'],
    ['王小明', 'Xiaoming Wang'],
    ['Ana Delacruz', 'Ana De La Cruz'],
  ] as const)
    assert.ok(alike(a, b).score >= 0.8, `${a}, ${b}: ${alike(a, b).score}`);
});
