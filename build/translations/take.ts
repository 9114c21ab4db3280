// Turns taken rows into the files that hold them.
import { readFileSync } from 'node:fs';
import { Findings } from '../findings.ts';
import { articleAt, type Desk } from './desk.ts';
import { writeArticleFile, type Review } from './article.ts';
import type { Outcome } from './exchange.ts';
import { withMessages, type Files } from './save.ts';

/** The changed files with their new text; ledger and marks follow with a stamp. */
export function filesWithTaken(root: string, desk: Desk, outcomes: readonly Outcome[]): Files {
  const taken = new Map(
    outcomes.flatMap((outcome) => (outcome.kind === 'taken' ? [[outcome.row.id, outcome.row.translation]] : [])),
  );
  const files = new Map<string, string>();
  for (const file of desk.files) {
    const texts = new Map(
      file.sentences.flatMap(({ id }) => {
        const text = taken.get(id);
        return text === undefined ? [] : [[id, text] as const];
      }),
    );
    if (texts.size === 0) continue;
    files.set(
      file.path,
      file.kind === 'messages' ? withMessages(root, file.path, texts) : articleText(root, file, texts),
    );
  }
  return files;
}

function articleText(root: string, file: Desk['files'][number], taken: ReadonlyMap<string, string>): string {
  const original = articleAt(root, file.path.replace(/^content\/[^/]+/, 'content/en'), new Findings());
  if (original === undefined) throw new Error(`${file.path} has no original`);
  const texts = new Map(
    file.sentences.map(({ id, translation = '' }) => [id.slice(id.lastIndexOf('#') + 1), taken.get(id) ?? translation]),
  );
  const mark: { translation: Review; of: string } = {
    translation: file.mark?.reviewed ?? 'machine',
    of: file.mark?.of ?? '',
  };
  return writeArticleFile(original, texts, mark);
}

/** Where messages are used, for the translator: files of the program that name the key whole. */
export function usesOf(root: string, keys: readonly string[], paths: readonly string[]): Map<string, string[]> {
  const wanted = new Set(keys);
  const uses = new Map<string, string[]>();
  for (const path of paths.filter((name) => /\.tsx?$/.test(name) && !/\.(test|journey|examples)\.tsx?$/.test(name))) {
    const named = new Set(
      [...readFileSync(`${root}/src/${path}`, 'utf8').matchAll(/'([a-zA-Z0-9.-]+)'/g)].map(([, key = '']) => key),
    );
    for (const key of named) if (wanted.has(key)) uses.set(key, [...(uses.get(key) ?? []), `src/${path}`]);
  }
  return uses;
}
