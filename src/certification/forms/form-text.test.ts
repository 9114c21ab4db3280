import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textWidth } from '../../platform/pdf/index.ts';
import { cleanText, cutLines, writable } from './form-text.ts';

test('western European letters stay as they are', () => {
  for (const text of ['Ramírez O’Neil', "D'Angelo", 'Müller-Lüdenscheidt', 'Núñez', 'line\nline'])
    assert.deepEqual(writable(text), { text, problem: null });
});

test('a letter followed by a combining mark is the letter with the mark', () => {
  assert.deepEqual(writable(cleanText('Rami\u0301rez')), { text: 'Ramírez', problem: null });
});

test('other Latin letters lose their marks, and it is said', () => {
  assert.deepEqual(writable('Nguyễn Đặng'), { text: 'Nguyen Dang', problem: 'accents' });
  assert.deepEqual(writable('Łukasz Şahin'), { text: 'Lukasz Sahin', problem: 'accents' });
});

test('another script is never romanised by us', () => {
  for (const text of ['مريم', '李', 'Ольга', 'মরিয়ম', 'Vega مريم'])
    assert.deepEqual(writable(text), { text: '', problem: 'script' });
});

test('signs that turn text around are taken out', () => {
  assert.equal(cleanText('abc\u202edcba\u202c\u200f\u0007'), 'abcdcba');
});

const words = fc.array(fc.stringMatching(/^[a-zA-Z\u00c0-\u00ff.,]{1,70}$/), { maxLength: 60 });

test('cut lines fit, and head and rest are the whole text', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 8 }), (list, most) => {
      const text = list.join(' ');
      const { head, rest } = cutLines(text, 9, 170, most);
      assert.ok(head.length <= most);
      for (const line of head) assert.ok(textWidth(line, 9) <= 170, line);
      assert.equal(`${head.join('')}${rest}`.replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});

test('line breaks of the writer are kept', () => {
  assert.deepEqual(cutLines('one\n\nthree', 9, 170, 5), { head: ['one', '', 'three'], rest: '' });
});
