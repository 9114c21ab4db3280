// The borders of police precincts for the script on a phone, which finds its own place in them and tells nobody.
import { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/index.ts';
import type { LiveDirectory } from '../actions/live-directory.ts';
import { sendText } from './hsds-answer.ts';

/** 204 while no operator has imported any: a script that asks has done nothing wrong. */
export function boundariesRoutes({ liveDirectory }: { readonly liveDirectory: LiveDirectory }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/boundaries.json', (c) => {
    const { boundaries } = liveDirectory.current();
    return boundaries === null ? c.body(null, 204) : sendText(c, boundaries, 'application/json; charset=utf-8');
  });
  return routes;
}
