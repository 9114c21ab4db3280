// Pages that are the same for everybody, rendered once and served from memory with an ETag. A compressed copy is made when
// the first browser that takes it asks, and kept.
// Only for GET pages that depend on nothing but their address.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;
type HeaderList = Readonly<Record<string, string>>;

/** One way to answer with a page: its bytes in one encoding, and the headers that go with them. */
interface Copy {
  readonly headers: HeaderList;
  readonly body: Bytes;
}

export interface StoredPage {
  readonly etag: string;
  readonly plain: Copy;
  readonly gzip: () => Copy;
  readonly brotli: () => Copy;
  readonly unchanged: HeaderList;
}

/** What a browser says of itself that matters here; '' when it says nothing. */
export interface Asked {
  readonly encodings: string;
  readonly ifNoneMatch: string;
}

/** Room for every public page in twelve languages, on the day that ends and the day that begins. */
const MAX_PAGES = 4_000;

/** A store of rendered pages for one release; forgets the oldest beyond a fixed number. */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();
  readonly #always: HeaderList;

  /** `always`: headers of every answer of this house. */
  constructor(always: HeaderList = {}) {
    this.#always = always;
  }

  get(address: string): StoredPage | undefined {
    return this.#pages.get(address);
  }

  put(address: string, body: Bytes, headers: HeaderList): StoredPage {
    const page = pageOf(body, { ...this.#always, ...headers });
    if (this.#pages.size >= MAX_PAGES) {
      const oldest = this.#pages.keys().next().value;
      if (oldest !== undefined) this.#pages.delete(oldest);
    }
    this.#pages.set(address, page);
    return page;
  }
}

function pageOf(body: Bytes, headers: HeaderList): StoredPage {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const unchanged = { ...headers, etag, vary: 'accept-encoding' };
  const copy = (bytes: Bytes, encoding?: string): Copy => ({
    headers: {
      ...unchanged,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
      'content-length': String(bytes.byteLength),
    },
    body: bytes,
  });
  return {
    etag,
    unchanged,
    plain: copy(body),
    gzip: once(() => copy(new Uint8Array(gzipSync(body, { level: 9 })), 'gzip')),
    brotli: once(() => copy(new Uint8Array(brotliCompressSync(body, quality(11))), 'br')),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function quality(level: number) {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
}

/** The answer in the best encoding that the browser takes, or 304 when it has this very page already. */
export function answerWith(page: StoredPage, asked: Asked): Response {
  if (isKnown(page, asked)) return new Response(null, { status: 304, headers: page.unchanged });
  const { headers, body } = copyFor(page, asked);
  return new Response(body, { status: 200, headers });
}

/**
 * Answers a GET for a kept page before anything else is made of the request, which is most of what a public site does.
 * False when the page is not kept: the request is then untouched.
 */
export function answerKept(
  find: (address: string) => StoredPage | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const page = request.method === 'GET' ? find(request.url ?? '') : undefined;
  if (page === undefined) return false;
  const asked = {
    encodings: String(request.headers['accept-encoding'] ?? ''),
    ifNoneMatch: request.headers['if-none-match'] ?? '',
  };
  if (isKnown(page, asked)) {
    response.writeHead(304, page.unchanged).end();
  } else {
    const { headers, body } = copyFor(page, asked);
    response.writeHead(200, headers).end(body);
  }
  return true;
}

/** A page made for one person, smaller on its way. Only for pages that hold no secret: its length would tell of it. */
export async function compressed(made: Response, encodings: string): Promise<Response> {
  if (!made.headers.get('content-type')?.startsWith('text/html')) return made;
  const encoding = encodingOf(encodings);
  if (encoding === null) return made;
  const body = new Uint8Array(await made.arrayBuffer());
  const headers = new Headers(made.headers);
  headers.set('content-encoding', encoding);
  headers.append('vary', 'accept-encoding');
  const small = encoding === 'br' ? brotliCompressSync(body, quality(5)) : gzipSync(body);
  return new Response(new Uint8Array(small), { status: made.status, headers });
}

function isKnown(page: StoredPage, { ifNoneMatch }: Asked): boolean {
  if (ifNoneMatch === '') return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^(?:W\/)?/, 'W/') === page.etag);
}

function copyFor(page: StoredPage, { encodings }: Asked): Copy {
  const encoding = encodingOf(encodings);
  return encoding === 'br' ? page.brotli() : encoding === 'gzip' ? page.gzip() : page.plain;
}

function encodingOf(encodings: string): 'br' | 'gzip' | null {
  return /\bbr\b/.test(encodings) ? 'br' : /\bgzip\b/.test(encodings) ? 'gzip' : null;
}
