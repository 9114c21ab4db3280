// The public guide as a web app made of pure functions: no cookie, no session, no database, nothing remembered. The server
// mounts it last, so that an address nobody else knows gets its page; a service worker can mount the very same app.
import { Hono, type Context } from 'hono';
import { findAgencies } from '../directory/index.ts';
import { readArticle } from './articles/read-article.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { readOfficeFields } from './offices/office-fields.ts';
import { OfficesPage } from './offices/offices.page.tsx';
import { ArticlePage } from './pages/article.page.tsx';
import { HelpNowPage } from './pages/help-now.page.tsx';
import { HomePage } from './pages/home.page.tsx';
import { LanguagesPage } from './pages/languages.page.tsx';
import { RightsIndexPage } from './pages/rights-index.page.tsx';
import { inLanguage, nothingHere, readingPage, send, sendShared, withFields, type Handled } from './respond.ts';
import { NoResultsPage } from './screening/results.page.tsx';
import { screeningDesk } from './screening/desk.tsx';
import type { GuideWorld, Visit } from './world.ts';

const PROSE = ['privacy', 'sources', 'accessibility'] as const;

export function createGuide(world: GuideWorld): Hono {
  const guide = new Hono();
  guide.get('/', (c) => {
    c.header('vary', 'accept-language');
    c.header('cache-control', 'no-cache');
    return c.redirect(`/${chooseLanguage(c.req.header('accept-language'))}`, 302);
  });
  readingPage(guide, world, '', (visit) => HomePage({ visit }));
  readingPage(guide, world, '/help-now', (visit) => HelpNowPage({ visit }));
  readingPage(guide, world, '/languages', (visit) => LanguagesPage({ visit }));
  addArticles(guide, world);
  addScreening(guide, world);
  addOffices(guide, world);
  guide.all('*', (c) => nothingHere(c, world));
  return guide;
}

function addArticles(guide: Hono, world: GuideWorld): void {
  readingPage(guide, world, '/rights', (visit) => RightsIndexPage({ visit }));
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

function article(c: Context, visit: Visit, file: string, path: string): Handled {
  const { content, law } = visit.world;
  const found = readArticle(content, visit.t.language, file, law.citation);
  return found === null ? nothingHere(c, visit.world) : sendShared(c, ArticlePage({ visit, article: found, path }));
}

function addScreening(guide: Hono, world: GuideWorld): void {
  const desk = screeningDesk(world);
  readingPage(guide, world, '/questions', (visit) => desk.begin(visit));
  guide.post('/:language/questions', (c) =>
    withFields(c, world, (visit, fields) => {
      const { page, isMissing } = desk.answer(visit, fields);
      return send(c, page, { status: isMissing ? 422 : 200 });
    }),
  );
  for (const name of ['results', 'answers']) readingPage(guide, world, `/${name}`, (visit) => NoResultsPage({ visit }));
  guide.post('/:language/results', (c) =>
    withFields(c, world, (visit, fields) => send(c, desk.showResults(visit, fields))),
  );
  guide.post('/:language/answers', (c) =>
    withFields(c, world, (visit, fields) => send(c, desk.showAnswers(visit, fields))),
  );
}

function addOffices(guide: Hono, world: GuideWorld): void {
  const path = '/signing-offices';
  readingPage(guide, world, path, (visit) => OfficesPage({ visit, question: { investigators: [] } }));
  guide.post(`/:language${path}`, (c) =>
    withFields(c, world, (visit, fields) => {
      const question = readOfficeFields(fields, world.directory.boroughs);
      return send(c, OfficesPage({ visit, question, answer: findAgencies(world.directory, question) }));
    }),
  );
}
