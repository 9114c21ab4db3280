// Every sentence that a language has to say, with its translation and whether that is up to date. Pure: files come as values.
import { sentenceHash } from './hash.ts';
import { kindOf, type Part } from './article.ts';
import { pairsOfParts, type Pair } from './ledger.ts';

/**
 * fresh: made of the English that stands there now. stale: the English changed since. unstamped: never said of which
 * English it was made.
 */
export type State = 'fresh' | 'stale' | 'unstamped' | 'missing';

export interface Sentence {
  /** A message's key; "content/rights/reporting.md#p-7" for a part of an article. */
  readonly id: string;
  readonly english: string;
  readonly translation?: string;
  /** Of an article: the part of the translated file that says it ("p-6"), which may have another place there. */
  readonly part?: string;
  readonly state: State;
}

export function messageSentence(
  key: string,
  english: string,
  translation: string | undefined,
  pair: Pair | undefined,
): Sentence {
  if (translation === undefined) return { id: key, english, state: 'missing' };
  return { id: key, english, translation, state: stateOf(english, pair) };
}

function stateOf(english: string, pair: Pair | undefined): State {
  if (pair === undefined) return 'unstamped';
  return pair.english === sentenceHash(english) ? 'fresh' : 'stale';
}

/**
 * The parts of an article beside those of its translation. Parts are found by the English they were made of, so that a
 * paragraph put in between does not make all after it stale; what is left over is paired in order when the counts agree.
 * `extra` names parts of the translation that belong to nothing.
 */
export function articleSentences(
  file: string,
  original: readonly Part[],
  translated: readonly Part[],
  ledger: ReadonlyMap<string, Pair>,
): { readonly sentences: readonly Sentence[]; readonly extra: readonly string[] } {
  const sentences: Sentence[] = [];
  const extra: string[] = [];
  const pairs = pairsOfParts(translated, ledger);
  for (const kind of new Set([...original, ...translated].map(({ name }) => kindOf(name)))) {
    const english = original.filter(({ name }) => kindOf(name) === kind);
    const own = translated.filter(({ name }) => kindOf(name) === kind);
    const partners = partnersOf(english, own, pairs);
    for (const part of english) {
      const partner = partners.get(part);
      const id = `${file}#${part.name}`;
      if (partner === undefined) sentences.push({ id, english: part.text, state: 'missing' });
      else {
        const state = stateOf(part.text, pairs.get(partner.name));
        sentences.push({ id, english: part.text, translation: partner.text, part: partner.name, state });
      }
    }
    const taken = new Set(partners.values());
    extra.push(...own.filter((part) => !taken.has(part)).map(({ name }) => name));
  }
  return { sentences, extra };
}

function partnersOf(english: readonly Part[], own: readonly Part[], pairs: ReadonlyMap<string, Pair>): Map<Part, Part> {
  const partners = new Map<Part, Part>();
  const free = new Set(own);
  for (const part of english) {
    const hash = sentenceHash(part.text);
    const partner = [...free].find(({ name }) => pairs.get(name)?.english === hash);
    if (partner === undefined) continue;
    partners.set(part, partner);
    free.delete(partner);
  }
  const left = english.filter((part) => !partners.has(part));
  const leftOver = [...free];
  if (left.length !== leftOver.length) return partners;
  left.forEach((part, index) => {
    const partner = leftOver[index];
    if (partner !== undefined) partners.set(part, partner);
  });
  return partners;
}
