// The public guide as a web app made of pure functions: no cookie, no session, no database, nothing remembered. The server
// mounts it last, so that an address nobody else knows gets its page; a service worker can mount the very same app.
import { Hono, type Context } from 'hono';
import { findAgencies } from '../directory/index.ts';
import { isLanguage } from '../platform/values/language.ts';
import { NotFoundPage } from '../ui/index.ts';
import { readArticle } from './articles/read-article.ts';
import { readFields, type Fields } from './forms/read-fields.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { readOfficeFields } from './offices/office-fields.ts';
import { OfficesPage } from './offices/offices.page.tsx';
import { ArticlePage } from './pages/article.page.tsx';
import { BadFormPage } from './pages/bad-form.page.tsx';
import { HelpNowPage } from './pages/help-now.page.tsx';
import { HomePage } from './pages/home.page.tsx';
import { LanguagesPage } from './pages/languages.page.tsx';
import { RightsIndexPage } from './pages/rights-index.page.tsx';
import { NoResultsPage } from './screening/results.page.tsx';
import { screeningDesk, type ScreeningDesk } from './screening/desk.tsx';
import type { GuideWorld, Visit } from './world.ts';

type Page = { toString(): string | Promise<string> };
type Status = 200 | 400 | 404 | 413 | 415 | 422;

/** Pages that are the same for everybody may be kept a little while by anyone on the way. */
const SHARED = 'public, max-age=300';
const PROSE = ['privacy', 'sources', 'accessibility'] as const;

export function createGuide(world: GuideWorld): Hono {
  const guide = new Hono();
  const desk = screeningDesk(world);
  guide.get('/', (c) => {
    c.header('vary', 'accept-language');
    c.header('cache-control', 'no-cache');
    return c.redirect(`/${chooseLanguage(c.req.header('accept-language'))}`, 302);
  });
  addReadingPages(guide, world);
  addScreening(guide, world, desk);
  addOffices(guide, world);
  guide.all('*', (c) => nothingHere(c, world));
  return guide;
}

function addReadingPages(guide: Hono, world: GuideWorld): void {
  const read = (path: string, page: (visit: Visit) => Page) =>
    guide.get(`/:language${path}`, (c) => inLanguage(c, world, (visit) => send(c, page(visit), { cache: SHARED })));
  read('', (visit) => HomePage({ visit }));
  read('/help-now', (visit) => HelpNowPage({ visit }));
  read('/languages', (visit) => LanguagesPage({ visit }));
  read('/rights', (visit) => RightsIndexPage({ visit }));
  for (const name of PROSE)
    guide.get(`/:language/${name}`, (c) =>
      inLanguage(c, world, (visit) => article(c, visit, `pages/${name}`, `/${name}`)),
    );
  guide.get('/:language/rights/:slug', (c) =>
    inLanguage(c, world, (visit) =>
      article(c, visit, `rights/${c.req.param('slug')}`, `/rights/${c.req.param('slug')}`),
    ),
  );
}

function article(c: Context, visit: Visit, file: string, path: string): Response | Promise<Response> {
  const found = readArticle(visit.world.content, visit.t.language, file);
  if (found === null) return nothingHere(c, visit.world);
  return send(c, ArticlePage({ visit, article: found, path }), { cache: SHARED });
}

function addScreening(guide: Hono, world: GuideWorld, desk: ScreeningDesk): void {
  guide.get('/:language/questions', (c) =>
    inLanguage(c, world, (visit) => send(c, desk.begin(visit), { cache: SHARED })),
  );
  guide.post('/:language/questions', (c) =>
    withFields(c, world, (visit, fields) => {
      const { page, isMissing } = desk.answer(visit, fields);
      return send(c, page, { status: isMissing ? 422 : 200 });
    }),
  );
  for (const name of ['results', 'answers'])
    guide.get(`/:language/${name}`, (c) =>
      inLanguage(c, world, (visit) => send(c, NoResultsPage({ visit }), { cache: SHARED })),
    );
  guide.post('/:language/results', (c) =>
    withFields(c, world, (visit, fields) => send(c, desk.showResults(visit, fields))),
  );
  guide.post('/:language/answers', (c) =>
    withFields(c, world, (visit, fields) => send(c, desk.showAnswers(visit, fields))),
  );
}

function addOffices(guide: Hono, world: GuideWorld): void {
  const path = '/:language/signing-offices';
  guide.get(path, (c) =>
    inLanguage(c, world, (visit) =>
      send(c, OfficesPage({ visit, question: { investigators: [] } }), { cache: SHARED }),
    ),
  );
  guide.post(path, (c) =>
    withFields(c, world, (visit, fields) => {
      const question = readOfficeFields(fields, world.directory.boroughs);
      return send(c, OfficesPage({ visit, question, answer: findAgencies(world.directory, question) }));
    }),
  );
}

type Handled = Response | Promise<Response>;

/** The page in the language of the address; an address in a language that we lack gets the page of all languages. */
function inLanguage(c: Context, world: GuideWorld, page: (visit: Visit) => Handled): Handled {
  const code = c.req.param('language') ?? '';
  if (isLanguage(code)) return page({ world, t: world.t(code) });
  const visit = { world, t: world.t(chooseLanguage(c.req.header('accept-language'))) };
  c.header('vary', 'accept-language');
  return send(c, LanguagesPage({ visit, unknown: true }), { status: 404 });
}

/** A posted form that cannot be read gets a calm page, never a fault: old phones and bad lines send all kinds of things. */
function withFields(c: Context, world: GuideWorld, page: (visit: Visit, fields: Fields) => Handled): Handled {
  return inLanguage(c, world, async (visit) => {
    const read = await readFields(c.req.raw);
    return read.ok ? page(visit, read.fields) : send(c, BadFormPage({ visit }), { status: read.status });
  });
}

function nothingHere(c: Context, world: GuideWorld): Handled {
  const [, code = ''] = c.req.path.split('/');
  const language = isLanguage(code) ? code : chooseLanguage(c.req.header('accept-language'));
  c.header('vary', 'accept-language');
  return send(c, NotFoundPage({ t: world.t(language), site: world.site }), { status: 404 });
}

/** A page made from what somebody posted is kept by nobody. */
async function send(c: Context, page: Page, options: { status?: Status; cache?: string } = {}): Promise<Response> {
  c.header('cache-control', options.cache ?? 'no-store');
  return c.html(await page.toString(), options.status ?? 200);
}
