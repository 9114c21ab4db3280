// The whole site in process, as a stranger meets it: the composed app on a real database, with the invented cast, a clock
// that a test can move, and every log line kept.
import { formTokenOf, signInAsCast } from '../../src/accounts/index.ts';
import { CAST } from '../../src/accounts/seed.ts';
import { createApp } from '../../src/app.tsx';
import { NOW, seedTestCast, type CastName } from '../../src/certification/actions/testing.ts';
import { houseOf } from '../../src/house-of.ts';
import type { House } from '../../src/house.ts';
import { localDate } from '../../src/platform/clock/index.ts';
import { newDeploymentKeys, systemRandomness, vaultOf } from '../../src/platform/crypto/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { openTestDatabases } from '../../src/platform/database/testing.ts';
import { readAssets, sessionCookieName } from '../../src/platform/http/index.ts';
import { openLog } from '../../src/platform/log/index.ts';

export const ORIGIN = 'http://localhost';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly location: string;
}

/** Headers that are sent besides; null takes a header away that a browser of ours would send. */
export type Extra = Readonly<Record<string, string | null>>;
export type Words = Readonly<Record<string, string | readonly string[]>>;

/** One browser: with a session, or of somebody who never signed in. Paths are whole: '/en/agency'. */
export interface Browser {
  /** '' without a session. */
  readonly token: string;
  readonly csrf: string;
  ask(path: string, init?: RequestInit, extra?: Extra): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** As the page's own form sends it, with the session's form token unless `words` has another. */
  post(path: string, words?: Words, extra?: Extra): Promise<Answer>;
  /** Any body at all, with the type that it claims. */
  send(path: string, body: BodyInit | null, type: string | null, extra?: Extra): Promise<Answer>;
}

export interface TestHouse {
  readonly house: House;
  readonly app: ReturnType<typeof createApp>;
  readonly log: readonly string[];
  travel(minutes: number): void;
  stranger(): Browser;
  signIn(name: CastName): Promise<Browser>;
  close(): Promise<void>;
}

/** The embedded database alone: what is shown here does not depend on the engine. */
export async function openTestHouse({ https = false }: { readonly https?: boolean } = {}): Promise<TestHouse> {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  if (embedded === undefined) throw new Error('the embedded database is always there');
  const { database } = embedded;
  await seedTestCast(database);
  const log: string[] = [];
  let now = NOW;
  const house = houseOn(database, { https, log, clock: { now: () => now } });
  const app = createApp(house);
  return {
    house,
    app,
    log,
    travel: (minutes) => void (now = new Date(now.getTime() + minutes * 60_000)),
    stranger: () => browserOf(app, https, ''),
    signIn: async (name) => {
      const signedIn = await signInAsCast(house, now, localDate(now, house.timeZone), CAST[name].id);
      if (!signedIn.ok) throw new Error(`${name} is not in the cast`);
      return browserOf(app, https, signedIn.value.token);
    },
    close: () => database.close(),
  };
}

export function houseOn(
  database: Database,
  { https, log, clock }: { https: boolean; log: string[]; clock: House['clock'] },
): House {
  return houseOf({
    database,
    vault: vaultOf(newDeploymentKeys()),
    clock,
    randomness: systemRandomness,
    log: openLog('debug', (line) => void log.push(line)),
    assets: readAssets('.build'),
    jurisdiction: 'us-ny-nyc',
    demonstration: true,
    https,
    dataFolder: 'no-data-folder',
    publicUrl: ORIGIN,
  });
}

export function browserOf(app: TestHouse['app'], https: boolean, token: string): Browser {
  const csrf = token === '' ? '' : formTokenOf(token);
  const usual: Record<string, string> = { host: 'localhost', 'sec-fetch-site': 'same-origin' };
  if (token !== '') usual['cookie'] = `${sessionCookieName(https)}=${token}`;
  const ask: Browser['ask'] = async (path, init = {}, extra = {}) => {
    const headers = new Headers({ ...usual, ...(init.headers as Record<string, string> | undefined) }); // ours are records
    for (const [name, value] of Object.entries(extra))
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    return answerOf(await app.request(`${ORIGIN}${path}`, { ...init, headers }));
  };
  return {
    token,
    csrf,
    ask,
    get: (path) => ask(path),
    post: (path, words = {}, extra = {}) => {
      const body = new URLSearchParams('csrf' in words || csrf === '' ? {} : { csrf });
      for (const [name, values] of Object.entries(words)) for (const value of [values].flat()) body.append(name, value);
      return ask(path, { method: 'POST', body }, extra);
    },
    send: (path, body, type, extra = {}) =>
      ask(path, { method: 'POST', body }, type === null ? extra : { 'content-type': type, ...extra }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, text: await response.text(), location: headers.get('location') ?? '' };
}
