// Reading what a form sent: fields as lists of text, files as bytes. Everything a browser, a bad line or an attacker can
// send comes back as a value; nothing here throws on input.
import type { Context } from 'hono';
import { ok, refuse, type Result } from '../values/result.ts';

export interface UploadedFile {
  readonly name: string;
  /** What the sender claims it is: never trusted, the content decides. */
  readonly claimedType: string;
  readonly bytes: Uint8Array;
}

export interface Form {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, UploadedFile>>;
}

export const EMPTY_FORM: Form = { fields: {}, files: {} };
/** Largest form without files: long narratives in twelve scripts fit many times over. */
export const FORM_BYTES = 1_000_000;
const MAX_FIELDS = 500;

/**
 * The posted form. Refuses `form-too-large` (more than `limit` bytes), `form-broken` (cut off, wrong type, bad encoding)
 * and `form-too-many-fields`.
 */
export async function readForm(c: Context, limit: number = FORM_BYTES): Promise<Result<Form>> {
  const declared = Number(c.req.header('content-length') ?? '0');
  if (declared > limit) return refuse('form-too-large', { bytes: limit });
  const body = await readAtMost(c.req.raw, limit);
  if (body === 'too-large') return refuse('form-too-large', { bytes: limit });
  if (body === 'broken') return refuse('form-broken');
  const type = c.req.header('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return refuse('form-broken');
  try {
    const data = await new Response(body, { headers: { 'content-type': type } }).formData();
    return await collect(data);
  } catch {
    return refuse('form-broken'); // the parser's only complaint: the body is not what its type says, or was cut off
  }
}

async function collect(data: FormData): Promise<Result<Form>> {
  const fields = bare<string[]>();
  const files = bare<UploadedFile>();
  let count = 0;
  for (const [name, value] of data.entries()) {
    if (++count > MAX_FIELDS) return refuse('form-too-many-fields');
    if (typeof value === 'string') (fields[name] ??= []).push(value);
    else if (value.size > 0 || value.name !== '')
      files[name] = { name: value.name, claimedType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return ok({ fields, files });
}

/** A record with nothing behind it, so that a field called `__proto__` is a field like any other. */
function bare<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>; // an empty record of anything
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'broken'> {
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    return 'broken'; // the sender went away in the middle
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.byteLength;
  }
  return all;
}

/** The first value of a field as typed, '' when it was not sent. */
export function valueOf(form: Form, field: string): string {
  return form.fields[field]?.[0] ?? '';
}

/** All values of a field, for boxes that can be ticked together. */
export function valuesOf(form: Form, field: string): readonly string[] {
  return form.fields[field] ?? [];
}
