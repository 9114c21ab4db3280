// Sentences on their way to translators and back: what goes out, and of each row that comes in whether it is taken or why
// not. Pure; the formats are in po.ts and xliff.ts.
import { checkMessage, type MessageFault } from './check-message.ts';
import { checkPart, type PartFault } from './check-part.ts';
import type { Desk, TranslatedFile } from './desk.ts';
import type { Sentence, State } from './sentences.ts';

export interface Row {
  readonly id: string;
  readonly english: string;
  readonly translation: string;
  /** The tool or the person is not sure of it: PO "fuzzy", XLIFF "needs-...". */
  readonly isUnsure: boolean;
  /** Where the row stands in the file: "line 12". */
  readonly place: string;
}

export interface OutgoingRow extends Omit<Row, 'place'> {
  readonly state: State;
  readonly reviewed: 'machine' | 'person' | null;
  /** For the translator: in which file it stands, where it is used. */
  readonly notes: readonly string[];
}

/** A whole file that cannot be used. */
export type FileRefusal =
  | { readonly code: 'not-utf-8' }
  | { readonly code: 'malformed'; readonly place: string; readonly detail: string }
  | { readonly code: 'wrong-language'; readonly detail: string }
  | { readonly code: 'no-rows' };

export type ReadRows =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly language: string | null }
  | { readonly ok: false; readonly refusal: FileRefusal };

export type ExportChoice = 'stale' | 'missing' | 'all';

/** What to send out: everything, or what needs somebody. Unstamped sentences go with the stale ones. */
export function outgoingRows(
  desk: Desk,
  choice: ExportChoice,
  usedAt: ReadonlyMap<string, readonly string[]>,
): OutgoingRow[] {
  return desk.files.flatMap((file) =>
    file.sentences
      .filter(({ state, english }) => english !== '' && isChosen(state, choice))
      .map((sentence) => outgoing(file, sentence, usedAt)),
  );
}

function isChosen(state: State, choice: ExportChoice): boolean {
  if (choice === 'all') return true;
  return choice === 'missing' ? state === 'missing' : state === 'stale' || state === 'unstamped';
}

function outgoing(
  { path, mark }: TranslatedFile,
  sentence: Sentence,
  usedAt: ReadonlyMap<string, readonly string[]>,
): OutgoingRow {
  const { id, english, translation = '', state } = sentence;
  const places = usedAt.get(id) ?? [];
  const notes = [path, ...(places.length > 0 ? [`used in ${places.join(', ')}`] : [])];
  const isUnsure = state === 'stale' || state === 'unstamped';
  return {
    id,
    english,
    translation,
    isUnsure,
    state,
    reviewed: state === 'missing' ? null : (mark?.reviewed ?? null),
    notes,
  };
}

export type RowFault =
  MessageFault | PartFault | { readonly code: 'unknown-key' | 'english-changed' | 'duplicate' | 'article-not-whole' };

export type Outcome =
  /** New words, or a stale sentence that the translator says still holds. */
  | { readonly kind: 'taken'; readonly row: Row; readonly isSameText: boolean }
  | { readonly kind: 'unchanged'; readonly row: Row }
  | { readonly kind: 'rejected'; readonly row: Row; readonly fault: RowFault };

/** One outcome for each row, in their order. */
export function judgeRows(desk: Desk, rows: readonly Row[]): Outcome[] {
  const known = new Map(
    desk.files.flatMap((file) => file.sentences.map((sentence) => [sentence.id, { file, sentence }])),
  );
  const seen = new Set<string>();
  const outcomes = rows.map((row): Outcome => {
    const isSecond = seen.has(row.id);
    seen.add(row.id);
    if (isSecond) return { kind: 'rejected', row, fault: { code: 'duplicate' } };
    const found = known.get(row.id);
    if (found === undefined) return { kind: 'rejected', row, fault: { code: 'unknown-key' } };
    return judgeRow(desk.language, row, found.file, found.sentence);
  });
  return withWholeArticles(desk, outcomes);
}

function judgeRow(language: string, row: Row, file: TranslatedFile, sentence: Sentence): Outcome {
  if (row.english !== sentence.english) return { kind: 'rejected', row, fault: { code: 'english-changed' } };
  const isSameText = row.translation === sentence.translation;
  if (isSameText && (row.isUnsure || sentence.state === 'fresh')) return { kind: 'unchanged', row };
  const fault =
    file.kind === 'article'
      ? checkPart(row.english, row.translation)
      : checkMessage(language, row.english, row.translation);
  return fault === null ? { kind: 'taken', row, isSameText } : { kind: 'rejected', row, fault };
}

/** An article is shown whole or not at all: rows that would leave holes in it are not taken. */
function withWholeArticles(desk: Desk, outcomes: readonly Outcome[]): Outcome[] {
  const taken = new Set(outcomes.flatMap(({ kind, row }) => (kind === 'taken' ? [row.id] : [])));
  const holed = new Set(
    desk.files
      .filter(
        ({ kind, sentences }) =>
          kind === 'article' && sentences.some(({ id, state }) => state === 'missing' && !taken.has(id)),
      )
      .flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  );
  return outcomes.map((outcome): Outcome => {
    const isLeft = outcome.kind === 'taken' && holed.has(outcome.row.id);
    return isLeft ? { kind: 'rejected', row: outcome.row, fault: { code: 'article-not-whole' } } : outcome;
  });
}
