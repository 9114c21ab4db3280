// What is known of an answer to "Was this helpful?": the page, its language, yes or no, and the month. Nothing about who.
import { addMonths, isoDate, type IsoDate } from '../../platform/values/iso-date.ts';
import type { Language } from '../../platform/values/language.ts';

/** '2026-11': no time finer than this is kept. */
export type Month = string & { readonly __month: true };

export interface PageAnswer {
  readonly month: Month;
  readonly language: Language;
  /** After the language: '/rights/safety-plan'; '' for the first page. */
  readonly path: string;
  readonly isHelpful: boolean;
}

/** Words are deleted when their month lies so far back. Counts stay: they name nobody. */
export const WORDS_KEPT_MONTHS = 13;
/** Beyond this many words in a month answers are only counted: a flood must not fill the disk. */
export const MOST_WORDS_A_MONTH = 5_000;

/** The month of a calendar day where the offices sit. */
export function monthOf(day: IsoDate): Month {
  return day.slice(0, 7) as Month; // the first part of a calendar day
}

export function parseMonth(text: string): Month | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null; // checked just before
}

/** The oldest month whose words are still kept on that day. */
export function oldestKeptMonth(today: IsoDate): Month {
  return monthOf(addMonths(isoDate(`${monthOf(today)}-01`), -WORDS_KEPT_MONTHS));
}
