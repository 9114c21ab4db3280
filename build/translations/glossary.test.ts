import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSentence, type Glossary, type Term } from './glossary.ts';

const term = (id: string, english: string[], more: Partial<Term> = {}): Term => ({
  id,
  english,
  means: 'something that people need',
  keep: false,
  checked: true,
  ...more,
});
const TERMS = [term('ice', ['ICE'], { keep: true }), term('lawyer', ['lawyer', 'lawyers']), term('judge', ['judge'])];
const RUSSIAN: Glossary = {
  ice: { say: 'ICE', forms: [], never: [], from: 'standard', except: [] },
  lawyer: { say: 'адвокат', forms: [], never: [{ word: 'юрист', because: 'one word' }], from: 'standard', except: [] },
  judge: {
    say: 'судья',
    forms: ['судь'],
    never: [],
    from: 'standard',
    except: [{ at: 'a.title', because: 'a title' }],
  },
};
const faults = (english: string, translation: string, id = 'a.text') =>
  checkSentence(TERMS, RUSSIAN, { id, english, translation }).map(({ term: name, kind }) => `${name} ${kind}`);

test('a term must be said in one of its forms, whatever its case and spaces', () => {
  assert.deepEqual(faults('Ask a lawyer', 'Спросите Адвоката'), []);
  assert.deepEqual(faults('Ask a lawyer', 'Спросите помощника'), ['lawyer not-said']);
  assert.deepEqual(faults('The judge signs', 'Подпись судьи'), []);
});

test('a term counts as a whole word only; a name in capitals only in capitals', () => {
  assert.deepEqual(faults('Sawyers judged it', 'Ничего'), []);
  assert.deepEqual(faults('Put ice on it', 'Приложите лёд'), []);
  assert.deepEqual(faults('ICE may come', 'Они могут прийти'), ['ice not-said']);
});

test('a forbidden word is found, also where English has no term; an exception is respected', () => {
  assert.deepEqual(faults('Help', 'Юрист поможет'), ['lawyer never']);
  assert.deepEqual(faults('The judge', 'Суд', 'a.title'), []);
});
