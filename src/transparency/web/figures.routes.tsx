// Figures that anyone may read: all agencies, and one of them.
import { Hono } from 'hono';
import type { Database } from '../../platform/database/index.ts';
import type { AppEnv } from '../../platform/http/index.ts';
import { NotFoundPage, type Site } from '../../ui/index.ts';
import { readPublicFigures } from '../actions/read-public-figures.ts';
import { AgencyPage, FiguresPage } from './figures.page.tsx';

export interface FiguresWorld {
  readonly database: Database;
  readonly site: Site;
}

export function figuresRoutes(world: FiguresWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/figures', async (c) => {
    const figures = await readPublicFigures(world);
    return c.html(<FiguresPage t={c.var.t} site={world.site} figures={figures} />);
  });
  routes.get('/figures/:agency', async (c) => {
    const figures = await readPublicFigures(world);
    const agency = figures.agencies.find(({ agencyId }) => agencyId === c.req.param('agency'));
    if (agency === undefined) return c.html(<NotFoundPage t={c.var.t} site={world.site} />, 404);
    return c.html(<AgencyPage t={c.var.t} site={world.site} agency={agency} refreshedAt={figures.refreshedAt} />);
  });
  return routes;
}
