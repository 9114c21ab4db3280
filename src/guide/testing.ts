// The guide over the product's own packs and words, on a fixed day, for page tests. No server, no network.
import { content } from '#generated/content.js';
import { packs } from '#generated/packs.js';
import { readDirectory, snapshotOfPack } from '../directory/index.ts';
import { lawOf } from '../law/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { isoDate } from '../platform/values/iso-date.ts';
import { LANGUAGES } from '../platform/values/language.ts';
import { createGuide } from './app.tsx';
import { fieldOf } from './screening/answers.ts';
import type { Answers } from './screening/question.ts';
import { screeningQuestions } from './screening/screening-questions.ts';
import type { GuideWorld } from './world.ts';

export const directory = readDirectory(packs['us-ny-nyc'] ?? {});
const places = snapshotOfPack(directory);
export const questions = screeningQuestions(directory.boroughs);

/** By the names that the build gives them. */
const EXTRA_SCRIPTS = Object.fromEntries(
  ['near-me.js', 'near-me-places.js', 'near-me-precinct.js', 'keep.js', 'read-aloud.js'].map((name) => [
    name,
    `/assets/${name}`,
  ]),
);

export const world: GuideWorld = {
  law: lawOf(packs),
  jurisdiction: 'us-ny-nyc',
  directory,
  places: () => places,
  content,
  t: translator,
  today: () => isoDate('2026-11-20'),
  now: () => new Date('2026-11-20T19:05:00Z'), // a Friday, 2:05 pm in New York
  site: {
    assets: { css: '/assets/amparo.css', scripts: [], extra: EXTRA_SCRIPTS },
    languages: LANGUAGES,
    address: 'https://amparo.example',
    exitUrl: 'https://www.weather.gov/okx/',
    helpNumber: '311',
    demonstration: true,
    timeZone: 'America/New_York',
  },
};

export const guide = createGuide(world);

/** Somebody whom a stranger hurt, and who told the police. */
export const ROBBED: Answers = {
  'safe-now': ['yes'],
  'for-whom': ['self'],
  'age-now': ['25-or-older'],
  'age-then': ['18-or-more'],
  'what-happened': ['violence'],
  'hurt-how': ['direct'],
  'forced-for': ['none'],
  where: ['brooklyn'],
  'who-knows': ['city-police'],
  helped: ['yes'],
  'who-did-it': ['stranger'],
};
/** Somebody whom a husband hurt, who is a citizen; they are married. */
export const HURT_BY_HUSBAND: Answers = {
  ...ROBBED,
  'what-happened': ['family-violence'],
  'who-did-it': ['spouse'],
  abuse: ['violence'],
  'their-papers': ['citizen'],
  'lived-together': ['during'],
  'marriage-real': ['yes'],
  'tie-ended': ['no'],
  'married-now': ['yes'],
};

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return readAnswer(await guide.request(path, { headers }));
}

/** `through`: another guide than the one of the packs. */
export async function post(path: string, fields: Fields, through = guide): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return readAnswer(await through.request(path, { method: 'POST', body }));
}

export function fieldsOf(answers: Answers): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, chosen]) => [fieldOf(id as keyof Answers), chosen ?? []]),
  ); // keys of Answers are question ids
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The page as text, one space between words. */
  readonly text: string;
  readonly title: string;
  readonly headings: readonly string[];
}

/** What came back, as a page test reads it. */
export async function readAnswer(response: Response): Promise<Answer> {
  const html = await response.text();
  const main = html.slice(html.indexOf('<main'));
  return {
    status: response.status,
    headers: response.headers,
    html,
    text: plain(main),
    title: plain(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    headings: [...main.matchAll(/<h[123][^>]*>([\s\S]*?)<\/h[123]>/g)].map((match) => plain(match[1] ?? '')),
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')
    .trim();
}
