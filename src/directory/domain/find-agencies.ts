// Which agencies to ask for a U certification or T declaration, from what happened, where, and who looked into it.
// Every match says why it stands where it stands, and what is not known is named: there is no silent default.
import type { Agency, Confidence, CrimeKind, Directory, Investigator } from './schema.ts';

/** What the person told us. An absent part is unknown. */
export interface AgencyQuestion {
  readonly crime?: CrimeKind;
  /** A borough of the pack, or 'outside'. */
  readonly place?: string;
  readonly investigators: readonly Investigator[];
}

export const WHY = ['investigated', 'case-may-be-there', 'takes-crime', 'takes-any', 'place-unknown'] as const;
export type Why = (typeof WHY)[number];

export interface AgencyMatch {
  readonly agency: Agency;
  readonly why: readonly Why[];
}

export const UNKNOWNS = ['crime', 'place', 'investigator'] as const;
export type UnknownPart = (typeof UNKNOWNS)[number];

export interface AgencyAnswer {
  /** Agencies that a page names as certifiers, best first. */
  readonly likely: readonly AgencyMatch[];
  /** Agencies nobody could confirm: to be shown as a question to ask, never as a fact. */
  readonly unconfirmed: readonly AgencyMatch[];
  readonly unknown: readonly UnknownPart[];
  /** True when the person says that no office looks into it yet: a certifier needs something to certify. */
  readonly nobodyYet: boolean;
}

const WEIGHTS: Readonly<Record<Why, number>> = {
  investigated: 8,
  'case-may-be-there': 4,
  'takes-crime': 3,
  'takes-any': 2,
  'place-unknown': -1,
};
const CONFIDENCE_WEIGHTS: Readonly<Record<Confidence, number>> = { 'two-pages': 0.2, page: 0.1, recall: 0 };
/** Where a case goes after the police: a match there is worth showing although nobody named the office. */
const GOES_ON_TO: Partial<Record<Investigator, Investigator>> = {
  'city-police': 'prosecutor',
  'criminal-court': 'prosecutor',
  prosecutor: 'city-police',
};

/** Agencies for the question, confirmed and unconfirmed apart, ranked; equal ones in the order of the pack. */
export function findAgencies(directory: Pick<Directory, 'agencies'>, question: AgencyQuestion): AgencyAnswer {
  const matches = directory.agencies.flatMap((agency) => {
    const why = reasonsFor(agency, question);
    return why.length === 0 ? [] : [{ agency, why }];
  });
  const ranked = matches.toSorted((a, b) => weightOf(b) - weightOf(a));
  return {
    likely: ranked.filter((match) => match.agency.confidence !== 'recall'),
    unconfirmed: ranked.filter((match) => match.agency.confidence === 'recall'),
    unknown: unknownParts(question),
    nobodyYet: question.investigators.includes('nobody'),
  };
}

function unknownParts({ crime, place, investigators }: AgencyQuestion): UnknownPart[] {
  const given = { crime: crime !== undefined, place: place !== undefined, investigator: investigators.length > 0 };
  return UNKNOWNS.filter((part) => !given[part]);
}

/** Nothing when the agency does not fit: it works elsewhere, or neither the crime nor an investigator points to it. */
function reasonsFor(agency: Agency, question: AgencyQuestion): Why[] {
  const where = placeFits(agency, question.place);
  if (where === 'no') return [];
  const why = [caseReason(agency, question), crimeReason(agency, question)].filter((reason) => reason !== null);
  return why.length > 0 && where === 'unknown' ? [...why, 'place-unknown'] : why;
}

/** Whether somebody named this kind of office. A special prosecutor is meant only when the crime is one of its own. */
function caseReason(agency: Agency, { crime, investigators }: AgencyQuestion): Why | null {
  const kind = agency.investigates;
  if (kind === undefined) return null;
  const isSpecial = kind === 'prosecutor' && agency.takes !== 'any' && !takes(agency, crime);
  if (investigators.includes(kind)) return isSpecial ? null : 'investigated';
  const goesOn = investigators.some((named) => GOES_ON_TO[named] === kind);
  return goesOn && agency.takes === 'any' ? 'case-may-be-there' : null;
}

/** General offices count only if they are the first door for any crime; the others by the crimes they look into. */
function crimeReason(agency: Agency, { crime }: AgencyQuestion): Why | null {
  if (agency.takes !== 'any') return takes(agency, crime) ? 'takes-crime' : null;
  const isFirstDoor = agency.investigates === 'city-police' || agency.investigates === 'prosecutor';
  return isFirstDoor ? 'takes-any' : null;
}

function takes(agency: Agency, crime: CrimeKind | undefined): boolean {
  return crime !== undefined && agency.takes !== 'any' && agency.takes.includes(crime);
}

function placeFits(agency: Agency, place: string | undefined): 'yes' | 'no' | 'unknown' {
  if (agency.area === 'outside') return place === 'outside' ? 'yes' : 'no';
  if (place === 'outside') return agency.level === 'state' || agency.level === 'federal' ? 'yes' : 'no';
  if (agency.area === 'citywide') return 'yes';
  return place === undefined ? 'unknown' : agency.area.includes(place) ? 'yes' : 'no';
}

function weightOf({ agency, why }: AgencyMatch): number {
  const contested = agency.signs.u === 'contested' ? -3 : 0;
  return why.reduce((sum, reason) => sum + WEIGHTS[reason], CONFIDENCE_WEIGHTS[agency.confidence] + contested);
}
