// Every form of the site in the hands of whoever uses it, with a request in the state it is for, and what must hold
// whatever is sent: a calm answer, and nothing changed unless it was taken.
import assert from 'node:assert/strict';
import { askInformation } from '../../src/certification/actions/ask-information.ts';
import {
  castMember,
  denialProposed,
  draftOf,
  findingsOn,
  HELP,
  inReview,
  toSign,
  valueOf,
} from '../../src/certification/actions/testing.ts';
import { REQUEST_PAGES } from '../../src/certification/domain/answers.ts';
import type { House } from '../../src/house.ts';
import { formsIn } from './read-page.ts';
import { storedIn, type Stored } from './stored.ts';
import {
  addressOf,
  makeCases,
  meantFor,
  needsSignIn,
  routesOf,
  usualAddress,
  type Route,
  type TestCases,
} from './test-cases.ts';
import type { Answer, Browser, TestHouse } from './test-house.ts';

const GUIDE_FORMS = [
  '/en/questions',
  '/en/results',
  '/en/answers',
  '/en/signing-offices',
  '/en/help-finder',
  '/en/precinct',
];
const UNKNOWN = '11111111-1111-4111-8111-111111111111';

export interface FormToTry {
  readonly route: Route;
  readonly path: string;
  readonly browser: Browser;
  /** The names that the form has in its page. */
  readonly fields: readonly string[];
  readonly revision: string;
}

export interface EveryForm {
  readonly cases: TestCases;
  /** Those whose address matches, or all; the pages of a draft one by one when `eachPage`. */
  forms(options?: { matching?: RegExp; eachPage?: boolean }): readonly Route[];
  ready(route: Route): Promise<FormToTry>;
  /** Sends, and holds what came back and what is stored against the promise. */
  attempt(what: string, form: FormToTry, send: (form: FormToTry) => Promise<Answer>): Promise<Answer>;
}

/** A calm answer: no fault, nothing of the program's inside, nothing typed that runs. */
export function assertCalm({ status, text }: Answer, what: string): void {
  assert.ok(status >= 200 && status < 500, `${what}: ${status}`);
  assert.doesNotMatch(text, /node_modules|\.tsx?:\d|DatabaseFault|TypeError|\bat async\b|SQLSTATE/, what);
  assert.doesNotMatch(text, /<script>|<img src=x/, what);
}

export async function everyForm(site: TestHouse): Promise<EveryForm> {
  const cases = await makeCases(site.house);
  const guide = GUIDE_FORMS.map((path): Route => ({ method: 'POST', path }));
  const posts = [...routesOf(site).filter(({ method }) => method === 'POST'), ...guide];
  assert.ok(posts.length >= 28, 'the forms were found');
  const people = new Map<string, Browser>();
  for (const name of new Set(posts.filter(needsSignIn).map((route) => meantFor(route).by)))
    people.set(name, await site.signIn(name));
  const fields = await fieldsByForm(site, cases, people);
  assertAllSeen(posts, fields);
  const current = new Map<string, string>();
  let known: Stored | null = null;

  /** The request that the form is for: another one after each that was taken. */
  async function requestFor(route: Route): Promise<{ id: string; revision: string }> {
    const state = meantFor(route).in;
    const id = current.get(state) ?? cases.own[state];
    const { rows } = await site.house.database.run('select state, revision from request where id = $1', [id]);
    if (rows[0]?.['state'] === state) return { id, revision: String(rows[0]['revision']) };
    current.set(state, await requestIn(site.house, state));
    known = null;
    return requestFor(route);
  }

  return {
    cases,
    forms: ({ matching = /./, eachPage = false } = {}) =>
      (eachPage ? pageByPage(posts) : posts).filter(({ path }) => matching.test(path)),
    ready: async (route) => {
      const { id, revision } = await requestFor(route);
      const path = addressOf(route, id, cases.document);
      const browser = (needsSignIn(route) ? people.get(meantFor(route).by) : undefined) ?? site.stranger();
      return { route, path, browser, revision, fields: fields.get(shapeOf(path)) ?? fields.get('/en/questions') ?? [] };
    },
    attempt: async (what, form, send) => {
      const before = known ?? (await storedIn(site.house.database));
      known = null;
      const answer = await send(form);
      const name = `${what} to ${form.route.path}`;
      assertCalm(answer, name);
      if (answer.status === 303 || answer.status === 204) return answer;
      known = await storedIn(site.house.database);
      assert.deepEqual(known, before, `${name} was answered ${answer.status}`);
      return answer;
    },
  };
}

async function requestIn(house: House, state: string): Promise<string> {
  const [advocate, reviewer] = [await castMember(house.database, 'rahman'), await castMember(house.database, 'brandt')];
  if (state === 'draft') return draftOf(house, advocate);
  if (state === 'denial-proposed') return denialProposed(house, advocate, reviewer);
  if (state === 'to-sign') return toSign(house, advocate, reviewer);
  const requestId = await inReview(house, advocate, reviewer);
  if (state === 'information-requested')
    valueOf(await askInformation(house, reviewer, house.clock.now(), { requestId, text: 'Which precinct?' }));
  return requestId;
}

function pageByPage(routes: readonly Route[]): readonly Route[] {
  return routes.flatMap((route) =>
    route.path.endsWith('/edit/:page')
      ? REQUEST_PAGES.map((page) => ({ ...route, path: route.path.replace(':page', page) }))
      : [route],
  );
}

/** A form's address with its ids taken out; what is saved by a script has the fields of the page it stands in. */
function shapeOf(path: string): string {
  return path
    .replace(/[0-9a-f-]{36}/g, ':x')
    .replace('/autosave/', '/edit/')
    .replace(/#.*/, '');
}

/** Read in the pages that show the forms, in every state of a request. */
async function fieldsByForm(site: TestHouse, cases: TestCases, people: ReadonlyMap<string, Browser>) {
  const { house } = site;
  const [advocate, reviewer] = [await castMember(house.database, 'rahman'), await castMember(house.database, 'brandt')];
  const deniable = await inReview(house, advocate, reviewer);
  await findingsOn(house, reviewer, deniable, [HELP]);
  const gets = pageByPage(routesOf(site).filter(({ method, path }) => method === 'GET' && !/\.(pdf|ics)$/.test(path)));
  const paths = [
    ...GUIDE_FORMS,
    ...gets.map((route) => usualAddress(route, cases)),
    ...[deniable, ...Object.values(cases.own)].flatMap((id) => [
      `/en/advocate/requests/${id}`,
      `/en/agency/requests/${id}`,
    ]),
  ];
  const found = new Map<string, readonly string[]>();
  for (const path of paths)
    for (const name of path.startsWith('/en/agency') ? ['brandt', 'whitfield', 'castellano'] : ['rahman'])
      for (const form of formsIn((await (people.get(name) ?? site.stranger()).get(path)).text)) {
        const key = shapeOf(form.action ?? path);
        found.set(key, [...new Set([...(found.get(key) ?? []), ...form.names])]);
      }
  return found;
}

/** The guide's later pages have the fields of its questions; every other form must stand in a page that was read. */
function assertAllSeen(posts: readonly Route[], fields: ReadonlyMap<string, unknown>): void {
  const unseen = posts
    .map((route) => route.path)
    .filter((path) => !fields.has(shapeOf(addressOf({ method: 'POST', path }, UNKNOWN, UNKNOWN))));
  assert.deepEqual(
    unseen.filter((path) => !/\/(results|answers)$/.test(path)),
    [],
    'forms that no page shows',
  );
}
