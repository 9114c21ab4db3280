// Somebody says whether a page helped: counted, and what they add is kept in screened words. Nothing about them is.
import type { Randomness } from '../../platform/crypto/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Language } from '../../platform/values/language.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import type { Ceiling } from '../domain/ceiling.ts';
import { monthOf, MOST_WORDS_A_MONTH } from '../domain/feedback.ts';
import { MOST_LETTERS, screenWords } from '../domain/screen-words.ts';
import { countAnswer, keepWords } from '../store/feedback.ts';

export interface GivingWorld {
  readonly database: Database;
  readonly randomness: Randomness;
  /** Whether there is such a public page; its path without the language. */
  readonly isPublicPage: (path: string) => boolean;
  readonly ceiling: Ceiling;
}

export interface GivenFeedback {
  readonly path: string;
  readonly language: Language;
  readonly isHelpful: boolean;
  /** Null: only the answer is given. Otherwise it was given already, and only the words are new. */
  readonly words: string | null;
}

export const FEEDBACK_REFUSALS = ['unknown-page', 'too-long', 'slow-down'] as const;

/** Refuses a page that there is not, words over 500 letters, and anything while too many answers come in. */
export async function giveFeedback(
  world: GivingWorld,
  now: Date,
  today: IsoDate,
  { words, ...given }: GivenFeedback,
): Promise<Result<null, Refusal<(typeof FEEDBACK_REFUSALS)[number]>>> {
  if (!world.isPublicPage(given.path)) return refuse('unknown-page');
  if (words !== null && [...words].length > MOST_LETTERS) return refuse('too-long');
  if (!world.ceiling.hasRoom(now)) return refuse('slow-down');
  const answer = { ...given, month: monthOf(today) };
  const kept = words === null ? null : screenWords(words);
  await world.database.transaction(async (tx) => {
    if (words === null) await countAnswer(tx, answer);
    else if (kept !== null) await keepWords(tx, world.randomness.uuid(), answer, kept, MOST_WORDS_A_MONTH);
  });
  return ok(null);
}
