// How the guide answers: in the language of the address, from a form that was read, or with the page that says there is
// nothing here. Each part of the guide adds its own addresses with these.
import type { Context, Hono } from 'hono';
import { isLanguage } from '../platform/values/language.ts';
import { NotFoundPage } from '../ui/index.ts';
import { readFields, type Fields } from './forms/read-fields.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { BadFormPage } from './pages/bad-form.page.tsx';
import { LanguagesPage } from './pages/languages.page.tsx';
import type { GuideWorld, Visit } from './world.ts';

export type Page = { toString(): string | Promise<string> };
export type Handled = Response | Promise<Response>;
type Status = 200 | 400 | 404 | 413 | 415 | 422;

/** Pages that are the same for everybody may be kept a little while by anyone on the way. */
const SHARED = 'public, max-age=300';

/** A page at `/<language><path>` that is the same for everybody. */
export function readingPage(guide: Hono, world: GuideWorld, path: string, page: (visit: Visit) => Page): void {
  guide.get(`/:language${path}`, (c) => inLanguage(c, world, (visit) => sendShared(c, page(visit))));
}

/** A page that is the same for everybody who asks for this address. */
export function sendShared(c: Context, page: Page): Promise<Response> {
  return send(c, page, { cache: SHARED });
}

/** The page in the language of the address; an address in a language that we lack gets the page of all languages. */
export function inLanguage(c: Context, world: GuideWorld, page: (visit: Visit) => Handled): Handled {
  const code = c.req.param('language') ?? '';
  if (isLanguage(code)) return page({ world, t: world.t(code) });
  const visit = { world, t: world.t(chooseLanguage(c.req.header('accept-language'))) };
  c.header('vary', 'accept-language');
  return send(c, LanguagesPage({ visit, unknown: true }), { status: 404 });
}

/** A posted form that cannot be read gets a calm page, never a fault: old phones and bad lines send all kinds of things. */
export function withFields(c: Context, world: GuideWorld, page: (visit: Visit, fields: Fields) => Handled): Handled {
  return inLanguage(c, world, async (visit) => {
    const read = await readFields(c.req.raw);
    return read.ok ? page(visit, read.fields) : send(c, BadFormPage({ visit }), { status: read.status });
  });
}

export function nothingHere(c: Context, world: GuideWorld): Handled {
  const [, code = ''] = c.req.path.split('/');
  const language = isLanguage(code) ? code : chooseLanguage(c.req.header('accept-language'));
  c.header('vary', 'accept-language');
  return send(c, NotFoundPage({ t: world.t(language), site: world.site }), { status: 404 });
}

/** A page made from what somebody posted is kept by nobody. */
export async function send(
  c: Context,
  page: Page,
  options: { status?: Status; cache?: string } = {},
): Promise<Response> {
  c.header('cache-control', options.cache ?? 'no-store');
  return c.html(await page.toString(), options.status ?? 200);
}
