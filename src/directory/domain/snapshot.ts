// All of the directory that the public may see, as one plain JSON value: the server makes it, pages and phones read it.
// No street, ZIP, unit or coordinate of a confidential place is ever in it.
import type { Confidence } from './fields.ts';
import type { Need } from './needs.ts';

export const SERVICE_KINDS = ['service', 'family-court', 'family-justice-center', 'hospital'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export const FEES = ['free', 'exam-free', 'sliding-scale', 'by-income'] as const;
export type Fee = (typeof FEES)[number];

/** How one must come: null when nothing is known. */
export const ARRANGEMENTS = ['appointment', 'call-first'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What a second number is for. */
export const PHONE_ABOUTS = ['emergency-room', 'legal', 'community-affairs', 'citywide-line'] as const;
export type PhoneAbout = (typeof PHONE_ABOUTS)[number];

export const SERVICE_NOTES = [
  'shelter-through-hotline',
  'also-in-justice-centers',
  'number-not-confirmed',
  'in-every-precinct',
  'see-hospitals',
  'check-still-there',
  'confirm-with-311',
  'check-entrance',
  'city-residents-not-detained',
  'age-limit-ask',
  'applications-9-to-5',
  'petitions-before-3',
  'advocates-day-and-night',
  'to-age-24',
  'many-asian-languages',
  'police-line',
  'emergency-must-treat',
  'exam-team',
  'exam-listed',
  'recognition-only',
] as const;
export type ServiceNote = (typeof SERVICE_NOTES)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Days, and the wall times 'HH:MM' between which it is open; without a span the days are known but not the times. */
export interface Opening {
  readonly days: readonly Weekday[];
  /** [opens, closes]; a closing time at or before the opening one is on the next day, '24:00' is midnight. */
  readonly span?: readonly [string, string];
}

/** 'always': day and night, holidays too. null: hours not checked. */
export type OpeningHours = readonly Opening[] | 'always' | null;

/** [longitude, latitude] in degrees, WGS84. */
export type Point = readonly [number, number];

export interface PublicPlace {
  /** Street, house, floor and neighbourhood, in English as on a letter; without ZIP. */
  readonly address: string;
  readonly zip?: string;
  /** A borough of the pack. */
  readonly borough?: string;
  readonly point?: Point;
  /** 'zip': the point is only the middle of the ZIP area, so a distance from it is "about". */
  readonly pointIs?: 'exact' | 'zip';
}

export interface PublicPhone {
  readonly number: string;
  readonly kind: 'voice' | 'text' | 'tty';
  readonly extension?: string;
  /** For a text number: the word to send. */
  readonly word?: string;
  readonly about?: PhoneAbout;
  /** A borough of the pack, when the number is for that borough only. */
  readonly borough?: string;
  readonly confidence: Shown;
}

export const LANGUAGE_HOWS = ['staff', 'interpreter'] as const;
export type LanguageHow = (typeof LANGUAGE_HOWS)[number];

export interface PublicLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly how: LanguageHow;
}

/** Records of confidence "recall" never reach a snapshot. */
export type Shown = Exclude<Confidence, 'recall'>;

/** A service at one place or on the telephone, joined and flat. Names are English, as the sources print them. */
export interface PublicService {
  /** The UUID of its HSDS service; with a second place, of its HSDS service at that location. */
  readonly id: string;
  readonly kind: ServiceKind;
  readonly organization: string;
  readonly name: string;
  /** A message that says what it does in plain words of ours, in every language; else `name` is all there is. */
  readonly nameKey?: string;
  readonly needs: readonly Need[];
  /** The boroughs it serves, ids of the pack; 'city' for all. */
  readonly boroughs: readonly string[] | 'city';
  readonly place?: PublicPlace;
  /** It has a place that is never told. Pages say the general area and "call first". */
  readonly isConfidential: boolean;
  readonly phones: readonly PublicPhone[];
  readonly languages: readonly PublicLanguage[];
  /** Any language, by an interpreter. */
  readonly interpreter: boolean;
  /** The source says "several" or "and more" without naming them. */
  readonly moreLanguages: boolean;
  readonly schedule: OpeningHours;
  readonly arrange: Arrangement | null;
  /** null: not known. */
  readonly walkIn: boolean | null;
  /** null: not known, or only in words of the source. */
  readonly fee: Fee | null;
  /** The source's own words, English, when they are none of FEES. */
  readonly feeText?: string;
  readonly notes: readonly ServiceNote[];
  /** Without https://. */
  readonly web?: string;
  /** Year, month or day for which the source speaks; absent when undated. */
  readonly seen?: string;
  readonly confidence: Shown;
}

export interface Precinct {
  readonly precinct: number;
  readonly name: string;
  readonly borough: string;
  readonly address: string;
  readonly zip?: string;
  readonly phone?: string;
  readonly about?: PhoneAbout;
  /** The station house. */
  readonly point?: Point;
}

export interface PrecinctShare {
  readonly precinct: number;
  /** Part of the ZIP area's land, 0 to 1; parts under 1 per cent are left out. */
  readonly share: number;
}

export interface ZipArea {
  /** All ZIP codes that lie in the area; the first names it. */
  readonly zips: readonly string[];
  /** Where its middle is, when known. */
  readonly point?: Point;
  /** Largest first. */
  readonly shares: readonly PrecinctShare[];
}

export interface DirectorySnapshot {
  /** Changes whenever anything in the snapshot does. */
  readonly revision: string;
  /** Family Courts, Family Justice Centers and hospitals are here too: see `kind` and `placesOfKind`. */
  readonly services: readonly PublicService[];
  readonly precincts: readonly Precinct[];
  readonly zipAreas: readonly ZipArea[];
}

/** Of one kind, in the order of the directory; of one borough when given. */
export function placesOfKind(
  snapshot: DirectorySnapshot,
  kind: ServiceKind,
  borough?: string,
): readonly PublicService[] {
  return snapshot.services.filter(
    (service) => service.kind === kind && (borough === undefined || service.place?.borough === borough),
  );
}
