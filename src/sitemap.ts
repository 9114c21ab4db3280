// What search engines are told: every public page in every language with its alternates, and what is not for them.
import { Hono } from 'hono';
import type { AppEnv } from './platform/http/index.ts';
import type { Site } from './ui/index.ts';

/** Public pages of other rooms than the guide, by their path after the language. */
export const BESIDE_THE_GUIDE = ['/status', '/figures', '/check-helper', '/lawyers'];
const NOT_FOR_SEARCH = ['/*/agency', '/*/advocate', '/*/feedback', '/*/sign-in', '/*/mail', '/dev/'];
const FOR_A_DAY = { 'cache-control': 'public, max-age=86400' };

/** `/sitemap.xml` and `/robots.txt`; `paths` are those of the guide ('/rights/safety-plan'). */
export function searchRoutes(site: Site, paths: readonly string[]): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  let map: string | undefined; // some megabytes: made when it is first asked for, not at the start
  routes.get('/sitemap.xml', (c) =>
    c.body((map ??= sitemap(site, [...paths, ...BESIDE_THE_GUIDE])), 200, {
      'content-type': 'application/xml; charset=utf-8',
      ...FOR_A_DAY,
    }),
  );
  routes.get('/robots.txt', (c) => c.text(robots(site), 200, FOR_A_DAY));
  return routes;
}

function sitemap({ address, languages }: Site, paths: readonly string[]): string {
  const entries = paths.flatMap((path) => {
    const of = (code: string) => escape(`${address}/${code}${path}`);
    const alternates = languages.map(
      ({ code }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${of(code)}"/>`,
    );
    return languages.map(({ code }) => `<url><loc>${of(code)}</loc>${alternates.join('')}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

function robots({ address }: Site): string {
  return [
    'User-agent: *',
    ...NOT_FOR_SEARCH.map((path) => `Disallow: ${path}`),
    `Sitemap: ${address}/sitemap.xml`,
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
