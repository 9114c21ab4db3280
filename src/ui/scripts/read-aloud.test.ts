import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digitByDigit, piecesOf, voiceFor } from './read-aloud.ts';

test('numbers to call are said digit by digit, in groups', () => {
  assert.equal(digitByDigit('800-621-4673'), '8 0 0, 6 2 1, 4 6 7 3');
  assert.equal(digitByDigit('Call 911'), 'Call 9 1 1');
  assert.equal(digitByDigit('(212) 555-0100'), '(2 1 2, 5 5 5, 0 1 0 0');
  assert.equal(digitByDigit('৯১১'), '৯ ১ ১');
  assert.equal(digitByDigit('Room 4'), 'Room 4');
});

test('a text is cut at the ends of sentences, in scripts of several kinds', () => {
  assert.deepEqual(piecesOf('Are you safe?  Call 911.\n It is free.'), ['Are you safe?', 'Call 911.', 'It is free.']);
  assert.deepEqual(piecesOf('هل أنت بأمان؟ اتصل.'), ['هل أنت بأمان؟', 'اتصل.']);
  assert.deepEqual(piecesOf('আপনি কি নিরাপদ। কল করুন।'), ['আপনি কি নিরাপদ।', 'কল করুন।']);
  assert.deepEqual(piecesOf('您安全吗？请拨打911。'), ['您安全吗？', '请拨打911。']);
  assert.deepEqual(piecesOf(' – '), [], 'nothing to say');
});

test('no piece is longer than a browser says, and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[.]?$/), { minLength: 1, maxLength: 120 }), (words) => {
      const pieces = piecesOf(words.join(' '));
      assert.ok(pieces.every((piece) => piece.length <= 200));
      assert.equal(pieces.join(' '), words.join(' '));
    }),
  );
  assert.ok(piecesOf('字'.repeat(1000)).every((piece) => piece.length <= 200));
});

const voice = (lang: string, localService = true) => ({ lang, localService });

test('only a voice of the device itself is used, in the language of the page', () => {
  assert.equal(voiceFor([voice('en-US', false)], 'en'), undefined, 'it would send the page to another computer');
  assert.equal(voiceFor([voice('es_US'), voice('ar-SA')], 'ar')?.lang, 'ar-SA');
  assert.equal(voiceFor([voice('es_US')], 'es')?.lang, 'es_US');
  assert.equal(voiceFor([voice('ht-HT')], 'fr'), undefined);
});

test('Chinese written in two ways is read in the way of the page', () => {
  const voices = [voice('zh-CN'), voice('zh-HK')];
  assert.equal(voiceFor(voices, 'zh-Hans')?.lang, 'zh-CN');
  assert.equal(voiceFor(voices, 'zh-Hant')?.lang, 'zh-HK');
});
