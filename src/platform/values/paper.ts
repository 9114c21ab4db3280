// A paper as a value: a letter, a receipt, a worksheet. Rooms keep it, show it as HTML and have it set as PDF
// (platform/pdf), so that page and print never say different things.

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
  /** A square code that a phone reads: the address, and the same in figures. `rows` are '1' where it is dark. */
  | { readonly kind: 'code'; readonly rows: readonly string[]; readonly label: string }
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

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Keeps names, codes and dates whole inside a sentence of the other direction. Invisible. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}
