// What a phone loads that keeps the guide: for each language one service worker, its data, and a manifest for the start
// screen. Nobody is sent any of it before they ask on the page /keep.
import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { packs } from '#generated/packs.js';
import { guideDataOf, type GuideWorld } from './guide/index.ts';
import {
  alwaysSent,
  answerWith,
  PageStore,
  type AppEnv,
  type OnDeviceParts,
  type StoredPage,
} from './platform/http/index.ts';
import { isLanguage, type Language } from './platform/values/language.ts';
import { MARK } from './ui/index.ts';
import type { Release } from './worker.ts';

interface OnDevice {
  readonly world: GuideWorld;
  readonly parts: OnDeviceParts;
  readonly https: boolean;
}

/** What one language of one release is made of. */
interface Edition {
  readonly places: ReturnType<GuideWorld['places']>;
  readonly worker: StoredPage;
  readonly dataAddress: string;
  readonly data: StoredPage;
}

const ICON = '/on-device/icon.svg';
const FOR_EVER = 'public, max-age=31536000, immutable';

export function onDeviceRoutes(house: OnDevice): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const editionOf = editions(house);
  routes.get('/:file{sw-[a-zA-Z-]+\\.js}', (c) => {
    const edition = editionIn(c.req.param('file').slice('sw-'.length, -'.js'.length), editionOf);
    return edition === null ? c.notFound() : answerWith(edition.worker, askedBy(c));
  });
  routes.get('/on-device/:file{[a-zA-Z-]+-[0-9a-f]+\\.json}', (c) => {
    const language = c.req.param('file').replace(/-[0-9a-f]+\.json$/, '');
    const edition = editionIn(language, editionOf);
    // A worker of an earlier release must not get the data of this one: its installation fails, and it asks anew.
    return edition?.dataAddress === c.req.path ? answerWith(edition.data, askedBy(c)) : c.notFound();
  });
  routes.get('/:file{manifest-[a-zA-Z-]+\\.webmanifest}', (c) => {
    const language = c.req.param('file').slice('manifest-'.length, -'.webmanifest'.length);
    if (!isLanguage(language)) return c.notFound();
    const headers = { 'content-type': 'application/manifest+json', 'cache-control': 'no-cache' };
    return c.body(JSON.stringify(manifestOf(house, language)), 200, headers);
  });
  routes.get(ICON, (c) => c.body(MARK, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' }));
  for (const [size, picture] of house.parts.icons)
    routes.get(iconAddress(size), (c) =>
      c.body(picture, 200, { 'content-type': 'image/png', 'cache-control': 'max-age=86400' }),
    );
  return routes;
}

function iconAddress(size: number): string {
  return `/on-device/icon-${size}.png`;
}

function editionIn(language: string, editionOf: (language: Language) => Edition | null): Edition | null {
  return isLanguage(language) ? editionOf(language) : null;
}

/** Made when first asked for, and again when the directory has changed. */
function editions(house: OnDevice): (language: Language) => Edition | null {
  const made = new Map<Language, Edition>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined && known.places === house.world.places()) return known;
    const words = house.parts.words.get(language);
    if (words === undefined) return null;
    const edition = editionMadeOf(house, language, words);
    made.set(language, edition);
    return edition;
  };
}

function editionMadeOf({ world, parts, https }: OnDevice, language: Language, words: string): Edition {
  const store = new PageStore(alwaysSent({ https }));
  const text = JSON.stringify(guideDataOf(world, packs, language));
  const dataAddress = `/on-device/${language}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  const release: Release = { language, data: dataAddress, files: filesOf(world) };
  const script = `self.amparoRelease=${JSON.stringify(release)};\n${words}\n${parts.guide}`;
  const put = (address: string, body: string, headers: Readonly<Record<string, string>>) =>
    store.put(address, new Uint8Array(Buffer.from(body)), headers);
  return {
    places: world.places(),
    dataAddress,
    data: put('data', text, { 'content-type': 'application/json', 'cache-control': FOR_EVER }),
    worker: put('worker', script, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }),
  };
}

/** Everything that a page of the guide may load. */
function filesOf({ site: { assets } }: GuideWorld): readonly string[] {
  return [assets.css, ...assets.scripts, ...Object.values(assets.extra ?? {}), '/favicon.ico'];
}

/** Nothing but the name of the product, on a start screen that others may see. */
function manifestOf({ world, parts }: OnDevice, language: Language) {
  const t = world.t(language);
  const name = t('ui.product');
  const pictures = [...parts.icons.keys()].map((size) => ({
    src: iconAddress(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return {
    id: '/',
    name,
    short_name: name,
    lang: language,
    dir: t.dir,
    start_url: `/${language}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fcf8f1',
    theme_color: '#fcf8f1',
    icons: [{ src: ICON, sizes: 'any', type: 'image/svg+xml' }, ...pictures],
  };
}

function askedBy(c: Context<AppEnv>) {
  return { encodings: c.req.header('accept-encoding') ?? '', ifNoneMatch: c.req.header('if-none-match') ?? '' };
}
