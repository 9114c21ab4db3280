import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Hono } from 'hono';
import { readForm, type Form } from './form.ts';
import type { Result } from '../values/result.ts';

async function post(body: BodyInit, headers: Record<string, string> = {}, limit = 10_000): Promise<Result<Form>> {
  let result: Result<Form> | undefined;
  const app = new Hono().post('/', async (c) => {
    result = await readForm(c, limit);
    return c.text('read');
  });
  await app.request('/', { method: 'POST', body, headers });
  assert.ok(result);
  return result;
}

const multipart = 'multipart/form-data; boundary=line';
const part = (name: string, value: string) =>
  `--line\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test('fields come back as typed, repeated ones together', async () => {
  const result = await post('a=1&a=2&name=Mar%C3%ADa%20O%27Neil&empty=', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  assert.ok(result.ok);
  assert.deepEqual({ ...result.value.fields }, { a: ['1', '2'], name: ["María O'Neil"], empty: [''] });
});

test('a field cannot reach the object behind the fields', async () => {
  const result = await post('__proto__=x&constructor=y', { 'content-type': 'application/x-www-form-urlencoded' });
  assert.ok(result.ok);
  assert.equal(Object.getPrototypeOf(result.value.fields), null);
});

test('a file keeps its bytes', async () => {
  const form = new FormData();
  form.append('doc', new File([new Uint8Array([0, 255, 13, 10])], 'scan.pdf', { type: 'application/pdf' }));
  const result = await post(form);
  assert.ok(result.ok);
  assert.deepEqual([...(result.value.files['doc']?.bytes ?? [])], [0, 255, 13, 10]);
});

test('a body that was cut off is refused, not half read', async () => {
  const whole = `${part('first', 'kept')}${part('second', 'lost')}--line--\r\n`;
  for (let length = 1; length < whole.length - 4; length += 7) {
    const result = await post(whole.slice(0, length), { 'content-type': multipart });
    assert.equal(result.ok, false, `cut at ${length} was taken as whole`);
  }
});

test('too much is refused before it is read', async () => {
  const result = await post(`a=${'x'.repeat(500)}`, { 'content-type': 'application/x-www-form-urlencoded' }, 100);
  assert.deepEqual(result, { ok: false, refusal: { code: 'form-too-large', params: { bytes: 100 } } });
});

test('another kind of body is refused', async () => {
  for (const type of ['application/json', 'text/plain', ''])
    assert.equal((await post('{"a":1}', { 'content-type': type })).ok, false, type);
});
