// Puts a house together from what was opened: packs become law, directory and procedures; assets become a site.
import { content } from '#generated/content.js';
import { packs } from '#generated/packs.js';
import { certificationWorld } from './certification/index.ts';
import { paperDesk } from './certification/forms/index.ts';
import { liveDirectory } from './directory/actions/live-directory.ts';
import { readDirectory } from './directory/index.ts';
import { footLinks } from './guide/index.ts';
import type { House } from './house.ts';
import { lawOf } from './law/index.ts';
import type { Clock } from './platform/clock/index.ts';
import type { Randomness, Vault } from './platform/crypto/index.ts';
import type { Database } from './platform/database/index.ts';
import type { Assets } from './platform/http/index.ts';
import { translator, type Translate } from './platform/i18n/index.ts';
import type { Log } from './platform/log/index.ts';
import { LANGUAGES } from './platform/values/language.ts';
import type { Site } from './ui/index.ts';

export interface Opened {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly log: Log;
  readonly assets: Assets;
  readonly jurisdiction: string;
  readonly demonstration: boolean;
  readonly https: boolean;
  /** Holds installed official forms. */
  readonly dataFolder: string;
  /** The site's own address, with its scheme. */
  readonly publicUrl: string;
}

const STAFF_SCRIPTS = ['focus-error.js', 'once.js', 'autosave.js'] as const;
const PUBLIC_SCRIPTS = ['leave-site.js', 'focus-error.js'] as const;
const EXTRA_SCRIPTS = ['near-me.js', 'near-me-places.js', 'near-me-precinct.js', 'keep.js', 'read-aloud.js'] as const;

/** Throws when the jurisdiction's pack is missing: the build would have said so. */
export function houseOf(opened: Opened): House {
  const pack = packs[opened.jurisdiction];
  if (pack === undefined) throw new Error(`there is no pack ${opened.jurisdiction}`);
  const directory = readDirectory(pack);
  const law = lawOf(packs);
  const city = pack['jurisdiction'] as City; // checked by the build
  const boroughs = (t: Translate) =>
    directory.boroughs.map(({ id, name }) => ({ value: id, label: t.maybe(`directory.boroughs.${id}`) ?? name }));
  const english = new Map(boroughs(translator('en')).map(({ value, label }) => [value, label]));
  const papers = paperDesk({ dataFolder: opened.dataFolder, law, placeName: (id) => english.get(id) ?? '' });
  return {
    ...certificationWorld({ ...opened, law, timeZone: city.timeZone, packs, papers }),
    ...opened,
    papers,
    directory,
    liveDirectory: liveDirectory(opened.database, directory),
    content,
    site: siteOf(opened, city, STAFF_SCRIPTS),
    publicSite: { ...siteOf(opened, city, PUBLIC_SCRIPTS), foot: footLinks },
    boroughs,
  };
}

/** What a jurisdiction that a site serves says of itself. */
interface City {
  readonly timeZone: string;
  readonly exitUrl: string;
  readonly helpNumber: string;
}

function siteOf({ assets, demonstration, publicUrl }: Opened, city: City, scripts: readonly string[]): Site {
  return {
    assets: {
      css: assets.address('amparo.css'),
      ...(assets.has('staff.css') ? { staffCss: assets.address('staff.css') } : {}),
      scripts: scripts.map((name) => assets.address(name)),
      extra: Object.fromEntries(EXTRA_SCRIPTS.filter(assets.has).map((name) => [name, assets.address(name)])),
    },
    languages: LANGUAGES,
    address: publicUrl,
    exitUrl: city.exitUrl,
    helpNumber: city.helpNumber,
    demonstration,
    timeZone: city.timeZone,
  };
}
