// A Markdown file of content/ as translators see it: the words of its front matter and its blocks, each with a name, and
// the same words put back into a file.
import { parse, stringify } from 'yaml';

export interface Part {
  /** "title", "short-2", "change-1", "p-7". */
  readonly name: string;
  readonly text: string;
}

export interface ArticleFile {
  /** Front matter as it stands in the file. */
  readonly front: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
}

export type Review = 'machine' | 'person';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/;
const SINGLE = ['title', 'heading', 'summary'] as const;
/** "p-7" is of the kind "p". */
export const kindOf = (name: string): string => name.replace(/-\d+$/, '');

/** Throws when there is no front matter or it is no YAML. */
export function readArticleFile(text: string): ArticleFile {
  const match = FRONT_MATTER.exec(text);
  if (match === null) throw new Error('must begin with front matter between two lines of ---');
  const front: unknown = parse(match[1] ?? '');
  if (!isRecord(front)) throw new Error('front matter must be a list of names and values');
  const body = text.slice(match[0].length).replaceAll('\r\n', '\n');
  return { front, parts: [...frontParts(front), ...numbered('p', blocksIn(body))] };
}

function frontParts(front: Readonly<Record<string, unknown>>): Part[] {
  const single = SINGLE.flatMap((name) => {
    const text = front[name];
    return typeof text === 'string' ? [{ name, text }] : [];
  });
  const changes = listIn(front, 'changes').map((change) => (isRecord(change) ? change['what'] : undefined));
  return [...single, ...numbered('short', listIn(front, 'short')), ...numbered('change', changes)];
}

function numbered(kind: string, texts: readonly unknown[]): Part[] {
  return texts.map((text, index) => ({ name: `${kind}-${index + 1}`, text: typeof text === 'string' ? text : '' }));
}

/** What stands between blank lines. A mark alone ([^source]) belongs to the list before it and has no words. */
function blocksIn(body: string): string[] {
  return body
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .reduce<string[]>((blocks, block) => {
      const isMark = /^\[\^[^\]]+\]$/.test(block) && blocks.length > 0;
      return isMark ? [...blocks.slice(0, -1), `${blocks.at(-1) ?? ''}\n\n${block}`] : [...blocks, block];
    }, []);
}

/** A whole translated file. Order of blocks, days and sources of changes are the original's; what a translation need not repeat is left out. */
export function writeArticleFile(
  original: ArticleFile,
  texts: ReadonlyMap<string, string>,
  mark: { readonly translation: Review; readonly of: string },
): string {
  const list = (kind: string) => original.parts.filter(({ name }) => kindOf(name) === kind);
  const word = ({ name }: Part) => texts.get(name) ?? '';
  const changes = listIn(original.front, 'changes').map((change, index) => ({
    ...(isRecord(change) ? change : {}),
    what: texts.get(`change-${index + 1}`) ?? '',
  }));
  const short = list('short').map(word);
  const front = {
    ...Object.fromEntries(SINGLE.map((name) => [name, texts.get(name) ?? ''])),
    ...(short.length > 0 ? { short } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...mark,
  };
  const yaml = stringify(front, { lineWidth: 0 });
  return `---\n${yaml}---\n\n${list('p').map(word).join('\n\n')}\n`;
}

/** The same file with another mark; its words and layout stay as they are. */
export function withMark(text: string, mark: { readonly translation: Review; readonly of: string }): string {
  return text.replace(FRONT_MATTER, (whole, front: string) => {
    const kept = front.split(/\r?\n/).filter((line) => !/^(translation|of):/.test(line));
    return whole.replace(front, () =>
      [...kept, `translation: ${mark.translation}`, `of: ${quoted(mark.of)}`].join('\n'),
    );
  });
}

/** Sixteen hex digits can look like a number to YAML. */
function quoted(hash: string): string {
  return stringify(hash).trim();
}

function listIn(front: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const value = front[name];
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
