// A paper: a letter, a receipt, a worksheet. One value is shown as HTML (ui of the room that owns it) and set as PDF here,
// so that the page and the print never say different things.

import type { Json, Pdf } from './pdf.ts';
import template from './paper.typ';

export type Direction = 'ltr' | 'rtl';

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Boxed: what the reader must not miss. */
  | { readonly kind: 'note'; readonly text: string }
  /** Somebody's own words, in whatever language they were written. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  /** Large type, for codes. */
  | { readonly kind: 'large'; readonly text: string }
  /** A place to write by hand. */
  | { readonly kind: 'line'; readonly label: string };

/** `empty`: the value says that nothing was filled in. */
export interface FactRow {
  readonly number?: string;
  readonly label: string;
  readonly value: string;
  readonly empty?: boolean;
}

/** One language's part of a paper. In print each part begins a page. */
export interface PaperPart {
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Paper {
  readonly parts: readonly PaperPart[];
  /** Repeated at the head and foot of each printed page. */
  readonly head: string;
  readonly foot: string;
}

export function paperPdf(pdf: Pdf, paper: Paper): Promise<Uint8Array> {
  return pdf.render({ template, data: paperData(paper) });
}

/** What the template reads: the paper with the writing direction of each free text. */
export function paperData({ parts, head, foot }: Paper): Json {
  return { head, foot, parts: parts.map((part) => ({ ...part, blocks: part.blocks.map(blockData) })) };
}

function blockData(block: Block): Json {
  switch (block.kind) {
    case 'quote':
    case 'large':
      return { ...block, direction: directionOfText(block.text) };
    case 'address':
      return { kind: 'address', lines: block.lines.map((text) => ({ text, direction: directionOfText(text) })) };
    case 'facts':
      return {
        kind: 'facts',
        rows: block.rows.map(({ number = '', label, value, empty = false }) => ({
          number,
          label,
          value,
          empty,
          direction: directionOfText(value),
        })),
      };
    default:
      return { ...block };
  }
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** As a browser's dir=auto: the direction of the first letter; left to right without any. */
export function directionOfText(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Keeps names, codes and dates whole inside a sentence of the other direction. Invisible. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}
