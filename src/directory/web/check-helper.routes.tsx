// Checking a helper and finding one, below a language: /check-helper, /lawyers, /lawyers/NY. What is typed is posted, so that
// it stands in no address, and is neither logged nor kept.
import { Hono } from 'hono';
import { compressed, readForm, valueOf, type AppContext, type AppEnv } from '../../platform/http/index.ts';
import { NotFoundPage, type Content } from '../../ui/index.ts';
import { checkHelper } from '../actions/check-helper.ts';
import { recognizedIn, recognizedStates } from '../actions/recognized-by-state.ts';
import { NAME_LENGTH } from '../domain/roster-words.ts';
import { CheckHelperPage } from './check-helper.page.tsx';
import type { HelperVisit, HelperWorld } from './helper-world.ts';
import { LawyersPage, StatePage } from './lawyers.page.tsx';

const MOST_BYTES = 100_000;
const SHARED = 'public, max-age=300';

export function helperRoutes(world: HelperWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/check-helper', (c) => send(c, <CheckHelperPage visit={visitOf(c, world)} />, { cache: SHARED }));
  routes.post('/check-helper', (c) => check(c, world));
  routes.get('/lawyers', async (c) =>
    send(c, <LawyersPage visit={visitOf(c, world)} recognized={await recognizedStates(world)} />, { cache: SHARED }),
  );
  routes.get('/lawyers/:state', (c) => inState(c, world));
  return routes;
}

function visitOf(c: AppContext, world: HelperWorld): HelperVisit {
  return { world, t: c.var.t, today: c.var.today };
}

async function check(c: AppContext, world: HelperWorld): Promise<Response> {
  const visit = visitOf(c, world);
  const form = await readForm(c, MOST_BYTES);
  if (!form.ok) return send(c, <CheckHelperPage visit={visit} issue="empty" />, { status: 422 });
  const typed = valueOf(form.value, 'name').trim();
  const checked = await checkHelper(world, typed);
  const shown = typed.slice(0, NAME_LENGTH);
  if (checked.ok) return send(c, <CheckHelperPage visit={visit} typed={shown} answer={checked.value} />);
  return send(c, <CheckHelperPage visit={visit} typed={shown} issue={checked.refusal.code} />, { status: 422 });
}

async function inState(c: AppContext, world: HelperWorld): Promise<Response> {
  const visit = visitOf(c, world);
  const state = c.req.param('state') ?? '';
  const isKnown = /^[A-Z]{2}$/.test(state) && c.var.t.maybe(`lawyers.state.${state}`) !== null;
  if (!isKnown) return send(c, <NotFoundPage t={c.var.t} site={world.site} />, { status: 404 });
  const recognized = await recognizedIn(world, state);
  return send(c, <StatePage visit={visit} state={state} recognized={recognized} />, { cache: SHARED });
}

interface SendOptions {
  readonly status?: 200 | 404 | 422;
  readonly cache?: string;
}

/** These pages hold no secret of anybody's, so their length tells nothing and they may be made smaller on their way. */
async function send(c: AppContext, page: Content, { status = 200, cache = 'no-store' }: SendOptions = {}) {
  c.header('cache-control', cache);
  c.header('vary', 'accept-encoding');
  return compressed(await Promise.resolve(c.html(String(page), status)), c.req.header('accept-encoding') ?? '');
}
