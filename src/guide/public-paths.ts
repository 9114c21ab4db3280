// Every page of the guide that can be opened by its address, for the sitemap and for tests that look at each of them.
import type { Hono } from 'hono';
import { articlesUnder } from './articles/read-article.ts';
import { agenciesWithStandard } from './standards/standard.ts';
import type { GuideWorld } from './world.ts';

const PREFIX = '/:language';
/** The page without answers stands at these addresses too; its own is /results. */
const SAME_AS_ANOTHER = ['/answers', '/why', '/paper'];

/** A code for every other page: nobody looks for these. */
const NOT_LISTED = '/share/';

/** For a pattern with a part that varies: what it may be. A pattern that is missing here is a fault, found by a test. */
const VARYING: Readonly<Record<string, (world: GuideWorld) => readonly string[]>> = {
  '/standards/:agency': (world) => agenciesWithStandard(world).map(({ id }) => `/standards/${id}`),
  '/rights/:slug': ({ content }) => articlesUnder(content, 'rights').map((path) => `/${path}`),
};

/** Paths after the language, each once, in order: '' for the first page, '/help-now', '/rights/safety-plan'. */
export function publicPaths(guide: Hono, world: GuideWorld): readonly string[] {
  const patterns = guide.routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith(PREFIX))
    .map(({ path }) => path.slice(PREFIX.length))
    .filter((path) => !SAME_AS_ANOTHER.includes(path) && !path.startsWith(NOT_LISTED));
  return [...new Set(patterns.flatMap((pattern) => pathsOf(pattern, world)))];
}

function pathsOf(pattern: string, world: GuideWorld): readonly string[] {
  if (!pattern.includes(':')) return [pattern];
  const paths = VARYING[pattern];
  if (paths === undefined) throw new Error(`nobody says what pages there are at ${pattern}`);
  return paths(world);
}
