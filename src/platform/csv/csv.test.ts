// Files as spreadsheets, other programs and accidents make them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function table(content: Uint8Array) {
  const read = readCsv(content);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

function refusal(content: Uint8Array) {
  const read = readCsv(content);
  assert.ok(!read.ok);
  return [read.refusal.code, read.refusal.params ?? {}];
}

describe('a table', () => {
  test('is its columns and its rows, each with the line where it begins', () => {
    const { columns, rows, notes, refused } = table(bytes('id,name\n1,"a\nb"\n\n2,c\n'));
    assert.deepEqual(columns, ['id', 'name']);
    assert.deepEqual(rows, [
      { line: 2, cells: { id: '1', name: 'a\nb' } },
      { line: 5, cells: { id: '2', name: 'c' } },
    ]);
    assert.deepEqual([notes, refused], [[], []]);
  });

  test('as Windows writes it is the same, and the notes say what was mended', () => {
    const { rows, notes } = table(bytes('\uFEFFid,name\r\n1,"a\r\nb"\r\n'));
    assert.deepEqual(rows, [{ line: 2, cells: { id: '1', name: 'a\nb' } }]);
    assert.deepEqual(notes, ['byte-order-mark', 'windows-line-ends']);
  });

  test('in Latin-1 keeps its letters', () => {
    const { rows, notes } = table(latin1('name\nNi\u00f1os\n'));
    assert.equal(rows[0]?.cells['name'], 'Niños');
    assert.deepEqual(notes, ['not-utf-8']);
  });

  test('in UTF-16, with semicolons or tabs is read too', () => {
    const wide = new Uint8Array(Buffer.from('\uFEFFid;name\n1;é\n', 'utf16le'));
    assert.deepEqual(table(wide).notes, ['utf-16', 'semicolons']);
    assert.deepEqual(table(bytes('id\tname\n1\tx\n')).rows[0]?.cells, { id: '1', name: 'x' });
  });

  test('with a row of too many or too few cells refuses that row only', () => {
    const { rows, refused } = table(bytes('a,b\n1,2\n1\n1,2,3\n1,2,,\n'));
    assert.deepEqual(
      rows.map(({ line }) => line),
      [2, 5],
    );
    assert.deepEqual(refused, [3, 4]);
  });

  test('keeps a quote inside of a cell, and doubled ones as one', () => {
    const { rows } = table(bytes('a,b\n6" pipe,"say ""yes"""\n'));
    assert.deepEqual(rows[0]?.cells, { a: '6" pipe', b: 'say "yes"' });
  });
});

test('what is no table is refused with the reason', () => {
  assert.deepEqual(refusal(new Uint8Array()), ['text.empty', {}]);
  assert.deepEqual(refusal(bytes(' \r\n\n')), ['text.empty', {}]);
  assert.deepEqual(refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)), ['text.binary', {}]);
  assert.deepEqual(refusal(bytes('a,b\n1,"2\n3,4\n')), ['csv.quote-not-closed', { line: 2 }]);
  assert.deepEqual(refusal(bytes('a,b,a\n1,2,3\n')), ['csv.column-twice', { column: 'a' }]);
  assert.deepEqual(refusal(bytes('a,,b\n1,2,3\n')), ['csv.column-without-name', { number: 2 }]);
});

test('what was written is read again as it was', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0\uFEFF]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }, { noNullPrototype: true }), { maxLength: 8 }), (rows) => {
      const kept = rows.filter(({ a, b }) => a !== '' || b !== '');
      const { rows: read } = table(bytes(writeCsv(['a', 'b'], kept)));
      assert.deepEqual(
        read.map(({ cells }) => cells),
        kept,
      );
    }),
  );
});
