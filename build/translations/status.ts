// How far a language is: per file and in all. Numbers for people who translate; nothing here stops a build.
import type { Desk, TranslatedFile } from './desk.ts';

export interface FileStatus {
  readonly path: string;
  readonly total: number;
  /** Said at all, up to date or not. */
  readonly translated: number;
  readonly stale: readonly string[];
  /** Translated, but never stamped: nobody knows of which English. */
  readonly unstamped: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly reviewed: 'machine' | 'person' | 'unmarked' | 'absent';
}

export interface LanguageStatus {
  readonly language: string;
  readonly files: readonly FileStatus[];
  readonly problems: readonly string[];
}

export function statusOf({ language, files, problems }: Desk): LanguageStatus {
  return { language, files: files.map(fileStatus), problems };
}

function fileStatus({ path, sentences, extra, mark }: TranslatedFile): FileStatus {
  const of = (state: string) => sentences.filter((sentence) => sentence.state === state).map(({ id }) => id);
  const missing = of('missing');
  const translated = sentences.length - missing.length;
  const isAbsent = translated === 0 && extra.length === 0;
  return {
    path,
    total: sentences.length,
    translated,
    stale: of('stale'),
    unstamped: of('unstamped'),
    missing,
    extra,
    reviewed: mark?.reviewed ?? (isAbsent ? 'absent' : 'unmarked'),
  };
}

export interface Totals {
  readonly total: number;
  readonly translated: number;
  readonly stale: number;
  readonly unstamped: number;
  readonly missing: number;
  readonly extra: number;
  /** Files by who read them last. */
  readonly person: number;
  readonly machine: number;
  /** Of all sentences, those translated from the English that stands there now; whole numbers, never rounded up. */
  readonly percent: number;
}

export function totalsOf(files: readonly FileStatus[]): Totals {
  const sum = (count: (file: FileStatus) => number) => files.reduce((so, file) => so + count(file), 0);
  const total = sum((file) => file.total);
  const translated = sum((file) => file.translated);
  const stale = sum((file) => file.stale.length);
  return {
    total,
    translated,
    stale,
    unstamped: sum((file) => file.unstamped.length),
    missing: sum((file) => file.missing.length),
    extra: sum((file) => file.extra.length),
    person: files.filter(({ reviewed }) => reviewed === 'person').length,
    machine: files.filter(({ reviewed }) => reviewed === 'machine').length,
    percent: total === 0 ? 100 : Math.floor(((translated - stale) * 100) / total),
  };
}

/** A table a person can read; with `verbose` each sentence that needs somebody. */
export function statusTable({ language, files, problems }: LanguageStatus, verbose: boolean): string {
  const shown = verbose ? files : files.filter(needsSomebody);
  const rows = shown.map((file) => row(file.path, totalsOf([file]), file.reviewed));
  const totals = totalsOf(files);
  const read = `${totals.person} files read by a person, ${totals.machine} by a machine only`;
  return [
    row(`${language}  (${files.length} files)`, totals, read),
    ...rows.map((line) => `  ${line}`),
    ...(verbose ? files.flatMap(sentencesOf) : []),
    ...problems.map((problem) => `  cannot be read: ${problem}`),
  ].join('\n');
}

function needsSomebody(file: FileStatus): boolean {
  return file.translated < file.total || file.stale.length + file.unstamped.length + file.extra.length > 0;
}

function row(name: string, totals: Totals, note: string): string {
  const { percent, translated, total, stale, unstamped, missing, extra } = totals;
  const counts = [
    `${translated} of ${total}`,
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(stale > 0 ? [`${stale} STALE`] : []),
    ...(unstamped > 0 ? [`${unstamped} not stamped`] : []),
    ...(extra > 0 ? [`${extra} too many`] : []),
  ];
  return `${name.padEnd(48)} ${String(percent).padStart(3)} %  ${counts.join(', ')}  (${note})`;
}

function sentencesOf(file: FileStatus): string[] {
  const list = (word: string, ids: readonly string[]) => ids.map((id) => `    ${word.padEnd(11)} ${id}`);
  return [
    ...list('stale', file.stale),
    ...list('missing', file.missing),
    ...list('not stamped', file.unstamped),
    ...list('too many', file.extra),
  ];
}
