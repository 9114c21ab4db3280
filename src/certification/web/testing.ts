// Pages as people meet them, in process: the room's routes behind real sessions and real form tokens, on a real database.

import { Hono } from 'hono';
import {
  formTokenOf,
  readPostedForm,
  recogniseVisitor,
  requireSignIn,
  sessionPages,
  signInAsCast,
} from '../../accounts/index.ts';
import { CAST } from '../../accounts/seed.ts';
import type { Database } from '../../platform/database/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import { EMPTY_FORM, sessionCookieName, type AppEnv } from '../../platform/http/index.ts';
import { translator } from '../../platform/i18n/index.ts';
import { isLanguage, LANGUAGES, type Language } from '../../platform/values/language.ts';
import type { Site } from '../../ui/index.ts';
import { NOW, testWorld, type CastName } from '../actions/testing.ts';
import { takesFiles } from './takes-files.ts';
import type { CertificationWebWorld } from './world.ts';

const SITE: Site = {
  assets: { css: '/assets/amparo.css', staffCss: '/assets/staff.css', scripts: [] },
  address: 'https://amparo.example',
  languages: LANGUAGES,
  exitUrl: 'https://www.weather.gov/',
  helpNumber: '311',
  demonstration: true,
  timeZone: 'America/New_York',
};

export function testWebWorld(database: Database, dataFolder = 'no-data-folder'): CertificationWebWorld {
  const boroughs = () => [
    { value: 'brooklyn', label: 'Brooklyn' },
    { value: 'queens', label: 'Queens' },
  ];
  const world = testWorld(database, dataFolder);
  return { ...world, site: SITE, publicSite: SITE, boroughs };
}

type Words = Readonly<Record<string, string | readonly string[]>>;

/** What came back: the answer and its text. */
export interface Page {
  readonly status: number;
  readonly html: string;
  readonly location: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** One signed-in person at their browser. Paths are those below the language: '/agency'. */
export interface Visitor {
  /** In English, unless a language is named. */
  get(path: string, language?: Language): Promise<Page>;
  /** With the session's own token, as the page's form sends it. */
  post(path: string, words?: Words): Promise<Page>;
  upload(path: string, words: Words, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Page>;
  /** An upload whose second half never arrived. */
  cutOff(path: string): Promise<Page>;
}

export interface TestSite {
  readonly app: Hono<AppEnv>;
  signIn(name: CastName): Promise<Visitor>;
}

/** `routes` below each language, at the moment of NOW. */
export function testSite(world: CertificationWebWorld, routes: Hono<AppEnv>): TestSite {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    const language = c.req.path.split('/')[1] ?? '';
    c.set('requestId', 'test');
    c.set('now', NOW);
    c.set('today', localDate(NOW, world.timeZone));
    c.set('t', translator(isLanguage(language) ? language : 'en'));
    c.set('form', EMPTY_FORM);
    c.set('formRefusal', null);
    await next();
  });
  const pages = sessionPages({ ...world, https: false, firstPage: () => '/en' });
  app.use(recogniseVisitor({ ...world, https: false }), readPostedForm(pages, takesFiles), requireSignIn(pages));
  for (const { code } of LANGUAGES) app.route(`/${code}`, routes);
  return {
    app,
    signIn: async (name) => {
      const signedIn = await signInAsCast(world, NOW, localDate(NOW, world.timeZone), CAST[name].id);
      if (!signedIn.ok) throw new Error(`${name} is not in the cast`);
      return visitor(app, signedIn.value.token);
    },
  };
}

function visitor(app: Hono<AppEnv>, token: string): Visitor {
  const headers = { cookie: `${sessionCookieName(false)}=${token}`, 'sec-fetch-site': 'same-origin' };
  const csrf = formTokenOf(token);
  const ask = async (path: string, init: RequestInit, language: Language = 'en') =>
    pageOf(await app.request(`/${language}${path}`, { headers, ...init }));
  const send = (path: string, body: FormData | URLSearchParams) => ask(path, { method: 'POST', body });
  return {
    get: (path, language) => ask(path, {}, language),
    post: (path, words = {}) => {
      const body = new URLSearchParams({ csrf });
      for (const [name, value] of entriesOf(words)) body.append(name, value);
      return send(path, body);
    },
    upload: (path, words, file) => {
      const body = new FormData();
      body.append('csrf', csrf);
      for (const [name, value] of entriesOf(words)) body.append(name, value);
      body.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
      return send(path, body);
    },
    cutOff: (path) => {
      const type = 'multipart/form-data; boundary=line';
      const body = `--line\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7`;
      return ask(path, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
    },
  };
}

function entriesOf(words: Words): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const));
}

async function pageOf(answer: Response): Promise<Page> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { status, headers } = answer;
  return { status, headers, bytes, html: new TextDecoder().decode(bytes), location: headers.get('location') ?? '' };
}

/** The revision that the page's forms carry. */
export function revisionIn({ html }: Page): string {
  return /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
}
