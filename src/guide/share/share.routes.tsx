// /share/<path of a page>: only for pages that there are, and for none of search engines' business.
import type { Hono } from 'hono';
import { publicPaths } from '../public-paths.ts';
import { inLanguage, nothingHere, sendShared } from '../respond.ts';
import type { GuideWorld } from '../world.ts';
import { SharePage } from './share.page.tsx';

export const SHARE = '/share';

export function addShare(guide: Hono, world: GuideWorld): void {
  guide.get(`/:language${SHARE}/*`, (c) =>
    inLanguage(c, world, (visit) => {
      const path = c.req.path.slice(`/${visit.t.language}${SHARE}`.length);
      return publicPaths(guide, world).includes(path)
        ? sendShared(c, SharePage({ visit, path }))
        : nothingHere(c, world);
    }),
  );
}
