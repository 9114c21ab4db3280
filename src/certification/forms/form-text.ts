// Text as official forms can hold it: western European letters in Helvetica, lines no wider than the field. What a form
// cannot hold is never changed in silence: the caller learns why and puts the whole text on the continuation sheet.

import { isWinAnsi, textWidth } from '../../platform/pdf/index.ts';

/** 'accents': the form shows the letters without marks it cannot print. 'script': it can show nothing of it. */
export type WritingProblem = 'accents' | 'script';

export interface Writable {
  readonly text: string;
  readonly problem: WritingProblem | null;
}

/** Letters with a stroke have no decomposition; the plain letter is the one machine-readable passports print. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ł: 'L',
  ł: 'l',
  Ħ: 'H',
  ħ: 'h',
  Ŧ: 'T',
  ŧ: 't',
  ı: 'i',
};

/** Control characters, and signs that turn text around or cannot be seen; none of them is a letter of anybody's name. */
const UNSEEN = /(?!\n)[\p{Cc}\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** NFC, with line breaks as '\n', other blanks as spaces, and nothing unseen; all else is kept. */
export function cleanText(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return lines
    .replace(/[\t\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

export function writable(text: string): Writable {
  if (isWinAnsi(text)) return { text, problem: null };
  const plain = [...text].map(plainLetter).join('');
  return isWinAnsi(plain) ? { text: plain, problem: 'accents' } : { text: '', problem: 'script' };
}

/** Only Latin letters lose marks; a mark of another script is part of its letter. */
function plainLetter(letter: string): string {
  if (isWinAnsi(letter)) return letter;
  const stroke = PLAIN_LETTERS[letter];
  if (stroke !== undefined) return stroke;
  if (/\p{Script=Inherited}/u.test(letter)) return '';
  return /\p{Script=Latin}/u.test(letter) ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter;
}

/** Joined with spaces or line breaks where they were cut, head and rest are the text again. */
export interface Cut {
  readonly head: readonly string[];
  readonly rest: string;
}

/** The first `most` lines of the text at this width, and what follows them. Words wider than a line are broken. */
export function cutLines(text: string, size: number, width: number, most: number): Cut {
  const head: string[] = [];
  let rest = text;
  while (rest !== '' && head.length < most) {
    const end = lineEnd(rest, size, width);
    head.push(rest.slice(0, end).trimEnd());
    // A line break that ends the line belongs to it; further ones are empty lines to keep.
    rest = rest.slice(end).replace(/^ *\n?/, '');
  }
  return { head, rest };
}

/** Where the first line ends: at its line break, before the word that is too wide, or inside a word wider than a line. */
function lineEnd(text: string, size: number, width: number): number {
  const breakAt = text.indexOf('\n');
  const end = breakAt < 0 ? text.length : breakAt;
  const fits = lettersThatFit(text.slice(0, end), size, width);
  if (fits === end) return end;
  const blank = text.lastIndexOf(' ', fits);
  return blank > 0 ? blank : Math.max(fits, 1);
}

function lettersThatFit(line: string, size: number, width: number): number {
  let used = 0;
  let count = 0;
  for (const letter of line) {
    used += textWidth(letter, size);
    if (used > width) return count;
    count += letter.length;
  }
  return count;
}
