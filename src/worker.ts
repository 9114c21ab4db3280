// The service worker of a phone that keeps the guide. It is installed only after somebody asked for it, mounts the very same
// guide as the server, and answers from what it keeps: answers to questions never leave the phone. A new release comes as a
// new worker with its own copy, which takes over whole or not at all.
/// <reference lib="webworker" />
import { createGuide, guideWorldOf, NeedsNetworkPage, wayOf, type GuideData, type GuideWorld } from './guide/index.ts';
import { localDate, systemClock } from './platform/clock/index.ts';
import { alwaysSent } from './platform/http/security-headers.ts';
import { translator } from './platform/i18n/index.ts';
import type { Language } from './platform/values/language.ts';
import { FaultPage } from './ui/index.ts';

/** What the server writes in front of this script. */
export interface Release {
  readonly language: Language;
  /** Address of the data of the guide, with a hash of their content. */
  readonly data: string;
  /** Addresses of stylesheet, scripts and pictures that its pages use. */
  readonly files: readonly string[];
}

interface KeptGuide {
  readonly guide: ReturnType<typeof createGuide>;
  readonly world: GuideWorld;
}

// The library of types for windows declares this name as a window; in this script it is a service worker.
const worker = self as unknown as ServiceWorkerGlobalScope & { readonly amparoRelease: Release };
const { language, data, files } = worker.amparoRelease;

const PREFIX = 'kept-guide-';
const STORE = PREFIX + data;
/** Not an address of the site: the day on which this copy last was the newest. */
const CHECKED_ON = '/on-device/checked-on';
const HEADERS = Object.entries(alwaysSent({ https: worker.location.protocol === 'https:' }));

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== worker.location.origin) return;
  if (files.includes(pathname)) event.respondWith(keptFile(event.request));
  else if (event.request.mode === 'navigate') {
    event.respondWith(answer(event.request));
    event.waitUntil(lookForNewer());
  }
});

/** All of it, or the installation fails and whatever was kept before goes on working. */
async function keepAll(): Promise<void> {
  const store = await caches.open(STORE);
  try {
    await store.addAll([data, ...files]);
    await store.put(CHECKED_ON, new Response(systemClock.now().toISOString()));
  } catch (cause) {
    await caches.delete(STORE);
    throw new Error('the guide could not be loaded whole', { cause });
  }
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== STORE);
  await Promise.all(older.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function keptFile(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

/** Looks, and never makes a store: after erasing there must be none. */
async function kept(address: string | Request): Promise<Response | undefined> {
  return caches.match(address, { cacheName: STORE, ignoreVary: true });
}

let opened: Promise<KeptGuide | null> | undefined;

async function openGuide(): Promise<KeptGuide | null> {
  const [stored, checked] = await Promise.all([kept(data), kept(CHECKED_ON)]);
  if (stored === undefined) return null;
  const guideData = (await stored.json()) as GuideData; // the server wrote it for this very script
  const today = () => localDate(systemClock.now(), guideData.site.timeZone);
  const instant = new Date((await checked?.text()) ?? '');
  const checkedOn = Number.isNaN(instant.getTime()) ? today() : localDate(instant, guideData.site.timeZone);
  const world = guideWorldOf(guideData, { t: translator(language), today, now: systemClock.now, checkedOn });
  const guide = createGuide(world);
  // The number names the release: a phone keeps no log that a request could be found in.
  const fault = { t: world.t(language), site: guideData.site, requestId: data.replace(/^.*-|\.json$/g, '') };
  guide.onError((_, c) => c.html(FaultPage(fault), 500));
  return { guide, world };
}

async function answer(request: Request): Promise<Response> {
  const found = await (opened ??= openGuide().catch(() => null));
  if (found === null) return withoutCopy(request);
  const { pathname } = new URL(request.url);
  const way = wayOf(found.guide, language, request.method, pathname);
  if (way === 'first-page') return Response.redirect(`/${language}`, 302);
  if (way === 'guide') return fromGuide(found, request);
  return fromNetwork(request, () => needsNetwork(found, way === 'network' ? 'part' : 'language'));
}

/** A form never goes on to the network, whatever comes of it here; an article that is newer than this copy may. */
async function fromGuide({ guide }: KeptGuide, request: Request): Promise<Response> {
  const made = withHeaders(await guide.fetch(request));
  const isMissing = made.status === 404 || made.status >= 500;
  return request.method === 'GET' && isMissing ? fromNetwork(request, () => made) : made;
}

async function fromNetwork(request: Request, otherwise: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return otherwise(); // no network: that is what the copy is for
  }
}

async function needsNetwork({ world }: KeptGuide, what: 'part' | 'language'): Promise<Response> {
  const page: { toString(): string | Promise<string> } = NeedsNetworkPage({
    visit: { world, t: world.t(language) },
    what,
  });
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return withHeaders(new Response(await page.toString(), { status: 404, headers }));
}

/** The browser threw the copy away, or it was erased. A form begins again by its address rather than leave the phone. */
async function withoutCopy(request: Request): Promise<Response> {
  opened = undefined;
  await worker.registration.unregister();
  return request.method === 'POST' ? Response.redirect(request.url, 303) : fetch(request);
}

function withHeaders(made: Response): Response {
  const headers = new Headers(made.headers);
  for (const [name, value] of HEADERS) headers.set(name, value);
  return new Response(made.body, { status: made.status, headers });
}

const DAY = 24 * 60 * 60 * 1000;
let lookedAt = 0;

/** Once a day: is there a newer release? When there is none, this copy is the newest today. */
async function lookForNewer(): Promise<void> {
  const now = systemClock.now();
  if (now.getTime() - lookedAt < DAY) return;
  lookedAt = now.getTime();
  const checked = await kept(CHECKED_ON);
  if (checked === undefined || now.getTime() - Date.parse(await checked.text()) < DAY) return;
  try {
    await worker.registration.update();
    const { installing, waiting } = worker.registration;
    if (installing !== null || waiting !== null || !(await caches.has(STORE))) return; // superseded, or erased
    await (await caches.open(STORE)).put(CHECKED_ON, new Response(now.toISOString()));
    opened = undefined;
  } catch {
    // No network today; the copy says how old it is.
  }
}
