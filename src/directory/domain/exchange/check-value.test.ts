// Values as files have them: what is kept, mended, left out, refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkValue } from './check-value.ts';
import type { FieldKind } from './tables.ts';

const check = (kind: FieldKind, given: unknown) => checkValue({ kind, needed: false }, given);

/** 'value' as it is, 'value (mend)', '(mend)' when left out, '' when empty, '! reason' when refused. */
function said(kind: FieldKind, given: unknown): string {
  const checked = check(kind, given);
  if (checked.kind === 'refused') return `! ${checked.reason}`;
  const mend = checked.mend === undefined ? '' : ` (${checked.mend})`;
  return `${checked.kind === 'value' ? checked.value : ''}${mend}`.trim();
}

const EXAMPLES: Readonly<Partial<Record<FieldKind, readonly (readonly [given: unknown, becomes: string])[]>>> = {
  text: [
    ['a\nb', 'a\nb'],
    ['  ', ''],
    [null, ''],
    [' a ', 'a (trimmed)'],
    [7, '7 (from-number)'],
    ['a\u0007b', '! control-characters'],
    ['a\uD800b', '! control-characters'],
    [{ a: 1 }, '! not-a-text'],
    ['x'.repeat(100_001), '! too-long'],
  ],
  number: [
    ['007', '7'],
    [3.5, '3.5'],
    ['3 or 4', '! not-a-number'],
    ['Infinity', '! not-a-number'],
    ['1e999', '! not-a-number'],
  ],
  degrees: [
    ['-73.9', '-73.9'],
    ['181', '(coordinates-left-out)'],
    ['N40', '! not-a-number'],
  ],
  date: [
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T10:00:00Z', '2026-11-20 (date-without-time)'],
    ['11/20/2026', '! not-a-date'],
    ['2026-02-30', '! not-a-date'],
  ],
  time: [
    ['09:00', '09:00'],
    ['09:00:00', '09:00 (time-written-alike)'],
    ['09:00:30', '09:00:30'],
    ['12 a.m.', '00:00 (time-written-alike)'],
    ['12:30pm', '12:30 (time-written-alike)'],
    ['24:00', '24:00'],
    ['24:01', '! not-a-time'],
    ['9', '! not-a-time'],
    ['9:75', '! not-a-time'],
    ['13 pm', '! not-a-time'],
    ['noon', '! not-a-time'],
    ['09:00-05:00', '! not-a-time'],
  ],
  phone: [
    ['718-555-0100', '718-555-0100'],
    ['+1 (718) 555.0100', '718-555-0100 (phone-written-alike)'],
    ['"+44 1234 234567"', '+44 1234 234567 (phone-written-alike)'],
    ['800-FLOWERS 12', '800-FLOWERS 12'],
    ['311', '311'],
    ['none', '! not-a-phone'],
  ],
  language: [
    ['es', 'es'],
    ['spa', 'es (language-code-written-alike)'],
    ['zh_hans', 'zh-Hans (language-code-written-alike)'],
    ['cmn', 'cmn'],
    ['tl', 'tl'],
    ['Spanish', '(language-code-left-out)'],
  ],
  web: [
    ['https://example.org/a?b', 'https://example.org/a?b'],
    ['example.org/a', 'https://example.org/a (web-address-completed)'],
    ['javascript:alert(1)', '(web-address-left-out)'],
    ['call us', '(web-address-left-out)'],
  ],
  mail: [
    ['a@example.org', 'a@example.org'],
    ['a at example', '(mail-address-left-out)'],
  ],
};

for (const [kind, examples] of Object.entries(EXAMPLES)) {
  test(`a ${kind}`, () => {
    for (const [given, becomes] of examples) assert.equal(said(kind as FieldKind, given), becomes); // keys of the table
  });
}

test('whatever is kept is kept again as it is', () => {
  const kinds = Object.keys(EXAMPLES) as FieldKind[]; // keys of the table
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (kind, given) => {
      const once = check(kind, given);
      if (once.kind !== 'value') return;
      assert.deepEqual(check(kind, once.value), { kind: 'value', value: once.value });
    }),
  );
});
