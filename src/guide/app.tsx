// The public guide as a web app made of pure functions: no cookie, no session, no database, nothing remembered. The server
// mounts it last, so that an address nobody else knows gets its page; a service worker can mount the very same app.
import { Hono, type Context } from 'hono';
import { findAgencies } from '../directory/index.ts';
import { readArticle } from './articles/read-article.ts';
import { chooseLanguage } from './language/choose-language.ts';
import type { Fields } from './forms/read-fields.ts';
import { readOfficeFields } from './offices/office-fields.ts';
import { OfficesPage } from './offices/offices.page.tsx';
import { addHelpFinder } from './help-finder/help-finder.routes.tsx';
import { addOnDevice } from './on-device/on-device.routes.tsx';
import { ArticlePage } from './pages/article.page.tsx';
import { HelpNowPage } from './pages/help-now.page.tsx';
import { HomePage } from './pages/home.page.tsx';
import { LanguagesPage } from './pages/languages.page.tsx';
import { RightsIndexPage } from './pages/rights-index.page.tsx';
import { addPlaces } from './places/places.routes.tsx';
import { addPrecinct } from './precinct/precinct.routes.tsx';
import {
  inLanguage,
  nothingHere,
  readingPage,
  send,
  sendShared,
  withFields,
  type Handled,
  type Page,
} from './respond.ts';
import { addShare } from './share/share.routes.tsx';
import { NoResultsPage } from './screening/results.page.tsx';
import { screeningDesk, type ScreeningDesk } from './screening/desk.tsx';
import { addStandards } from './standards/standards.routes.tsx';
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
  addShare(guide, world);
  addStandards(guide, world);
  addOnDevice(guide, world);
  addHelpFinder(guide, world);
  addPrecinct(guide, world);
  addPlaces(guide, world);
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
  const answer = (path: string, page: (visit: Visit, fields: Fields) => Page) =>
    guide.post(`/:language${path}`, (c) => withFields(c, world, (visit, fields) => send(c, page(visit, fields))));
  readingPage(guide, world, '/questions', (visit) => desk.begin(visit));
  guide.post('/:language/questions', (c) =>
    withFields(c, world, (visit, fields) => {
      const { page, isMissing } = desk.answer(visit, fields);
      return send(c, page, { status: isMissing ? 422 : 200 });
    }),
  );
  for (const path of ['/results', '/answers', '/why', '/paper'])
    readingPage(guide, world, path, (visit) => NoResultsPage({ visit }));
  answer('/results', desk.showResults);
  answer('/answers', desk.showAnswers);
  answer('/paper', desk.showPaper);
  if (world.print) addPdf(guide, world, desk, world.print);
  answer('/why', (visit, fields) => desk.showWhy(visit, fields) ?? desk.showResults(visit, fields));
}

/** The one page that a phone cannot make by itself: the answers come to the server, and only the paper goes back. */
function addPdf(guide: Hono, world: GuideWorld, desk: ScreeningDesk, print: NonNullable<GuideWorld['print']>): void {
  guide.post('/:language/results.pdf', (c) =>
    withFields(c, world, async (visit, fields) => {
      c.header('cache-control', 'no-store');
      c.header('content-type', 'application/pdf');
      c.header('content-disposition', 'inline; filename="amparo.pdf"');
      return c.body(new Uint8Array(await print(desk.paper(visit, fields))));
    }),
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
