import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOnlyTitles, namesNotary, readingsOf, wordsToFind } from './roster-words.ts';

const first = (name: string) => readingsOf(name)[0];

test('titles, company forms, marks and capitals tell nobody apart', () => {
  for (const name of ['Maria García', 'GARCIA, MARIA', 'Lic. María Garcia, Esq.', 'Law Office of Maria Garcia, P.C.'])
    assert.deepEqual([...(first(name) ?? [])].toSorted(), ['garcia', 'maria'], name);
  assert.deepEqual(first('Mercy Center, Inc.'), ['mercy', 'center']);
  assert.deepEqual(first("Seán O'Brien"), ['sean', 'obrien']);
  assert.deepEqual(first('J.R. Smith'), ['j', 'r', 'smith']);
});

test('a short word before a name is read alone and as part of it', () => {
  assert.deepEqual(readingsOf('Ana De La Cruz'), [
    ['ana', 'cruz'],
    ['ana', 'delacruz'],
  ]);
  assert.ok(wordsToFind('Ahmed al-Masri').includes('almasri'));
});

test('every script comes out in Latin letters', () => {
  assert.deepEqual(first('Иван Петров'), ['ivan', 'petrov']);
  assert.deepEqual(readingsOf('王小明'), [
    ['wang', 'xiaoming'],
    ['wang', 'xiao', 'ming'],
  ]);
  assert.deepEqual(first('Ｍａｒｉａ\u200f Garci\u0301a'), ['maria', 'garcia']);
  for (const name of ['محمد أحمد', 'মোহাম্মদ আলী', 'محمد علی', '김철수', 'Ελένη Παπαδοπούλου'])
    assert.match(readingsOf(name).flat().join(' '), /^[a-z0-9 ]+$/, name);
});

test('signs and pictures are no words', () => {
  for (const name of ['', '   ', '!!! ... ---', '🙂🙂', '\u200b\u200f']) assert.deepEqual(readingsOf(name), [], name);
});

test('a title alone is seen, and a notary in any spelling', () => {
  assert.ok(isOnlyTitles('Notario Público'));
  assert.ok(isOnlyTitles('Law Office, Inc.'));
  assert.ok(!isOnlyTitles('Notario Juan Pérez'));
  for (const name of ['Notario Pérez', 'NOTARY PUBLIC', 'Нотариус Иванов']) assert.ok(namesNotary(name), name);
  assert.ok(!namesNotary('Maria Garcia'));
});

test('whatever is written gives plain words and never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const reading of readingsOf(text)) for (const word of reading) assert.match(word, /^[a-z0-9]+$/);
    }),
  );
});
