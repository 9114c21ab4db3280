// Everything about paper: signing, Supplement B, letters, and the demonstration's outgoing mail.
import { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/index.ts';
import { lettersRoutes } from '../letters/letters.routes.tsx';
import { mailRoutes } from '../letters/mail.routes.tsx';
import { supplementBRoutes } from '../supplement-b/supplement-b.routes.tsx';
import type { CertificationWebWorld } from '../world.ts';
import { formFactsRoutes } from './form-facts.routes.tsx';
import { signingRoutes } from './signing.routes.tsx';

export function paperRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [formFactsRoutes, signingRoutes, supplementBRoutes, lettersRoutes, mailRoutes])
    routes.route('/', part(world));
  return routes;
}
