// Which services fit a need, a place, a language and the hour. Nothing is guessed: what a source does not say does not
// match, and when nothing fits, the search names the one condition whose absence would help most.
import { distanceMiles } from './distance.ts';
import { matchLanguage, type LanguageMatch } from './match-language.ts';
import type { Need } from './needs.ts';
import { isOpenAt, type Holidays, type OpenState } from './opening-hours.ts';
import type { DirectorySnapshot, Point, PublicService } from './snapshot.ts';
import { zipAreaOf } from './zip.ts';

/** What the person asked for. An absent part asks for nothing. */
export interface HelpQuestion {
  readonly need?: Need;
  /** A borough of the pack. */
  readonly borough?: string;
  /** Five digits, as `readZip` gives them: stands for the boroughs of its precincts, and for a place to measure from. */
  readonly zip?: string;
  /** Where the person is, when the device worked it out; sets the distance, leaves nobody out. */
  readonly point?: Point;
  /** BCP 47. English is no condition: no source names an office that cannot speak it. */
  readonly language?: string;
  /** Only what is open at this moment, or has a telephone that is. */
  readonly openNow?: boolean;
}

/** The hour for which states are told. Every match has its state, asked for or not. */
export interface HelpMoment {
  readonly at: Date;
  /** IANA name of the zone in which the services stand. */
  readonly timeZone: string;
  readonly holidays: Holidays;
}

export interface HelpMatch {
  readonly service: PublicService;
  readonly state: OpenState;
  /** How it speaks the language asked for; null when none was. */
  readonly language: LanguageMatch | null;
  /** Miles from the point or from the middle of the ZIP area; null for a telephone, a kept address, or no place to measure. */
  readonly miles: number | null;
  /** Whether `miles` is measured between two exact points: otherwise say "about". */
  readonly isExact: boolean;
}

export const CONDITIONS = ['openNow', 'language', 'place', 'need'] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Loosened {
  readonly without: Condition;
  readonly count: number;
}

export interface HelpAnswer {
  readonly matches: readonly HelpMatch[];
  /** Only when nothing matches: the first of CONDITIONS without which something does; null when even that gives nothing. */
  readonly loosened: Loosened | null;
}

/**
 * Services that fit, best first:
 *  1. open now before "may be closed, holiday", before hours not checked, before closed;
 *  2. staff who speak the language before an interpreter, before "several languages, ask";
 *  3. services whose first need it is before those that do it beside other things;
 *  4. the borough's own before the city's;
 *  5. nearer first, where both have a distance;
 *  6. what costs nothing before what may cost, two sources before one, then the order of the directory.
 */
export function findHelp(snapshot: DirectorySnapshot, question: HelpQuestion, moment: HelpMoment): HelpAnswer {
  const asked = { ...question, boroughs: boroughsAsked(snapshot, question) };
  const all = snapshot.services.map((service) => matchOf(service, measureFrom(snapshot, question), question, moment));
  const fitting = (without: Condition | null) =>
    all.filter((match) => CONDITIONS.every((condition) => condition === without || FITS[condition](match, asked)));
  const matches = fitting(null).toSorted((a, b) => compare(rankOf(a, asked), rankOf(b, asked)));
  if (matches.length > 0) return { matches, loosened: null };
  const loosened = CONDITIONS.map((without) => ({ without, count: fitting(without).length }));
  return { matches, loosened: loosened.find(({ count }) => count > 0) ?? null };
}

interface Asked extends HelpQuestion {
  /** Null: anywhere. */
  readonly boroughs: readonly string[] | null;
}

const FITS: Readonly<Record<Condition, (match: HelpMatch, asked: Asked) => boolean>> = {
  need: ({ service }, { need }) => need === undefined || hasNeed(service, need),
  place: ({ service }, { boroughs }) => boroughs === null || serves(service, boroughs),
  language: ({ language }, { language: asked }) => asked === undefined || language !== 'no',
  openNow: ({ state }, { openNow }) => openNow !== true || state === 'open',
};

/** Whoever needs an interpreter wants any place that has them. */
function hasNeed({ needs, interpreter }: PublicService, need: Need): boolean {
  return needs.includes(need) || (need === 'interpreter' && interpreter);
}

function serves({ boroughs, place }: PublicService, asked: readonly string[]): boolean {
  if (boroughs === 'city') return true;
  return boroughs.some((id) => asked.includes(id)) || (place?.borough !== undefined && asked.includes(place.borough));
}

/** The borough asked for, or those in which a ZIP area's precincts lie; a ZIP of no area leaves nobody out. */
function boroughsAsked(snapshot: DirectorySnapshot, { borough, zip }: HelpQuestion): readonly string[] | null {
  if (borough !== undefined) return [borough];
  const area = zip === undefined ? null : zipAreaOf(snapshot, zip);
  if (area === null) return null;
  const found = area.shares.map(({ precinct }) => snapshot.precincts.find((row) => row.precinct === precinct)?.borough);
  return [...new Set(found.filter((id) => id !== undefined))];
}

interface From {
  readonly point: Point;
  readonly isExact: boolean;
}

function measureFrom(snapshot: DirectorySnapshot, { point, zip }: HelpQuestion): From | null {
  if (point !== undefined) return { point, isExact: true };
  const middle = zip === undefined ? undefined : zipAreaOf(snapshot, zip)?.point;
  return middle === undefined ? null : { point: middle, isExact: false };
}

function matchOf(service: PublicService, from: From | null, asked: HelpQuestion, moment: HelpMoment): HelpMatch {
  const there = service.place?.point;
  const miles = from === null || there === undefined ? null : distanceMiles(from.point, there);
  return {
    service,
    state: isOpenAt(service.schedule, moment.at, moment.timeZone, moment.holidays),
    language: asked.language === undefined ? null : matchLanguage(service, asked.language),
    miles,
    isExact: miles !== null && from?.isExact === true && service.place?.pointIs === 'exact',
  };
}

const STATE_RANK: Readonly<Record<OpenState, number>> = { open: 0, holiday: 1, 'not-checked': 2, closed: 3 };
const LANGUAGE_RANK: Readonly<Record<LanguageMatch, number>> = { staff: 0, interpreter: 1, ask: 2, no: 3 };

/** Smaller is better, first number first; equal ones keep the order of the directory. */
function rankOf({ service, state, language, miles }: HelpMatch, { need, boroughs }: Asked): readonly number[] {
  return [
    STATE_RANK[state],
    language === null ? 0 : LANGUAGE_RANK[language],
    need === undefined || service.needs[0] === need ? 0 : 1,
    boroughs === null || service.boroughs !== 'city' ? 0 : 1,
    miles ?? Infinity,
    service.fee === 'free' ? 0 : 1,
    service.confidence === 'two-pages' ? 0 : 1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
