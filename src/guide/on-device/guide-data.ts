// What the guide reads, as plain JSON: the server writes it from memory, a phone keeps it, the service worker reads it. On a
// phone there is one language; what it lacks stands there in English, as on the server.
import type { Directory, DirectorySnapshot } from '../../directory/index.ts';
import { lawOf, type Packs } from '../../law/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Language } from '../../platform/values/language.ts';
import type { Site } from '../../ui/index.ts';
import { readFrontMatter } from '../articles/front-matter.ts';
import type { ContentFile, ContentTree } from '../articles/read-article.ts';
import type { GuideWorld } from '../world.ts';

export interface GuideData {
  readonly language: Language;
  readonly jurisdiction: string;
  readonly packs: Packs;
  readonly directory: Directory;
  readonly places: DirectorySnapshot;
  readonly content: ContentTree;
  readonly site: Site;
}

/** `packs`: those that the world's law was made of. Front matter is checked here, so that a phone need not know its shape. */
export function guideDataOf(world: GuideWorld, packs: Packs, language: Language): GuideData {
  const { jurisdiction, directory, site } = world;
  return {
    language,
    jurisdiction,
    packs: lawPacks(packs),
    directory: withoutPlaces(directory),
    places: world.places(),
    content: contentIn(world.content, language),
    site,
  };
}

/** The world of a phone. `t` says the one language that is kept; `checkedOn`: when the copy last was the newest. */
export function guideWorldOf(
  data: GuideData,
  device: Pick<GuideWorld, 'today' | 'now'> & { readonly t: Translate; readonly checkedOn: IsoDate },
): GuideWorld {
  const { jurisdiction, directory, places, content, site } = data;
  return {
    jurisdiction,
    directory,
    content,
    site,
    law: lawOf(data.packs),
    places: () => places,
    t: () => device.t,
    today: device.today,
    now: device.now,
    kept: { checkedOn: device.checkedOn },
  };
}

/** Services and areas come as `places`, once. */
function withoutPlaces(directory: Directory): Directory {
  const { precincts, 'zip-precincts': areas } = directory;
  return {
    ...directory,
    services: [],
    hospitals: [],
    precincts: { ...precincts, rows: [] },
    'zip-precincts': { ...areas, rows: [] },
  };
}

/** The files of which the screening's law is made; agencies, places and numbers come as the directory. */
const LAW_FILE = /^(?:(?:jurisdiction|qualifying-crimes|holidays)$|(?:sources|parameters)\/)/;

export function lawPacks(packs: Packs): Packs {
  const kept = (files: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => LAW_FILE.test(name))
        .map(([name, file]) => [name, name.startsWith('sources/') ? withoutWords(file as SourceFile) : file]), // the schema of sources/*
    );
  return Object.fromEntries(Object.entries(packs).map(([jurisdiction, files]) => [jurisdiction, kept(files)]));
}

interface SourceFile {
  readonly sections: readonly Readonly<Record<string, unknown>>[];
}

/** What a section of a source says, in our words, is for whoever writes rules. Pages name the source and the day. */
function withoutWords(file: SourceFile): SourceFile {
  const sections = file.sections.map((section) =>
    Object.fromEntries(Object.entries(section).filter(([name]) => name !== 'says' && name !== 'excerpt')),
  );
  return { ...file, sections };
}

/** An article that the language has needs nothing of the original but its place in the list. */
const ONLY_LISTED: ContentFile = { attributes: {}, html: '', headings: [] };

function contentIn(content: ContentTree, language: Language): ContentTree {
  const english = content['en'] ?? {};
  const checked = (file: ContentFile, original?: ContentFile): ContentFile => ({
    ...file,
    attributes: { ...readFrontMatter(file.attributes, original?.attributes) },
  });
  if (language === 'en') return { en: mapValues(english, (file) => checked(file)) };
  const own = content[language] ?? {};
  return {
    en: mapValues(english, (file, path) => (Object.hasOwn(own, path) ? ONLY_LISTED : checked(file))),
    [language]: mapValues(own, (file, path) => checked(file, english[path])),
  };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
