// Where a request stands, for whoever holds its receipt code. No sign-in, no cookie; the code travels in the form only.
import { Hono } from 'hono';
import { readForm, valueOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import { lookUpStatus } from '../../actions/look-up-status.ts';
import { refusalSentence } from '../refused.tsx';
import type { CertificationWebWorld } from '../world.ts';
import { StatusFormPage, StatusPage } from './status.page.tsx';

export function statusRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/status', (c) => c.html(<StatusFormPage t={c.var.t} world={world} typed="" />));
  routes.post('/status', (c) => lookUp(c, world));
  return routes;
}

async function lookUp(c: AppContext, world: CertificationWebWorld): Promise<Response> {
  const form = await readForm(c, 10_000);
  const typed = form.ok ? valueOf(form.value, 'code') : '';
  const found = await lookUpStatus(world, c.var.now, typed.slice(0, 200));
  if (found.ok) return c.html(<StatusPage t={c.var.t} world={world} status={found.value} />);
  const isSlow = found.refusal.code === 'slow-down';
  const issue = refusalSentence(c.var.t, found.refusal);
  return c.html(
    <StatusFormPage t={c.var.t} world={world} typed={typed.slice(0, 200)} issue={issue} />,
    isSlow ? 429 : 422,
  );
}
