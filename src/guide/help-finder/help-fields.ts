// What the finder is asked, as form fields and back. What the lists do not know counts as not said; a ZIP code that is none,
// or is elsewhere, is said to be so, and what was typed stays in the box.
import {
  isNeed,
  precinctsOfZip,
  type Condition,
  type DirectorySnapshot,
  type HelpQuestion,
  type Need,
} from '../../directory/index.ts';
import { oneValue, type Fields } from '../forms/read-fields.ts';

export type ZipIssue = 'malformed' | 'unknown' | 'outside';

export interface HelpAsked {
  readonly need?: Need;
  /** A borough of the pack. */
  readonly borough?: string;
  /** Five digits of a ZIP area of the city. */
  readonly zip?: string;
  /** As it was typed, for the box; at most 100 characters of it. */
  readonly zipTyped: string;
  readonly zipIssue?: ZipIssue;
  /** BCP 47. */
  readonly language?: string;
  readonly openNow: boolean;
  /** How many places were shown before: the list goes on from there. */
  readonly from: number;
  /** A script asks for the list in one piece, to sort it on the phone. */
  readonly isWhole: boolean;
}

export const NOTHING_ASKED: HelpAsked = { zipTyped: '', openNow: false, from: 0, isWhole: false };

/** Longest part of what was typed that comes back. */
const KEPT_CHARACTERS = 100;
const MOST_PLACES = 10_000;

interface Known {
  readonly snapshot: DirectorySnapshot;
  readonly boroughs: readonly { readonly id: string }[];
  readonly languages: readonly string[];
}

export function readHelpFields(fields: Fields, { snapshot, boroughs, languages }: Known): HelpAsked {
  const need = oneValue(fields, 'need');
  const borough = boroughs.find(({ id }) => id === oneValue(fields, 'borough'))?.id;
  const language = languages.find((code) => code === oneValue(fields, 'language'));
  const from = Number(/^\d{1,5}$/.exec(oneValue(fields, 'from'))?.[0] ?? 0);
  return {
    ...readZipField(oneValue(fields, 'zip'), snapshot),
    ...(isNeed(need) ? { need } : {}),
    ...(borough === undefined ? {} : { borough }),
    ...(language === undefined ? {} : { language }),
    openNow: oneValue(fields, 'open') === 'yes',
    from: Math.min(from, MOST_PLACES),
    isWhole: oneValue(fields, 'all') === 'yes',
  };
}

type ReadZip = Pick<HelpAsked, 'zipTyped' | 'zip' | 'zipIssue'>;

/** An empty box is no issue; anything else must be a ZIP code of the city. */
export function readZipField(typed: string, snapshot: DirectorySnapshot): ReadZip {
  if (typed.trim() === '') return { zipTyped: '' };
  const zipTyped = typed.slice(0, KEPT_CHARACTERS);
  const answer = precinctsOfZip(snapshot, typed);
  return answer.kind === 'found' ? { zipTyped, zip: answer.zip } : { zipTyped, zipIssue: answer.kind };
}

/** The question as the directory takes it; `without` leaves one condition out. */
export function questionOf(asked: HelpAsked, without?: Condition): HelpQuestion {
  const { need, borough, zip, language, openNow } = asked;
  const hasPlace = without !== 'place';
  return {
    ...(need !== undefined && without !== 'need' ? { need } : {}),
    ...(borough !== undefined && hasPlace ? { borough } : {}),
    ...(zip !== undefined && hasPlace ? { zip } : {}),
    ...(language !== undefined && without !== 'language' ? { language } : {}),
    openNow: openNow && without !== 'openNow',
  };
}

/** The question as hidden fields: for the next part of the list, and for a search with one thing left out. */
export function hiddenFields(asked: HelpAsked, without?: Condition): Record<string, string | undefined> {
  const { need, borough, zip, language, openNow } = questionOf(asked, without);
  return { need, borough, zip, language, open: openNow === true ? 'yes' : undefined };
}
