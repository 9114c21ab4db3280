// The pages of this room, for the composition.
import { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/index.ts';
import { advocateRoutes } from './advocate/advocate.routes.tsx';
import { agencyRoutes } from './agency/agency.routes.tsx';
import { draftRoutes } from './draft/draft.routes.tsx';
import { paperRoutes } from './signing/index.ts';
import type { CertificationWebWorld } from './world.ts';

/** Everything below a language that needs a signed-in person. */
export function certificationRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [draftRoutes(world), advocateRoutes(world), agencyRoutes(world), paperRoutes(world)])
    routes.route('/', part);
  return routes;
}

export { statusRoutes } from './status/status.routes.tsx';
export { firstPageOf } from './frame.tsx';
export { takesFiles } from './takes-files.ts';
export type { CertificationWebWorld } from './world.ts';
