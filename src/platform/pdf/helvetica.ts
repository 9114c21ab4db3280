// Widths of the font in which official forms are filled. Helvetica is one of the fonts every viewer has; it writes
// WinAnsi, the western European letters, and nothing else.

import { Encodings, Font } from '@cantoo/pdf-lib/standard-fonts';

const helvetica = Font.load('Helvetica');
const widths = new Map<number, number>();

/** Line breaks are no letters: text of several lines is judged by its letters. */
export function isWinAnsi(text: string): boolean {
  return [...text].every((letter) => letter === '\n' || Encodings.WinAnsi.canEncodeUnicodeCodePoint(codeOf(letter)));
}

/** Points that the text takes in one line at `size`. Kerning, which only narrows, is left out. */
export function textWidth(text: string, size: number): number {
  let total = 0;
  for (const letter of text) total += widthOf(codeOf(letter));
  return (total * size) / 1000;
}

function widthOf(code: number): number {
  const known = widths.get(code);
  if (known !== undefined) return known;
  const width = Encodings.WinAnsi.canEncodeUnicodeCodePoint(code)
    ? (helvetica.getWidthOfGlyph(Encodings.WinAnsi.encodeUnicodeCodePoint(code).name) ?? WIDEST)
    : WIDEST;
  widths.set(code, width);
  return width;
}

const WIDEST = 1015;

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
