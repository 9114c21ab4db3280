// What a search in the lists comes to: found, similar, or not found. Never more than ten, so that nobody can read a list out
// of it, and never a verdict on a person.
import { nameLikeness, type Likeness } from './roster-likeness.ts';
import { isOnlyTitles, NAME_LENGTH, readingsOf } from './roster-words.ts';
import type { InstalledRoster, RosterEntry } from './roster.ts';

export const MOST_SHOWN = 10;
const SIMILAR = 0.8;

export const SEARCH_ISSUES = ['empty', 'too-short', 'too-long', 'no-letters', 'only-titles'] as const;
export type SearchIssue = (typeof SEARCH_ISSUES)[number];

export type RosterAnswer =
  | { readonly kind: 'no-roster' }
  | {
      readonly kind: 'found' | 'similar' | 'not-found';
      readonly entries: readonly RosterEntry[];
      /** More than were shown. */
      readonly hasMore: boolean;
      readonly rosters: readonly InstalledRoster[];
    };

/** Why a search cannot be made, or null. A single letter or sign would match half of a list. */
export function searchIssue(text: string): SearchIssue | null {
  const typed = text.trim();
  if (typed === '') return 'empty';
  if (typed.length > NAME_LENGTH) return 'too-long';
  const letters = readingsOf(typed).flat().join('');
  if (!/[a-z]/.test(letters)) return 'no-letters';
  if (letters.length < 2 || readingsOf(typed).every((words) => words.every((word) => word.length < 2)))
    return 'too-short';
  return isOnlyTitles(typed) ? 'only-titles' : null;
}

/** Which of the candidates answer the search, best first. */
export function answerSearch(
  text: string,
  candidates: readonly RosterEntry[],
  rosters: readonly InstalledRoster[],
): RosterAnswer {
  if (rosters.length === 0) return { kind: 'no-roster' };
  const asked = readingsOf(text);
  const judged = candidates
    .map((entry) => ({ entry, ...judge(asked, entry) }))
    .filter(({ isFound, score }) => isFound || score >= SIMILAR)
    .toSorted((a, b) => b.score - a.score || a.entry.name.localeCompare(b.entry.name, 'en'));
  const found = judged.filter(({ isFound }) => isFound);
  const shown = found.length > 0 ? found : judged;
  const kind = found.length > 0 ? 'found' : shown.length > 0 ? 'similar' : 'not-found';
  return {
    kind,
    entries: shown.slice(0, MOST_SHOWN).map(({ entry }) => entry),
    hasMore: shown.length > MOST_SHOWN,
    rosters,
  };
}

interface Judged {
  readonly score: number;
  readonly isFound: boolean;
}

/** A person is found without the middle name; an organisation by its whole name only, or every branch would be "found". */
function judge(asked: readonly (readonly string[])[], entry: RosterEntry): Judged {
  const own = nameLikeness(asked, readingsOf(entry.name));
  const isPerson = entry.kind !== 'doj-organizations';
  const firm: Likeness | null =
    entry.organization === null ? null : nameLikeness(asked, readingsOf(entry.organization));
  return {
    score: Math.max(own.score, (firm?.score ?? 0) * 0.99),
    isFound: own.isWhole || (isPerson && own.hasAllAsked) || firm?.isWhole === true,
  };
}
