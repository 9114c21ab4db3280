// The borders of police precincts for the script on a phone, which finds its own place in them and tells nobody.
import { Hono } from 'hono';
import { answerWith, PageStore, type AppEnv, type StoredPage } from '../../platform/http/index.ts';
import type { LiveDirectory } from '../actions/live-directory.ts';

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=3600' };

/** 204 while no operator has imported any: nothing is wrong, there is only nothing to read. */
export function boundariesRoutes({ liveDirectory }: { readonly liveDirectory: LiveDirectory }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  let made: { readonly from: string; readonly page: StoredPage } | null = null;
  routes.get('/boundaries.json', (c) => {
    const { boundaries } = liveDirectory.current();
    if (boundaries === null) return c.body(null, 204);
    // Compressing them takes about a second, so it is done once.
    if (made?.from !== boundaries) {
      const page = new PageStore().put('', new Uint8Array(new TextEncoder().encode(boundaries)), HEADERS);
      made = { from: boundaries, page };
    }
    const encodings = c.req.header('accept-encoding') ?? '';
    return answerWith(made.page, { encodings, ifNoneMatch: c.req.header('if-none-match') ?? '' });
  });
  return routes;
}
