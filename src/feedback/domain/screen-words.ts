// Takes out of a visitor's words what could point to a person, before anything is stored. A mark stays where something was.
import { PERSONAL, REMOVED, type Removed } from './personal-patterns.ts';

export const MOST_LETTERS = 500;

/** "[removed:number]": the page says it in the reader's language. */
const markOf = (what: Removed) => `[removed:${what}]`;
const MARK = /\[removed:[a-z]+\]/g;

/** The words as they may be stored; null when nothing but marks and signs is left. Never longer than MOST_LETTERS. */
export function screenWords(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('[removed:', '[')
    .trim();
  const whole = [...plain].slice(0, MOST_LETTERS).join('');
  const screened = settled(whole)
    .replace(/(\[removed:[a-z]+\])\s+(?=[.,;:!?])/g, '$1')
    .trim();
  const cut = cutBetweenMarks(screened);
  return /[\p{L}\p{N}]/u.test(cut.replace(MARK, '')) ? cut : null;
}

/** Taking one thing out may bring two others together: looked at until nothing more is found. */
function settled(text: string): string {
  for (let before = text; ;) {
    const after = PERSONAL.reduce(
      (words, { what, pattern }) => outsideMarks(words, (part) => part.replace(pattern, ` ${markOf(what)} `)),
      before,
    ).replace(/\s+/g, ' ');
    if (after === before) return after;
    before = after;
  }
}

function outsideMarks(text: string, change: (part: string) => string): string {
  const parts = text.split(MARK);
  const marks = text.match(MARK) ?? [];
  return parts.map((part, index) => change(part) + (marks[index] ?? '')).join('');
}

/** Marks can be longer than what they stand for. */
function cutBetweenMarks(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  const open = cut.lastIndexOf('[removed:');
  return (open >= 0 && !cut.slice(open).includes(']') ? cut.slice(0, open) : cut)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

export type ScreenedPart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'removed'; readonly what: Removed };

/** Stored words as parts for a page, so that marks can be said in its language. */
export function partsOf(screened: string): readonly ScreenedPart[] {
  return screened
    .split(/(\[removed:[a-z]+\])/)
    .filter((part) => part !== '')
    .map((part): ScreenedPart => {
      const what = REMOVED.find((name) => part === markOf(name));
      return what === undefined ? { kind: 'words', text: part } : { kind: 'removed', what };
    });
}
