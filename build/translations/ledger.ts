// locales/<language>/made-from.json: for each translated sentence, of which English it was made and what the translation
// was then. So a changed English sentence marks its own translation stale, and no other.
import { kindOf } from './article.ts';
import { sentenceHash } from './hash.ts';

export interface Pair {
  /** Of the English sentence. */
  readonly english: string;
  /** Of its translation when it was stamped. */
  readonly translation: string;
}

/** A message by its key; an article by its path, with a pair for each of its parts ("p-3"). */
export interface Ledger {
  readonly messages: Map<string, Pair>;
  readonly articles: Map<string, Map<string, Pair>>;
}

const PAIR = /^([0-9a-f]{8})-([0-9a-f]{8})$/;
const PART = /^([a-z]+(?:-\d+)?)=([0-9a-f]{8}-[0-9a-f]{8})$/;

export function pairOf(english: string, translation: string): Pair {
  return { english: sentenceHash(english), translation: sentenceHash(translation) };
}

/** Entries of another shape are as if they were not there: their sentences count as never stamped. */
export function readLedger(text: string): Ledger {
  const ledger: Ledger = { messages: new Map(), articles: new Map() };
  const entries: unknown = JSON.parse(text);
  if (typeof entries !== 'object' || entries === null) return ledger;
  for (const [name, value] of Object.entries(entries)) {
    if (typeof value !== 'string') continue;
    if (name.endsWith('.md')) ledger.articles.set(name, readParts(value));
    else {
      const pair = readPair(value);
      if (pair !== null) ledger.messages.set(name, pair);
    }
  }
  return ledger;
}

function readParts(text: string): Map<string, Pair> {
  const parts = new Map<string, Pair>();
  for (const word of text.split(' ')) {
    const [, name, value = ''] = PART.exec(word) ?? [];
    const pair = readPair(value);
    if (name !== undefined && pair !== null) parts.set(name, pair);
  }
  return parts;
}

function readPair(text: string): Pair | null {
  const [, english, translation] = PAIR.exec(text) ?? [];
  return english === undefined || translation === undefined ? null : { english, translation };
}

/** Sorted, one entry a line, so that two people's stamps seldom meet. */
export function writeLedger({ messages, articles }: Ledger): string {
  const write = ({ english, translation }: Pair) => `${english}-${translation}`;
  const entries = [
    ...[...messages].map(([key, pair]) => [key, write(pair)] as const),
    ...[...articles].map(
      ([path, parts]) => [path, [...parts].map(([name, pair]) => `${name}=${write(pair)}`).join(' ')] as const,
    ),
  ];
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

/**
 * The pair of each part of a translated article as it stands now. Parts move when a paragraph is put in, so a pair goes to
 * the part that still has its words; a part whose words changed keeps the pair of its name, if nobody else has it.
 */
export function pairsOfParts(
  parts: readonly { readonly name: string; readonly text: string }[],
  pairs: ReadonlyMap<string, Pair>,
): Map<string, Pair> {
  const found = new Map<string, Pair>();
  const free = new Map(pairs);
  const give = (name: string, from: string | undefined) => {
    const pair = from === undefined ? undefined : free.get(from);
    if (from === undefined || pair === undefined) return;
    found.set(name, pair);
    free.delete(from);
  };
  for (const { name, text } of parts) {
    const hash = sentenceHash(text);
    const isSame = (from: string) => kindOf(from) === kindOf(name) && free.get(from)?.translation === hash;
    give(name, isSame(name) ? name : [...free.keys()].find(isSame));
  }
  for (const { name } of parts) if (!found.has(name)) give(name, name);
  return found;
}
