// How the read API answers: JSON that any site may read and any cache may keep. It sets no cookie and knows nobody.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { AppContext } from '../../platform/http/index.ts';

const PUBLIC = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' } as const;
/** Smaller answers are not worth making smaller. */
const WORTH_IT = 1_000;

/** 304 when the reader has this very answer already. */
export function sendJson(c: AppContext, body: unknown, status: 200 | 400 | 404 | 405 = 200): Response {
  return sendText(c, `${JSON.stringify(body)}\n`, 'application/json; charset=utf-8', status);
}

export function sendText(c: AppContext, text: string, type: string, status: 200 | 400 | 404 | 405 = 200): Response {
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = { ...PUBLIC, 'content-type': type, etag, vary: 'accept-encoding' };
  const known = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^(?:W\/)?/, 'W/'));
  if (status === 200 && known.includes(etag)) return c.body(null, 304, headers);
  const isSmall = text.length < WORTH_IT || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (isSmall) return c.body(text, status, headers);
  return c.body(new Uint8Array(gzipSync(text)), status, { ...headers, 'content-encoding': 'gzip' });
}

/** A refusal that a program can tell apart by its code, and a person by its sentence. */
export function sendRefusal(c: AppContext, status: 400 | 404 | 405, code: string, message: string): Response {
  return sendJson(c, { status, code, message }, status);
}
