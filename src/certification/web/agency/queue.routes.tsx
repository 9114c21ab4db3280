// The queue's addresses: the list, and giving ticked requests to somebody.
import { Hono } from 'hono';
import { valueOf, valuesOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { assignRequest } from '../../actions/assign-request.ts';
import { listQueue } from '../../actions/list-queue.ts';
import { notFound } from '../refused.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { whyNot } from './agency-words.ts';
import { QueuePage, type NotAssigned } from './queue.page.tsx';
import { filterOf, parseQueueQuery, queryText, type QueueQuery } from './queue-query.ts';

type World = CertificationWebWorld;

export function queueRoutes(world: World): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/agency', (c) => showQueue(c, world, parseQueueQuery(c.req.query()), null));
  routes.post('/agency/assign', (c) => assignTicked(c, world));
  return routes;
}

async function showQueue(
  c: AppContext,
  world: World,
  query: QueueQuery,
  notAssigned: NotAssigned | null,
  status: 200 | 409 | 422 = 200,
) {
  const actor = signedIn(c);
  const filter = filterOf(query, actor.personId, c.var.today);
  const queue = await listQueue(world, actor, c.var.now, { filter, offset: query.from });
  if (!queue.ok) return notFound(c, world);
  return c.html(<QueuePage c={c} world={world} queue={queue.value} query={query} notAssigned={notAssigned} />, status);
}

/** Each ticked request is given by itself: one that changed meanwhile stays as it is, and is named. */
async function assignTicked(c: AppContext, world: World) {
  const { t, form } = c.var;
  const ticked = valuesOf(form, 'request');
  const to = valueOf(form, 'to');
  const query = parseQueueQuery(Object.fromEntries(new URLSearchParams(valueOf(form, 'back'))));
  const lacking = [
    ...(ticked.length === 0 ? [t('desk.queue.tickOne')] : []),
    ...(to === '' ? [t('desk.assign.choose')] : []),
  ];
  if (lacking.length > 0) return showQueue(c, world, query, { issues: lacking, ticked, to }, 422);
  const issues: string[] = [];
  const left: string[] = [];
  for (const tick of ticked) {
    const refusal = await assignOne(c, world, tick, to);
    if (refusal === null) continue;
    issues.push(whyNotAssigned(c, refusal));
    left.push(tick);
  }
  if (issues.length === 0) return c.redirect(`/${t.language}/agency${queryText(query)}`, 303);
  return showQueue(c, world, query, { issues: [...new Set(issues)], ticked: left, to }, 409);
}

/** A tick is '<request>@<revision>'. */
async function assignOne(c: AppContext, world: World, tick: string, to: string): Promise<Refusal | null> {
  const [requestId = '', revision = ''] = tick.split('@');
  const expectedRevision = Number(revision) || 0;
  const command = { requestId, to: to === 'nobody' ? null : to, expectedRevision };
  const assigned = await assignRequest(world, signedIn(c), c.var.now, command);
  return assigned.ok ? null : assigned.refusal;
}

function whyNotAssigned(c: AppContext, refusal: Refusal): string {
  const { t } = c.var;
  if (refusal.code === 'fields') return t('desk.assign.choose');
  if (refusal.code === 'stale-page') return t('desk.queue.changedMeanwhile');
  if (refusal.code === 'not-found') return t('desk.queue.notHere');
  return whyNot(t, t('desk.assign.button'), refusal);
}
