// The house put together: which address belongs to which room, and what every request passes on its way. Nothing is
// decided here.
import { Hono, type MiddlewareHandler } from 'hono';
import { readPostedForm, recogniseVisitor, requireSignIn, sessionPages, signInRoutes } from './accounts/index.ts';
import { certificationRoutes, firstPageOf, statusRoutes, takesFiles } from './certification/web/index.ts';
import { createGuide, publicPaths, type GuideWorld } from './guide/index.ts';
import { boundariesRoutes, hsdsRoutes } from './directory/api/index.ts';
import { helperRoutes } from './directory/web/index.ts';
import { feedbackRoutes } from './feedback/web/index.ts';
import type { House } from './house.ts';
import { addGuide, keptPages, type KeptPages } from './kept-pages.ts';
import { localDate } from './platform/clock/index.ts';
import { EMPTY_FORM, securityHeaders, type AppEnv } from './platform/http/index.ts';
import { translator, type Translate } from './platform/i18n/index.ts';
import { isLanguage, type Language } from './platform/values/language.ts';
import type { Paper } from './platform/values/paper.ts';
import { figuresRoutes } from './transparency/web/index.ts';
import { galleryPage } from './ui/gallery.tsx';
import { onDeviceRoutes } from './on-device.tsx';
import { routeNames } from './route-names.ts';
import { BESIDE_THE_GUIDE, searchRoutes } from './sitemap.ts';
import { FaultPage, MARK, NotFoundPage } from './ui/index.ts';

const STAFF_PATHS = ['sign-in', 'sign-out', 'advocate', 'advocate/*', 'agency', 'agency/*', 'mail'] as const;

/** The whole site as one Hono app; tests call it with `app.request()`. */
export function createApp(house: House, kept: KeptPages = keptPages(house)): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(securityHeaders({ https: house.https }));
  app.use(aboutThisRequest(house));
  const world = guideWorld(house);
  const guide = createGuide(world);
  const routeOf = routeNames(() => [...app.routes, ...guide.routes]);
  app.use(requestLog(house, routeOf));
  app.use(onlyVisibleAddresses);
  app.get('/assets/:name', (c) => {
    const found = house.assets.answer(c.req.param('name'), c.req.header('accept-encoding') ?? '');
    return found ?? c.text('', 404);
  });
  // Browsers ask for this of their own accord; the mark says nothing about the page.
  app.get('/favicon.ico', (c) =>
    c.body(MARK, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' }),
  );
  if (house.site.demonstration) addGallery(app, house);
  addRooms(app, house);
  app.route('/api/hsds', hsdsRoutes(house));
  app.route('/directory', boundariesRoutes(house));
  const paths = publicPaths(guide, world);
  addBesideGuide(app, house, world, paths);
  const { onDevice: parts } = house.assets;
  if (parts !== null) app.route('/', onDeviceRoutes({ world, parts, https: house.https }));
  app.route('/', searchRoutes(house.publicSite, paths));
  addGuide(app, guide, kept);
  app.notFound((c) => c.html(<NotFoundPage t={c.var.t} site={house.publicSite} />, 404));
  app.onError((error, c) => {
    house.log.fault(error, { id: c.var.requestId, method: c.req.method, route: routeOf(c.req.path) });
    return c.html(<FaultPage t={c.var.t} site={house.publicSite} requestId={c.var.requestId} />, 500);
  });
  return app;
}

/** The moment, the language and a number for this request; nothing about who asks. */
function aboutThisRequest(house: House): MiddlewareHandler<AppEnv> {
  const words = new Map<Language, Translate>();
  const wordsOf = (language: Language) => words.get(language) ?? remember(language);
  const remember = (language: Language) => {
    const t = translator(language);
    words.set(language, t);
    return t;
  };
  return async (c, next) => {
    const now = house.clock.now();
    const language = c.req.path.split('/')[1] ?? '';
    c.set('requestId', house.randomness.uuid().slice(0, 8));
    c.set('now', now);
    c.set('today', localDate(now, house.site.timeZone));
    c.set('t', wordsOf(isLanguage(language) ? language : 'en'));
    c.set('actor', null);
    c.set('formToken', '');
    c.set('form', EMPTY_FORM);
    c.set('formRefusal', null);
    await next();
  };
}

/** Method, pattern of the route, status and time: never an address, a query or a body. */
function requestLog(house: House, routeOf: (path: string) => string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    const ms = house.clock.now().getTime() - c.var.now.getTime();
    const { method, path } = c.req;
    house.log.debug('request', { id: c.var.requestId, method, route: routeOf(path), status: c.res.status, ms });
  };
}

/** An address with a control character in it is nobody's, and must not come back in a header of ours. */
const onlyVisibleAddresses: MiddlewareHandler<AppEnv> = async (c, next) =>
  /\p{Cc}/u.test(c.req.path) ? c.notFound() : next();

function addRooms(app: Hono<AppEnv>, house: House): void {
  const signIn = { ...house, site: house.publicSite, firstPage: firstPageOf };
  const pages = sessionPages(signIn);
  for (const path of STAFF_PATHS) app.use(`/:language{[a-zA-Z-]+}/${path}`, recogniseVisitor(house));
  for (const path of STAFF_PATHS.filter((path) => !path.startsWith('sign-'))) {
    app.use(`/:language{[a-zA-Z-]+}/${path}`, readPostedForm(pages, takesFiles));
    app.use(`/:language{[a-zA-Z-]+}/${path}`, requireSignIn(pages));
  }
  // Anybody posts there; only who is signed in may read.
  app.get('/:language{[a-zA-Z-]+}/feedback', recogniseVisitor(house), requireSignIn(pages));
  for (const language of house.site.languages) {
    app.route(`/${language.code}`, signInRoutes(signIn));
    app.route(`/${language.code}`, certificationRoutes(house));
    app.route(`/${language.code}`, statusRoutes({ ...house, site: house.publicSite }));
    app.route(`/${language.code}`, figuresRoutes({ ...house, site: house.publicSite }));
  }
}

/** Public pages that need the database, so that the guide can do without. They look like its own. */
function addBesideGuide(app: Hono<AppEnv>, house: House, { places }: GuideWorld, paths: readonly string[]): void {
  const world = { ...house, site: house.publicSite, places };
  const pages = new Set([...paths, ...BESIDE_THE_GUIDE]);
  const isPublicPage = (path: string) => pages.has(path);
  const feedback = feedbackRoutes({ ...house, isPublicPage });
  for (const { code } of house.site.languages) {
    app.route(`/${code}`, helperRoutes(world));
    app.route(`/${code}`, feedback);
  }
}

function addGallery(app: Hono<AppEnv>, house: House): void {
  app.get('/dev/gallery', (c) => {
    const language = c.req.query('language') ?? 'en';
    const t = translator(isLanguage(language) ? language : 'en');
    const density = c.req.query('density') === 'staff' ? 'staff' : 'public';
    return c.html(galleryPage({ t, assets: house.site.assets, density, languages: house.site.languages }));
  });
}

function guideWorld(house: House): GuideWorld {
  const today = () => localDate(house.clock.now(), house.site.timeZone);
  const places = () => house.liveDirectory.current().snapshot;
  const now = () => house.clock.now();
  const print = (paper: Paper) => house.papers.print(paper);
  return { ...house, site: house.publicSite, t: translator, today, now, places, print };
}
