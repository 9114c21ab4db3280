// Each of the twelve languages writes numbers, dates and lists its own way, also while it is in preparation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../values/iso-date.ts';
import { ALL_LANGUAGES, isKnownLanguage, isLanguage, LANGUAGES, type Language } from '../values/language.ts';
import { translator } from './index.ts';
import { translatorWith } from './translator.ts';

const DAY = isoDate('2026-11-20');
const AFTERNOON = new Date('2026-11-20T20:05:00Z');
const words = (language: Language) => translatorWith({}, language);

const WRITTEN: Readonly<Record<Language, readonly [date: string, list: string, number: string]>> = {
  en: ['20 November 2026', 'a, b, and c', '12,345'],
  es: ['20 de noviembre de 2026', 'a, b y c', '12,345'],
  'zh-Hans': ['2026年11月20日', 'a、b和c', '12,345'],
  'zh-Hant': ['2026年11月20日', 'a、b和c', '12,345'],
  ru: ['20 ноября 2026', 'a, b и c', '12 345'],
  bn: ['২০ নভেম্বর, ২০২৬', 'a, b এবং c', '১২,৩৪৫'],
  ht: ['20 novanm 2026', 'a, b ak c', '12 345'],
  ko: ['2026년 11월 20일', 'a, b 및 c', '12,345'],
  ar: ['20 نوفمبر 2026', 'a وb وc', '12,345'],
  ur: ['20 نومبر، 2026', 'a، b، اور c', '12,345'],
  fr: ['20 novembre 2026', 'a, b et c', '12 345'],
  pl: ['20 listopada 2026', 'a, b i c', '12 345'],
};

test('dates, lists and numbers are the language’s own', () => {
  for (const { code } of ALL_LANGUAGES) {
    const t = words(code);
    const written = [t.date(DAY), t.list(['a', 'b', 'c']), t.number(12_345)].map((text) => text.replace(/\s/g, ' '));
    assert.deepEqual(written, WRITTEN[code], code);
  }
});

test('a counted sentence has the digits of its language', () => {
  assert.equal(translator('bn')('guide.places.hotlines.count', { count: 21 }), '২১টি লাইন');
  assert.equal(translator('ar')('guide.places.hotlines.count', { count: 21 }).replaceAll(/\D/g, ''), '21');
});

test('no language falls back to English dates', () => {
  for (const { code } of ALL_LANGUAGES.filter((language) => language.code !== 'en')) {
    const t = words(code);
    const said = [t.date(DAY), t.shortDate(DAY), t.longDate(DAY), t.dateTime(AFTERNOON, 'America/New_York')].join(' ');
    assert.doesNotMatch(said, /November|Nov\b|Friday|undefined|NaN/, code);
  }
});

test('hours are those of New York, on the clock that the language uses', () => {
  const at = (language: Language) => words(language).dateTime(AFTERNOON, 'America/New_York');
  assert.match(at('en'), /3:05\s?pm/);
  assert.match(at('es'), /3:05\sp\.\s?m\./);
  assert.match(at('ht'), /^20 novanm 2026, 3:05 PM$/);
  assert.match(at('fr'), /15:05/);
  assert.match(at('ru'), /15:05/);
  assert.match(at('bn'), /৩:০৫/);
  assert.match(at('ar'), /3:05/);
});

test('Haitian Creole names every month and every day of the week', () => {
  const t = words('ht');
  assert.equal(t.longDate(isoDate('2026-08-02')), 'dimanch 2 out 2026');
  assert.equal(t.shortDate(isoDate('2026-06-09')), '9 jen');
  assert.equal(t.list(['yon sèl']), 'yon sèl');
  assert.equal(t.list([]), '');
});

test('languages are named in the language of the page', () => {
  assert.equal(words('fr').languageName('ko'), 'coréen');
  assert.equal(words('ht').languageName('ko'), 'koreyen');
  assert.equal(words('zh-Hant').languageName('es'), '西班牙文');
  for (const { code } of ALL_LANGUAGES)
    for (const other of ALL_LANGUAGES) assert.notEqual(words(code).languageName(other.code), other.code, code);
});

test('what is not offered is known, and nobody can choose it', () => {
  assert.deepEqual(
    LANGUAGES.map(({ code }) => code),
    ALL_LANGUAGES.filter(({ isOffered }) => isOffered).map(({ code }) => code),
  );
  for (const { code, isOffered } of ALL_LANGUAGES) assert.equal(isLanguage(code), isOffered, code);
  assert.equal(isKnownLanguage('zh-Hans'), true);
  for (const code of ['zh', 'EN', '__proto__', '']) assert.equal(isKnownLanguage(code), false, code);
});
