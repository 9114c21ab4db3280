// The guide's pages depend on nothing but their address, the day, the directory and the release, so each is made once and
// then served from memory. Whatever else the address asks for goes through the whole house.
import type { Context, Hono } from 'hono';
import type { House } from './house.ts';
import { localDate } from './platform/clock/index.ts';
import { alwaysSent, answerWith, compressed, PageStore, type AppEnv, type StoredPage } from './platform/http/index.ts';

export interface KeptPages {
  /** The page at an address ('/en/rights'), if it was made today; undefined for an address with a query. */
  find(address: string): StoredPage | undefined;
  keep(address: string, body: Uint8Array<ArrayBuffer>): StoredPage;
}

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
const A_MINUTE = 60_000;

export function keptPages(house: House): KeptPages {
  const store = new PageStore(alwaysSent(house));
  const day = dayOf(house);
  const edition = () => `${day()} ${house.liveDirectory.current().snapshot.revision}`;
  return {
    find: (address) => store.get(`${edition()} ${address}`),
    keep: (address, body) => store.put(`${edition()} ${address}`, body, HEADERS),
  };
}

/** The day where the offices sit, looked up once a minute. */
function dayOf({ clock, site }: House): () => string {
  let minute = Number.NaN;
  let day = '';
  return () => {
    const now = clock.now();
    const current = Math.floor(now.getTime() / A_MINUTE);
    if (current !== minute) [minute, day] = [current, localDate(now, site.timeZone)];
    return day;
  };
}

/** Mounts the guide behind everything else: its pages are kept, its answers to forms are only made smaller on their way. */
export function addGuide(app: Hono<AppEnv>, guide: Hono, kept: KeptPages): void {
  app.get('*', async (c, next) => {
    if (new URL(c.req.url).search !== '') return next();
    const found = kept.find(c.req.path);
    if (found) return answerWith(found, askedBy(c));
    // Whoever asks for the headers alone is told of the whole page: what is kept here is for everybody.
    const made = await guide.fetch(c.req.method === 'HEAD' ? new Request(c.req.raw, { method: 'GET' }) : c.req.raw);
    if (made.status !== 200 || !made.headers.get('content-type')?.startsWith('text/html')) return made;
    return answerWith(kept.keep(c.req.path, new Uint8Array(await made.arrayBuffer())), askedBy(c));
  });
  // The guide knows no secret and no session, so the length of an answer tells nothing that its reader did not send.
  app.all('*', async (c) => compressed(await guide.fetch(c.req.raw), c.req.header('accept-encoding') ?? ''));
}

function askedBy(c: Context<AppEnv>) {
  return { encodings: c.req.header('accept-encoding') ?? '', ifNoneMatch: c.req.header('if-none-match') ?? '' };
}
