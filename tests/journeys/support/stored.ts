// How much is in each place that a site can fill. All are asked from the page itself, as a script of the site could.
import type { Person } from './person.ts';

export interface Stored {
  readonly local: number;
  readonly session: number;
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
  readonly readableCookies: number;
  readonly state: number;
  readonly cookies: number;
}

export const NOTHING: Stored = {
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  readableCookies: 0,
  state: 0,
  cookies: 0,
};

export async function storedBy({ page, context }: Person): Promise<Stored> {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    readableCookies: document.cookie.length,
    state: history.state === null ? 0 : 1,
  }));
  return { ...inPage, cookies: (await context.cookies()).length };
}
