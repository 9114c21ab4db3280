// What a language says, as its files have it: texts by dotted key. The English words of the law room stand in its rules
// and come from there.
import { readFileSync } from 'node:fs';
import { lawMessages, type Packs } from '../src/law/index.ts';
import type { Findings } from './findings.ts';
import { filesUnder } from './source-files.ts';

/** One language's texts by dotted key, each with the file it stands in. */
export type Catalogue = Map<string, { text: string; file: string }>;

/** Who read a translated file last, and of which English it was made: its first member. No message. */
export const MARK = '$translation';
/** Of which English each translated sentence was made; written by `amparo translations stamp`. Holds no messages. */
export const LEDGER = 'made-from.json';

/** Everything a language says: its JSON files, and in English what the law room says of itself. */
export function readCatalogue(root: string, language: string, packs: Packs, findings: Findings): Catalogue {
  const catalogue: Catalogue = new Map();
  if (language === 'en') {
    for (const [key, text] of Object.entries(lawMessages(packs))) catalogue.set(key, { text, file: 'src/law' });
  }
  for (const path of messageFiles(root, language)) {
    const file = `locales/${language}/${path}`;
    try {
      const { [MARK]: _mark, ...messages } = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
      flatten(messages, roomOf(path), file, catalogue, findings);
    } catch (error) {
      findings.problem(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return catalogue;
}

/** Paths of a language's message files below its folder. */
export function messageFiles(root: string, language: string): string[] {
  return filesUnder(root, `locales/${language}`, '.json').filter((path) => path !== LEDGER);
}

/** What stands before the keys of a file: a long room may be a folder of files. */
export function roomOf(path: string): string {
  return path.replace(/\.json$/, '').replaceAll('/', '.');
}

function flatten(value: unknown, key: string, file: string, catalogue: Catalogue, findings: Findings): void {
  if (typeof value === 'string') {
    if (catalogue.has(key))
      findings.problem(file, `${key} is said twice; it stands in ${catalogue.get(key)?.file} already`);
    catalogue.set(key, { text: value, file });
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, `${key}.${name}`, file, catalogue, findings);
  } else findings.problem(file, `${key} must be a text or a group of texts`);
}
