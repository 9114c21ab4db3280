// All that there is to translate into one language, read from the repository: each file with its sentences, its mark and
// what it should not have.
import { existsSync, readFileSync } from 'node:fs';
import type { Packs } from '../../src/law/index.ts';
import { LEDGER, MARK, messageFiles, readCatalogue, type Catalogue } from '../catalogue.ts';
import { Findings } from '../findings.ts';
import { filesUnder } from '../source-files.ts';
import { readArticleFile, type ArticleFile, type Review } from './article.ts';
import { fileHash } from './hash.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { articleSentences, messageSentence, type Sentence } from './sentences.ts';

export interface Mark {
  readonly reviewed: Review;
  readonly of: string;
}

export interface TranslatedFile {
  /** "locales/es/guide.json", "content/es/rights/reporting.md" */
  readonly path: string;
  readonly kind: 'messages' | 'article';
  readonly mark: Mark | null;
  /** Of the English as it stands now; the mark's `of` equals it when the file is up to date. */
  readonly englishHash: string;
  readonly sentences: readonly Sentence[];
  /** Keys or parts that English does not have. */
  readonly extra: readonly string[];
}

export interface Desk {
  readonly language: string;
  readonly files: readonly TranslatedFile[];
  readonly ledger: Ledger;
  /** Files that cannot be read, each with the reason. */
  readonly problems: readonly string[];
}

export function readDesk(root: string, packs: Packs, language: string): Desk {
  const findings = new Findings();
  const ledger = ledgerOf(root, language, findings);
  const files = [
    ...messageDesk(root, packs, language, ledger, findings),
    ...articleDesk(root, language, ledger, findings),
  ];
  return { language, files, ledger, problems: findings.problems };
}

function ledgerOf(root: string, language: string, findings: Findings): Ledger {
  const file = `locales/${language}/${LEDGER}`;
  if (!existsSync(`${root}/${file}`)) return readLedger('{}');
  try {
    return readLedger(readFileSync(`${root}/${file}`, 'utf8'));
  } catch (error) {
    findings.problem(file, `is no JSON: ${sentenceOf(error)}`);
    return readLedger('{}');
  }
}

function messageDesk(
  root: string,
  packs: Packs,
  language: string,
  ledger: Ledger,
  findings: Findings,
): TranslatedFile[] {
  const english = readCatalogue(root, 'en', packs, findings);
  const own = readCatalogue(root, language, packs, findings);
  const homes = new Map([...english].map(([key, { file }]) => [key, homeOf(key, file, language, own)]));
  const paths = new Set([
    ...homes.values(),
    ...messageFiles(root, language).map((path) => `locales/${language}/${path}`),
  ]);
  return [...paths].sort().map((path): TranslatedFile => {
    const keys = [...english.keys()].filter((key) => homes.get(key) === path);
    const text = (key: string) => english.get(key)?.text ?? '';
    return {
      path,
      kind: 'messages',
      mark: messageMark(root, path),
      englishHash: fileHash(keys.map((key) => ({ name: key, text: text(key) }))),
      sentences: keys.map((key) => messageSentence(key, text(key), own.get(key)?.text, ledger.messages.get(key))),
      extra: [...own].filter(([key, { file }]) => file === path && !english.has(key)).map(([key]) => key),
    };
  });
}

/** Where a message stands, or would stand, in another language. The law's English stands in its rules, not in files. */
function homeOf(key: string, englishFile: string, language: string, own: Catalogue): string {
  const standing = own.get(key)?.file;
  if (standing !== undefined) return standing;
  if (englishFile.startsWith('locales/en/')) return englishFile.replace('locales/en/', `locales/${language}/`);
  return `locales/${language}/${lawFile(key)}`;
}

/** Facts with many options have files of their own. */
const LONG_FACTS = ['crime-categories', 'ground'];

function lawFile(key: string): string {
  const [, group = '', name = ''] = key.split('.');
  const isLong = group === 'rule' || (group === 'fact' && LONG_FACTS.includes(name));
  return isLong ? `law/${group}/${name}.json` : `law/${group}.json`;
}

function messageMark(root: string, path: string): Mark | null {
  try {
    const { [MARK]: mark }: Record<string, unknown> = JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
    return markOf(mark, 'reviewed');
  } catch {
    return null; // no such file yet, or no JSON: said elsewhere
  }
}

function articleDesk(root: string, language: string, ledger: Ledger, findings: Findings): TranslatedFile[] {
  const names = new Set([...filesUnder(root, 'content/en', '.md'), ...filesUnder(root, `content/${language}`, '.md')]);
  return [...names].sort().flatMap((name): TranslatedFile[] => {
    const path = `content/${language}/${name}`;
    const original = articleAt(root, `content/en/${name}`, findings);
    const own = articleAt(root, path, findings);
    if (original === undefined && own === undefined) return [];
    const pairs = ledger.articles.get(name) ?? new Map();
    const parts = original?.parts ?? [];
    return [
      {
        path,
        kind: 'article',
        mark: own === undefined ? null : markOf(own.front, 'translation'),
        englishHash: fileHash(parts),
        ...articleSentences(`content/${name}`, parts, own?.parts ?? [], pairs),
      },
    ];
  });
}

export function articleAt(root: string, path: string, findings: Findings): ArticleFile | undefined {
  if (!existsSync(`${root}/${path}`)) return undefined;
  try {
    return readArticleFile(readFileSync(`${root}/${path}`, 'utf8'));
  } catch (error) {
    findings.problem(path, sentenceOf(error));
    return undefined;
  }
}

function markOf(value: unknown, name: 'reviewed' | 'translation'): Mark | null {
  if (typeof value !== 'object' || value === null) return null;
  const { [name]: reviewed, of } = value as Record<string, unknown>; // just seen to be an object
  if (reviewed !== 'machine' && reviewed !== 'person') return null;
  return { reviewed, of: typeof of === 'string' ? of : '' };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
