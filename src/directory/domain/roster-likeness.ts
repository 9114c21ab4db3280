// How alike two names are, from 0 to 1, word by word in any order. Small measures of our own, so that what "similar" means
// can be read and tested here.
import { soundsOf } from './roster-sound.ts';

/** Two words below this are different words. */
const WORD_FLOOR = 0.8;
const SAME_SOUND = 0.86;
const INITIAL = 0.9;

/** Words that many offices share: they say less about which one is meant. */
const COMMON = new Set(
  'legal services service center centre immigration immigrant immigrants immigracion inmigracion community association associates group aid society international american new york ny nyc'.split(
    ' ',
  ),
);
const weightOf = (word: string) => (COMMON.has(word) ? 0.4 : word.length === 1 ? 0.3 : 1);

/** Swaps of neighbours, replacements, losses and additions between two words (optimal string alignment). */
export function slips(a: string, b: string): number {
  let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const [left = 0, up = 0, diagonal = 0] = [row[j - 1], above[j], above[j - 1]];
      let least = Math.min(left + 1, up + 1, diagonal + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

/** Jaro's measure with Winkler's credit for a common beginning. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched = [...a].flatMap((letter, index) => {
    for (let at = Math.max(0, index - reach); at <= Math.min(b.length - 1, index + reach); at += 1)
      if (b[at] === letter && !taken.has(at)) return [(taken.add(at), letter)];
    return [];
  });
  if (matched.length === 0) return 0;
  const inB = [...taken].toSorted((left, right) => left - right).map((index) => b[index]);
  const swaps = matched.filter((letter, index) => letter !== inB[index]).length / 2;
  const jaro = (matched.length / a.length + matched.length / b.length + (matched.length - swaps) / matched.length) / 3;
  let common = 0;
  while (common < 4 && common < a.length && a[common] === b[common]) common += 1;
  return jaro + common * 0.1 * (1 - jaro);
}

/** 1 the same word, 0 another one; an initial counts for a word that begins so. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : 0;
  const bySound = soundsOf(a).some((sound) => sound !== '' && soundsOf(b).includes(sound)) ? SAME_SOUND : 0;
  const bySlips = 1 - slips(a, b) / Math.max(a.length, b.length);
  const likeness = Math.max(bySound, bySlips, jaroWinkler(a, b));
  return likeness >= WORD_FLOOR ? likeness : 0;
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** Every word asked for stands there exactly, two at least, or an initial does for a word. */
  readonly hasAllAsked: boolean;
  /** And nothing else stands there. */
  readonly isWhole: boolean;
}

const NONE: Likeness = { score: 0, hasAllAsked: false, isWhole: false };

/** The best of all readings of what was asked beside all readings of what is listed. */
export function nameLikeness(asked: readonly (readonly string[])[], listed: readonly (readonly string[])[]): Likeness {
  const all = asked.flatMap((one) => listed.map((other) => likenessOfReadings(one, other)));
  return all.reduce((best, next) => (rank(next) > rank(best) ? next : best), NONE);
}

function rank({ score, hasAllAsked, isWhole }: Likeness): number {
  return score + (hasAllAsked ? 1 : 0) + (isWhole ? 1 : 0);
}

function likenessOfReadings(asked: readonly string[], listed: readonly string[]): Likeness {
  const there = coverage(asked, listed);
  const back = coverage(listed, asked);
  const exact = asked.filter((word) => listed.includes(word)).length;
  const loose = asked.every((word) => listed.includes(word) || isInitialOf(word, listed));
  const isWhole = exact === asked.length && exact === listed.length;
  return { score: 0.75 * there + 0.25 * back, hasAllAsked: loose && (exact >= 2 || isWhole), isWhole };
}

function isInitialOf(word: string, listed: readonly string[]): boolean {
  return word.length === 1 && listed.some((other) => other.startsWith(word));
}

/** How much of `from` is found in `to`; each word of `to` answers for one word only. */
function coverage(from: readonly string[], to: readonly string[]): number {
  const pairs = from
    .flatMap((word, index) => to.map((other, at) => ({ index, at, likeness: wordLikeness(word, other) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [used, answered] = [new Set<number>(), new Map<number, number>()];
  for (const { index, at, likeness } of pairs)
    if (!answered.has(index) && !used.has(at)) {
      used.add(at);
      answered.set(index, likeness);
    }
  const total = from.reduce((sum, word) => sum + weightOf(word), 0);
  const found = from.reduce((sum, word, index) => sum + weightOf(word) * (answered.get(index) ?? 0), 0);
  return total === 0 ? 0 : found / total;
}
