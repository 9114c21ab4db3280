// Everything about paper: signing, Supplement B, letters, and the demonstration's outgoing mail.
import { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/index.ts';
import { paperDesk, type PaperDesk } from '../../forms/paper-desk.ts';
import { lettersRoutes } from '../letters/letters.routes.tsx';
import { mailRoutes } from '../letters/mail.routes.tsx';
import type { PaperWorld } from '../supplement-b/prepared-form.ts';
import { supplementBRoutes } from '../supplement-b/supplement-b.routes.tsx';
import type { CertificationWebWorld } from '../world.ts';
import { signingRoutes } from './signing.routes.tsx';

export function paperRoutes(
  world: CertificationWebWorld,
  papers: PaperDesk = paperDesk(world.dataFolder),
): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const own: PaperWorld = { ...world, papers };
  for (const part of [signingRoutes(own), supplementBRoutes(own), lettersRoutes(own), mailRoutes(own)])
    routes.route('/', part);
  return routes;
}
