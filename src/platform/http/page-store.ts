// Pages that are the same for everybody, rendered once and served from memory with their compressed copies and an ETag.
// Only for GET pages that depend on nothing but their address.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface StoredPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

const MAX_PAGES = 2_000;

/** A store of rendered pages for one release; forgets the oldest beyond a fixed number. */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();

  get(address: string): StoredPage | undefined {
    return this.#pages.get(address);
  }

  put(address: string, body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): StoredPage {
    const page: StoredPage = {
      body,
      brotli: new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
      gzip: new Uint8Array(gzipSync(body, { level: 9 })),
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      headers,
    };
    if (this.#pages.size >= MAX_PAGES) {
      const oldest = this.#pages.keys().next().value;
      if (oldest !== undefined) this.#pages.delete(oldest);
    }
    this.#pages.set(address, page);
    return page;
  }
}

/** The answer in the best encoding that the browser takes, or 304 when it has this very page already. */
export function answerWith(page: StoredPage, request: { encodings: string; ifNoneMatch: string }): Response {
  const headers = new Headers(page.headers);
  headers.set('etag', page.etag);
  headers.set('vary', 'accept-encoding');
  if (request.ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === page.etag))
    return new Response(null, { status: 304, headers });
  const [encoding, body] = chosen(page, request.encodings);
  if (encoding) headers.set('content-encoding', encoding);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: 200, headers });
}

function chosen(page: StoredPage, encodings: string): [string | null, Uint8Array<ArrayBuffer>] {
  if (/\bbr\b/.test(encodings)) return ['br', page.brotli];
  if (/\bgzip\b/.test(encodings)) return ['gzip', page.gzip];
  return [null, page.body];
}
