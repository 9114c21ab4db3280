// /standards and /standards/<agency>.
import type { Hono } from 'hono';
import { inLanguage, nothingHere, readingPage, sendShared } from '../respond.ts';
import type { GuideWorld } from '../world.ts';
import { agenciesWithStandard } from './standard.ts';
import { StandardPage, StandardsPage } from './standard.page.tsx';

export function addStandards(guide: Hono, world: GuideWorld): void {
  readingPage(guide, world, '/standards', (visit) => StandardsPage({ visit }));
  guide.get('/:language/standards/:agency', (c) =>
    inLanguage(c, world, (visit) => {
      const agency = agenciesWithStandard(world).find(({ id }) => id === c.req.param('agency'));
      return agency === undefined ? nothingHere(c, world) : sendShared(c, StandardPage({ visit, agency }));
    }),
  );
}
