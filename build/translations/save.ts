// Writes translations back: messages into their JSON file in the order of the English, articles as Markdown, marks and
// the ledger. Everything is made first and written together, so that a mistake leaves the files as they were.
import { existsSync, readFileSync } from 'node:fs';
import { LEDGER, MARK, roomOf } from '../catalogue.ts';
import { writeIfChanged } from '../write.mjs';
import { withMark } from './article.ts';
import type { Mark } from './desk.ts';
import { writeLedger, type Ledger } from './ledger.ts';

type Tree = { [name: string]: string | Tree };

/** Path below the repository, with the whole text to stand there. */
export type Files = ReadonlyMap<string, string>;

export function writeAll(root: string, files: Files): void {
  for (const [path, text] of files) writeIfChanged(`${root}/${path}`, text);
}

/** The ledger and the marked files after a stamp. */
export function stampedFiles(
  root: string,
  language: string,
  ledger: Ledger,
  marks: ReadonlyMap<string, Mark>,
): Map<string, string> {
  const files = new Map([[`locales/${language}/${LEDGER}`, writeLedger(ledger)]]);
  for (const [path, mark] of marks) {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    files.set(
      path,
      path.endsWith('.md') ? withMark(text, { translation: mark.reviewed, of: mark.of }) : markedJson(text, mark),
    );
  }
  return files;
}

function markedJson(text: string, mark: Mark): string {
  const { [MARK]: _before, ...messages }: Record<string, unknown> = JSON.parse(text);
  return jsonText({ [MARK]: mark, ...messages });
}

/**
 * The file with these messages (by dotted key) put in. Groups and their order are those of the English file; what has no
 * English file (the law's words) keeps the order it has, new keys last.
 */
export function withMessages(root: string, path: string, texts: ReadonlyMap<string, string>): string {
  const room = roomOf(path.split('/').slice(2).join('/'));
  const before = readTree(`${root}/${path}`);
  const english = readTree(`${root}/${path.replace(/^locales\/[^/]+/, 'locales/en')}`);
  const { [MARK]: mark, ...own } = before;
  const all = new Map([...flat(own, room), ...texts]);
  const tree: Tree = {};
  const order = [...flat(Object.keys(english).length > 0 ? english : own, room).keys(), ...all.keys()];
  for (const key of new Set(order)) {
    const text = all.get(key);
    if (text !== undefined) put(tree, namesOf(key, room, [own, english]), text);
  }
  return jsonText(mark === undefined ? tree : { [MARK]: mark, ...tree });
}

function readTree(path: string): Tree {
  const tree: Tree = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return tree;
}

function flat(tree: Tree, key: string): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[`${key}.${name}`, value]] : [...flat(value, `${key}.${name}`)],
    ),
  );
}

/** How a key is cut into names: as in one of the trees that has it (a name may hold dots), else one name below the room. */
function namesOf(key: string, room: string, trees: readonly Tree[]): readonly string[] {
  const rest = key.slice(room.length + 1);
  for (const tree of trees) {
    const names = namesIn(tree, rest);
    if (names !== null) return names;
  }
  return [rest];
}

function namesIn(tree: Tree, rest: string): readonly string[] | null {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string' ? name === rest : false) return [name];
    if (typeof value === 'string' || !rest.startsWith(`${name}.`)) continue;
    const inner = namesIn(value, rest.slice(name.length + 1));
    if (inner !== null) return [name, ...inner];
  }
  return null;
}

function put(tree: Tree, [name = '', ...inner]: readonly string[], text: string): void {
  if (inner.length === 0) {
    tree[name] = text;
    return;
  }
  const group = tree[name];
  put(typeof group === 'object' ? group : (tree[name] = {}), inner, text);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
