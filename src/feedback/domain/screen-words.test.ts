import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_LETTERS, partsOf, screenWords } from './screen-words.ts';

const screened = (text: string) => screenWords(text) ?? '';

describe('what could point to a person is taken out', () => {
  const gone: readonly (readonly [text: string, lost: RegExp])[] = [
    ['call me at (917) 555-0100 please', /917|555|0100/],
    ['mi tel es 917.555.0100 gracias', /917|555/],
    ['رقمي ٩١٧٥٥٥٠١٠٠ شكرا', /٩١٧/],
    ['আমার ফোন ৯১৭-৫৫৫-০১০০', /৯১৭/],
    ['my number is A 012 345 678 thanks', /012|345/],
    ['A#012345678 was wrong', /0123/],
    ['receipt IOE0912345678 is lost', /IOE|0912/],
    ['ssn 078-05-1120 asked', /078|1120/],
    ['write to maria.g+x@example.org now', /maria|example/],
    ['maria at gmail dot com is better', /maria|gmail/],
    ['see https://example.org/a?b=c here', /example/],
    ['see facebook.com/maria.garcia here', /maria|facebook/],
    ['I was born 12/03/1990 here', /1990/],
    ['born on March 12, 1990 in Quito', /March|1990/],
    ['nací el 12 de marzo de 1990', /marzo|1990/],
    ['родилась 12 марта 1990', /марта|1990/],
    ['我1990年3月12日出生', /1990|12/],
    ['I live at 123 Main Street here', /123|Main/],
    ['vivo en calle Luna 45 hoy', /Luna|45/],
    ['я живу на улица Ленина 12 тут', /Ленина/],
    ['My name is Maria Garcia and it helped', /Maria|Garcia/],
    ['her name is Fatima', /Fatima/],
    ['me llamo Juan Pérez', /Juan|Pérez/],
    ["je m'appelle Marie Dupont", /Marie|Dupont/],
    ['меня зовут Анна Петрова', /Анна|Петрова/],
    ['اسمي فاطمة الزهراء', /فاطمة/],
    ['میرا نام علی ہے', /علی/],
    ['আমার নাম রহিম', /রহিম/],
    ['mwen rele Jean Baptiste', /Jean|Baptiste/],
    ['nazywam się Jan Kowalski', /Jan|Kowalski/],
    ['제 이름은 김철수', /김철수/],
    ['我叫王小明', /王小明/],
    ['９１７-５５５-０１００ 全角', /917|555/],
    ['9\u200b1\u200b7 5 5 5 0 1 0 0 hidden', /0 1 0 0/],
  ];
  for (const [text, lost] of gone)
    test(text.slice(0, 30), () => {
      const words = screened(text);
      assert.doesNotMatch(words.replace(/\[removed:[a-z]+\]/g, ''), lost);
      assert.match(words === '' ? '[removed:' : words, /\[removed:/);
    });
});

test('what says something about the page stays', () => {
  for (const text of [
    'The page is too long.',
    'I called 3 times in 2 days and 311 helped me.',
    'The U visa part from 2026 was clear.',
    'Section 12 is hard to read',
    'No entiendo la parte de los niños.',
    '很好，谢谢！',
    'شكرا، مفيد جدا',
  ])
    assert.equal(screened(text), text.normalize('NFKC'), text);
});

test('nothing but marks and signs is nothing', () => {
  for (const text of ['', '   ', '!!!', '917-555-0100', 'a@b.co', '\u0000\u200b', '[removed:number]']) {
    const words = screenWords(text);
    assert.ok(words === null || !/\d/.test(words), text);
  }
  assert.equal(screenWords('917-555-0100'), null);
});

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });
const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });
const phone = fc
  .tuple(digits(10), fc.constantFrom('', '-', ' ', '.', ') ', '/'))
  .map(([list, sign]) => [list.slice(0, 3), list.slice(3, 6), list.slice(6)].map((part) => part.join('')).join(sign));
const email = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._]{2,10}$/), fc.stringMatching(/^[a-z]{3,8}$/))
  .map(([name, host]) => `${name}@${host}.org`);
const aNumber = fc
  .tuple(fc.constantFrom('A', 'A-', 'A#', 'a ', ''), digits(9))
  .map(([mark, list]) => mark + list.join(''));

test('planted in any text, a telephone, an e-mail and an A-number never survive', () => {
  fc.assert(
    fc.property(anything, fc.oneof(phone, aNumber), anything, (before, planted, after) => {
      const words = screened(`${before} ${planted} ${after}`).replace(/\D+/g, ' ');
      const whole = planted.replace(/\D+/g, '');
      assert.ok(!words.replaceAll(' ', '').includes(whole), words);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(anything, email, anything, (before, planted, after) => {
      const words = screened(`${before} ${planted} ${after}`);
      assert.ok(!words.includes('@'), words);
      assert.ok(!words.includes(planted), words);
    }),
    { numRuns: 500 },
  );
});

test('what comes out is short, is stable, and holds no control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
      const words = screened(text);
      assert.ok(words.length <= MOST_LETTERS);
      assert.doesNotMatch(words, /[\p{Cc}\p{Cs}]/u);
      assert.equal(screened(words.replace(/\[removed:[a-z]+\]/g, '')).includes('@'), false);
    }),
  );
});

test('long text of one kind is screened at once', () => {
  for (const piece of [
    '1 ',
    'a',
    'a ',
    'a.',
    '@',
    'my name is ',
    '12 a ',
    'calle a ',
    '一',
    '- ',
    'jan 1 ',
    'a at b ',
  ]) {
    const start = performance.now();
    screened(piece.repeat(500));
    assert.ok(performance.now() - start < 500, piece);
  }
});

test('stored words come apart into words and marks', () => {
  assert.deepEqual(partsOf('call [removed:number] now'), [
    { kind: 'words', text: 'call ' },
    { kind: 'removed', what: 'number' },
    { kind: 'words', text: ' now' },
  ]);
  assert.deepEqual(partsOf('[removed:shoes]'), [{ kind: 'words', text: '[removed:shoes]' }]);
});
