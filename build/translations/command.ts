// `amparo translations`: how far each language is, stamp, export, import. Works on the files of a clone.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ALL_LANGUAGES } from '../../src/platform/values/language.ts';
import { Findings } from '../findings.ts';
import { readPacks } from '../packs.ts';
import { filesUnder } from '../source-files.ts';
import type { Packs } from '../../src/law/index.ts';
import { readDesk, type Desk } from './desk.ts';
import { judgeRows, outgoingRows, type ExportChoice, type FileRefusal, type ReadRows } from './exchange.ts';
import { readPo, writePo } from './po.ts';
import { stampedFiles, writeAll } from './save.ts';
import { importReport, refusalSentence } from './say.ts';
import { stamp } from './stamp.ts';
import { statusOf, statusTable, totalsOf } from './status.ts';
import { filesWithTaken, usesOf } from './take.ts';

export interface TranslationsIo {
  readonly root: string;
  /** The jurisdictions' packs, because sentences of the law name their crimes and grounds. */
  packs(): Packs;
  say(line: string): void;
  complain(line: string): void;
  /** A line that the next one replaces, where the terminal can. */
  progress(line: string): void;
}

const USAGE = `Usage:
  amparo translations status [LANGUAGE] [--verbose] [--json]
  amparo translations stamp LANGUAGE [--file PATH]... [--reviewed machine|person] [--still-holds]
  amparo translations export LANGUAGE --format po|xliff [--only stale|missing|all] [FILE]
  amparo translations import LANGUAGE FILE [--reviewed machine|person] [--dry-run]
Languages: ${ALL_LANGUAGES.filter(({ code }) => code !== 'en')
  .map(({ code }) => code)
  .join(', ')}`;

class AskedWrongly extends Error {}

/** 0 done, 1 refused, 2 asked wrongly. */
export async function runTranslations(args: readonly string[], io: TranslationsIo): Promise<number> {
  try {
    const asked = readArguments(args);
    return await ACTS[asked.act](asked, io);
  } catch (error) {
    if (!(error instanceof AskedWrongly)) throw error;
    io.complain(`${error.message}\n${USAGE}`.trimStart());
    return 2;
  }
}

interface Asked {
  readonly act: keyof typeof ACTS;
  readonly words: readonly string[];
  readonly options: Options;
}

interface Options {
  readonly verbose?: boolean;
  readonly json?: boolean;
  readonly 'still-holds'?: boolean;
  readonly 'dry-run'?: boolean;
  readonly file?: string[];
  readonly reviewed?: string;
  readonly format?: string;
  readonly only?: string;
}

const ACTS = { status, stamp: stampLanguage, export: exportLanguage, import: importLanguage } as const;
const TAKES: Readonly<Record<keyof typeof ACTS, readonly string[]>> = {
  status: ['verbose', 'json'],
  stamp: ['file', 'reviewed', 'still-holds'],
  export: ['format', 'only'],
  import: ['reviewed', 'dry-run'],
};

function readArguments(args: readonly string[]): Asked {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        verbose: { type: 'boolean' },
        json: { type: 'boolean' },
        'still-holds': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        file: { type: 'string', multiple: true },
        reviewed: { type: 'string' },
        format: { type: 'string' },
        only: { type: 'string' },
      },
    });
  } catch (error) {
    throw new AskedWrongly(error instanceof Error ? error.message : String(error));
  }
  const [act = '', ...words] = parsed.positionals;
  if (!isAct(act)) throw new AskedWrongly(act === '' ? '' : `There is no "translations ${act}".`);
  const strange = Object.keys(parsed.values).find((name) => !TAKES[act].includes(name));
  if (strange !== undefined) throw new AskedWrongly(`"translations ${act}" takes no --${strange}.`);
  return { act, words, options: parsed.values };
}

function isAct(text: string): text is keyof typeof ACTS {
  return Object.hasOwn(ACTS, text);
}

function languageNamed(name: string | undefined): string {
  const found = ALL_LANGUAGES.find(({ code }) => code === name && code !== 'en');
  if (found !== undefined) return found.code;
  throw new AskedWrongly(name === undefined ? 'Which language?' : `"${name}" is no language that is translated here.`);
}

function atMost(words: readonly string[], count: number): void {
  if (words.length > count) throw new AskedWrongly(`"${words[count] ?? ''}" is one word too many.`);
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((option) => option === value);
  if (found === undefined) throw new AskedWrongly(`--${name} must be ${allowed.join(' or ')}.`);
  return found;
}

/** The packs of a clone. Throws when one of them is wrong: the build says it better. */
export function packsOf(root: string): Packs {
  const findings = new Findings();
  const packs = readPacks(root, findings);
  if (findings.problems.length > 0) throw new Error(findings.problems.join('\n'));
  return packs;
}

async function status({ words, options }: Asked, io: TranslationsIo): Promise<number> {
  atMost(words, 1);
  const codes = ALL_LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en');
  const languages = words[0] === undefined ? codes : [languageNamed(words[0])];
  const packs = io.packs();
  const found = languages.map((language) => statusOf(readDesk(io.root, packs, language)));
  if (options.json) {
    const values = found.map((one) => ({ ...one, totals: totalsOf(one.files) }));
    io.say(JSON.stringify(values, null, 2));
  } else for (const one of found) io.say(statusTable(one, options.verbose === true));
  return 0;
}

async function stampLanguage({ words, options }: Asked, io: TranslationsIo): Promise<number> {
  atMost(words, 1);
  const language = languageNamed(words[0]);
  const desk = readDesk(io.root, io.packs(), language);
  if (saidUnreadable(desk, io)) return 1;
  const files = (options.file ?? []).map((name) => fileNamed(desk, name));
  const reviewed = oneOf('reviewed', options.reviewed, ['machine', 'person']);
  const stamped = stamp(desk, {
    files,
    stillHolds: options['still-holds'] === true,
    ...(reviewed === undefined ? {} : { reviewed }),
  });
  writeAll(io.root, stampedFiles(io.root, language, stamped.ledger, stamped.marks));
  io.say(`${language}: ${stamped.stamped} sentences stamped in ${stamped.marks.size} files.`);
  if (stamped.leftStale.length > 0) {
    io.say(`${stamped.leftStale.length} stay stale: their English changed and their translation did not.`);
    for (const id of stamped.leftStale) io.say(`  ${id}`);
    io.say('Where the translation still holds, stamp again with --still-holds.');
  }
  return 0;
}

function saidUnreadable({ problems }: Desk, io: TranslationsIo): boolean {
  for (const problem of problems) io.complain(problem);
  return problems.length > 0;
}

/** "guide.json", "locales/es/guide.json" or "rights/reporting.md". */
function fileNamed({ files, language }: Desk, name: string): string {
  const found = files.find(({ path }) =>
    [path, path.replace(`locales/${language}/`, ''), path.replace(`content/${language}/`, '')].includes(name),
  );
  if (found === undefined) throw new AskedWrongly(`There is nothing to translate in "${name}".`);
  return found.path;
}

async function exportLanguage({ words, options }: Asked, io: TranslationsIo): Promise<number> {
  atMost(words, 2);
  const language = languageNamed(words[0]);
  const format = oneOf('format', options.format, ['po', 'xliff']);
  if (format === undefined) throw new AskedWrongly('In which format? --format po or --format xliff.');
  const choice: ExportChoice = oneOf('only', options.only, ['stale', 'missing', 'all']) ?? 'all';
  const desk = readDesk(io.root, io.packs(), language);
  if (saidUnreadable(desk, io)) return 1;
  const keys = desk.files.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  const rows = outgoingRows(desk, choice, usesOf(io.root, keys, filesUnder(io.root, 'src', '')));
  const text = format === 'po' ? writePo(language, rows) : (await import('./xliff.ts')).writeXliff(language, rows);
  if (words[1] === undefined) {
    io.say(text.trimEnd());
    return 0;
  }
  writeFileSync(words[1], text);
  io.say(`${rows.length} sentences written to ${words[1]}.`);
  return 0;
}

async function importLanguage({ words, options }: Asked, io: TranslationsIo): Promise<number> {
  atMost(words, 2);
  const language = languageNamed(words[0]);
  const [, file] = words;
  if (file === undefined) throw new AskedWrongly('Which file?');
  const reviewed = oneOf('reviewed', options.reviewed, ['machine', 'person']);
  io.progress(`Reading ${file} ...`);
  const read = await readRows(file, language);
  if (!read.ok) {
    io.complain(refusalSentence(file, read.refusal));
    return 1;
  }
  const packs = io.packs();
  const desk = readDesk(io.root, packs, language);
  if (saidUnreadable(desk, io)) return 1;
  io.progress(`Judging ${read.rows.length} rows ...`);
  const outcomes = judgeRows(desk, read.rows);
  const taken = outcomes.flatMap((outcome) => (outcome.kind === 'taken' ? [outcome.row.id] : []));
  if (options['dry-run'] !== true && taken.length > 0) {
    io.progress(`Writing ${taken.length} sentences ...`);
    writeAll(io.root, filesWithTaken(io.root, desk, outcomes));
    const after = readDesk(io.root, packs, language);
    const wish = { files: [], stillHolds: true, only: new Set(taken), ...(reviewed === undefined ? {} : { reviewed }) };
    const { ledger, marks } = stamp(after, wish);
    writeAll(io.root, stampedFiles(io.root, language, ledger, marks));
  }
  io.say(importReport(outcomes, options['dry-run'] === true));
  return outcomes.some(({ kind }) => kind === 'rejected') ? 1 : 0;
}

async function readRows(file: string, language: string): Promise<ReadRows> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new AskedWrongly(`${file} cannot be read (${String(error.code)}).`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, refusal: { code: 'not-utf-8' } };
  }
  const read = text.trimStart().startsWith('<') ? (await import('./xliff.ts')).readXliff(text) : readPo(text);
  if (!read.ok || read.language === language) return read;
  const refusal: FileRefusal = {
    code: 'wrong-language',
    detail: `${read.language ?? 'it names none'}, not ${language}`,
  };
  return { ok: false, refusal };
}
