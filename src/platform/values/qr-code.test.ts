import { test } from 'node:test';
import assert from 'node:assert/strict';
import { qrRows } from './qr-code.ts';

/** The eye in each of three corners, by which a camera finds the code. */
const EYE = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

test('a code is square, has its three eyes, and grows with the text', () => {
  const short = qrRows('https://amparo.example/en');
  const long = qrRows(`https://amparo.example/en/rights/${'x'.repeat(120)}`);
  assert.ok(long.length > short.length);
  for (const rows of [short, long]) {
    const size = rows.length;
    assert.ok(rows.every((row) => row.length === size && /^[01]+$/.test(row)));
    const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    assert.deepEqual(corner(0, 0), EYE);
    assert.deepEqual(corner(size - 7, 0), EYE);
    assert.deepEqual(corner(0, size - 7), EYE);
  }
});

test('another address gives another code', () => {
  assert.notDeepEqual(qrRows('https://amparo.example/en'), qrRows('https://amparo.example/es'));
});
