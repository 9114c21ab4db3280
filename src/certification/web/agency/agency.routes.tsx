// Everything an agency works with below /agency: the queue and the desk.
import { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/index.ts';
import type { CertificationWebWorld } from '../world.ts';
import { deskRoutes } from './desk.routes.tsx';
import { queueRoutes } from './queue.routes.tsx';

export function agencyRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [queueRoutes(world), deskRoutes(world)]) routes.route('/', part);
  return routes;
}
