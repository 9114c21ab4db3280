// Says of which English the translations were made: the ledger's pairs, and the marks of the files. A stale sentence whose
// translation nobody touched stays stale, unless whoever stamps says that it still holds.
import type { Review } from './article.ts';
import type { Desk, Mark, TranslatedFile } from './desk.ts';
import { pairOf, pairsOfParts, type Ledger, type Pair } from './ledger.ts';

export interface StampWish {
  /** Only these files; all when empty. */
  readonly files: readonly string[];
  /** Who read them; as marked so far when not given, and a machine where words changed since a person read them. */
  readonly reviewed?: Review;
  /** Stale sentences hold although nobody changed their translation. */
  readonly stillHolds: boolean;
  /** Only these sentences: what an import took. */
  readonly only?: ReadonlySet<string>;
}

export interface Stamped {
  readonly ledger: Ledger;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Sentences stamped now, and those left stale. */
  readonly stamped: number;
  readonly leftStale: readonly string[];
}

export function stamp(desk: Desk, wish: StampWish): Stamped {
  const ledger: Ledger = { messages: new Map(desk.ledger.messages), articles: new Map(desk.ledger.articles) };
  const marks = new Map<string, Mark>();
  const leftStale: string[] = [];
  let stamped = 0;
  for (const file of desk.files.filter(({ path }) => wish.files.length === 0 || wish.files.includes(path))) {
    const judged = judge(file, desk.ledger, wish);
    if (judged === null) continue;
    record(ledger, file, judged.pairs);
    leftStale.push(...judged.leftStale);
    stamped += judged.changed;
    marks.set(file.path, markFor(file, judged, wish));
  }
  forgetGone(ledger, desk);
  return { ledger, marks, stamped, leftStale };
}

interface Judged {
  /** By key, or by the part's name in the translated file. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly leftStale: readonly string[];
  /** Pairs that differ from what the ledger had. */
  readonly changed: number;
  /** Whether words are new or other since the file was stamped before. */
  readonly isRewritten: boolean;
  /** Every sentence that is said was made of the English that stands there now. */
  readonly isUpToDate: boolean;
}

function judge(file: TranslatedFile, ledger: Ledger, { stillHolds, only }: StampWish): Judged | null {
  const said = file.sentences.filter(({ translation }) => translation !== undefined);
  if (!said.some(({ id }) => only?.has(id) ?? true)) return null;
  const known = pairsOf(file, ledger);
  const pairs = new Map<string, Pair>();
  const leftStale: string[] = [];
  let [changed, rewritten, old] = [0, 0, 0];
  for (const { id, english, translation = '', part = id } of said) {
    const now = pairOf(english, translation);
    const before = known.get(part);
    const isTouched = before?.translation !== now.translation || stillHolds || before.english === now.english;
    const pair = isTouched && (only?.has(id) ?? true) ? now : before;
    if (pair !== undefined) pairs.set(part, pair);
    if (pair?.english !== now.english) old += 1;
    if (!isTouched) leftStale.push(id);
    if (pair === now && (before?.english !== now.english || before.translation !== now.translation)) changed += 1;
    if (before?.translation !== now.translation) rewritten += 1;
  }
  return { pairs, leftStale, changed, isRewritten: known.size > 0 && rewritten > 0, isUpToDate: old === 0 };
}

function pairsOf(file: TranslatedFile, ledger: Ledger): ReadonlyMap<string, Pair> {
  if (file.kind === 'article') return pairsOfParts(partsOf(file), ledger.articles.get(articleName(file)) ?? new Map());
  const keys = file.sentences.map(({ id }) => id);
  return new Map(keys.flatMap((key) => [...entry(key, ledger.messages.get(key))]));
}

function partsOf({ sentences }: TranslatedFile): { name: string; text: string }[] {
  return sentences.flatMap(({ part, translation }) =>
    part === undefined || translation === undefined ? [] : [{ name: part, text: translation }],
  );
}

function entry(key: string, pair: Pair | undefined): readonly (readonly [string, Pair])[] {
  return pair === undefined ? [] : [[key, pair]];
}

function record(ledger: Ledger, file: TranslatedFile, pairs: ReadonlyMap<string, Pair>): void {
  if (file.kind === 'messages') for (const [key, pair] of pairs) ledger.messages.set(key, pair);
  else ledger.articles.set(articleName(file), new Map(pairs));
}

function markFor(file: TranslatedFile, { isUpToDate, isRewritten }: Judged, wish: StampWish): Mark {
  const before = file.mark?.reviewed ?? 'machine';
  const reviewed = wish.reviewed ?? (isRewritten ? 'machine' : before);
  return { reviewed, of: isUpToDate ? file.englishHash : (file.mark?.of ?? '') };
}

/** What English no longer says needs no pair. */
function forgetGone(ledger: Ledger, desk: Desk): void {
  const said = new Set(desk.files.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  for (const key of ledger.messages.keys()) if (!said.has(key)) ledger.messages.delete(key);
  const articles = new Set(desk.files.filter(({ kind }) => kind === 'article').map(articleName));
  for (const name of ledger.articles.keys()) if (!articles.has(name)) ledger.articles.delete(name);
}

/** "content/es/rights/reporting.md" stands in the ledger as "rights/reporting.md". */
export function articleName({ path }: { readonly path: string }): string {
  return path.split('/').slice(2).join('/');
}
