// What an import did, row by row, and the reports, for a terminal and as JSON.
import type { ImportReport } from '../directory/actions/import-records.ts';
import type { DuplicatePair } from '../directory/domain/exchange/duplicates.ts';
import type { Outcome } from '../directory/domain/exchange/plan-import.ts';
import type { StaleRecord } from '../directory/domain/exchange/stale.ts';
import { TABLE_NAMES } from '../directory/domain/exchange/tables.ts';
import { DUPLICATE_WORDS, FILE_NOTES, noteWords, reasonWords } from './directory-sentences.ts';

interface Screen {
  say(line: string): void;
}

/** Rows of each sort that are printed; the rest is counted. */
const MOST_LINES = 40;
/** Files that are named; more are counted. */
const FEW = 3;
const COLUMNS = ['new', 'changed', 'unchanged', 'mended', 'refused'] as const;

export function reportImport(report: ImportReport, screen: Screen): void {
  sayFiles(report, screen);
  const mended = report.outcomes.filter(({ became, notes }) => became !== 'refused' && notes.length > 0);
  const refused = report.outcomes.filter(({ became }) => became === 'refused');
  sayRows(
    'Mended',
    mended.map((row) => `${row.where}: ${row.notes.map(noteWords).join('; ')}`),
    screen,
  );
  sayRows(
    'Refused',
    [
      ...report.lines.map(({ where }) => `${where}: ${reasonWords('cells')}`),
      ...refused.map((row) => `${row.where}: ${fieldWords(row)}${reasonWords(row.reason ?? 'missing')}`),
    ],
    screen,
  );
  sayTable(report, screen);
  screen.say(endSentence(report));
}

function fieldWords({ field = '' }: Outcome): string {
  return field === '' ? '' : `${field} `;
}

function sayFiles({ files }: ImportReport, { say }: Screen): void {
  for (const [note, words] of Object.entries(FILE_NOTES)) {
    const names = files.filter(({ notes }) => notes.some((one) => one === note)).map(({ name }) => name);
    const who = names.length > FEW ? `${names.length} files` : names.join(', ');
    if (names.length > 0) say(`Mended: ${who}: ${words}.`);
  }
  for (const { name, unknown, isUsed } of files) {
    if (!isUsed) say(`Left aside: ${name} is no table of HSDS.`);
    if (unknown.length > 0) say(`Not kept: ${name}: ${unknown.join(', ')}.`);
  }
}

function sayRows(word: string, lines: readonly string[], { say }: Screen): void {
  for (const line of lines.slice(0, MOST_LINES)) say(`${word}: ${line}.`);
  if (lines.length > MOST_LINES)
    say(`${word}: ${lines.length - MOST_LINES} more rows. All of them: --report FILE.json`);
}

function sayTable({ outcomes, lines }: ImportReport, { say }: Screen): void {
  const tables = TABLE_NAMES.filter((table) => [...outcomes, ...lines].some((row) => row.table === table));
  say(`${''.padEnd(26)}${COLUMNS.map((name) => name.padStart(11)).join('')}`);
  for (const table of tables) {
    const rows = outcomes.filter((row) => row.table === table);
    const of = (became: Outcome['became']) => rows.filter((row) => row.became === became).length;
    const mended = rows.filter(({ became, notes }) => became !== 'refused' && notes.length > 0).length;
    const refused = of('refused') + lines.filter((line) => line.table === table).length;
    const counts = [of('new'), of('changed'), of('unchanged'), mended, refused];
    say(`${table.padEnd(26)}${counts.map((count) => String(count).padStart(11)).join('')}`);
  }
}

function endSentence({ isDryRun, hasChanged }: ImportReport): string {
  if (isDryRun)
    return hasChanged ? 'This would change the directory. Nothing was written.' : 'This would change nothing.';
  return hasChanged ? 'The directory was changed.' : 'Nothing was changed.';
}

/** Everything that the screen says, and the rows that it only counts. */
export function reportJson(path: string, { files, outcomes, lines, isDryRun, hasChanged }: ImportReport): unknown {
  return {
    path,
    isDryRun,
    hasChanged,
    files: files.map(({ name, notes, unknown, isUsed }) => ({ name, isUsed, notes, unknown })),
    rows: [
      ...lines.map(({ table, where }) => ({ table, where, id: '', became: 'refused', notes: [], reason: 'cells' })),
      ...outcomes,
    ],
  };
}

export function sayStale(records: readonly StaleRecord[], days: number, { say }: Screen): void {
  for (const { id, organization, service, checkedOn, days: ago, phones } of records) {
    const when = checkedOn === null ? 'no date is known' : `${checkedOn}, ${ago ?? 0} days ago`;
    say(`${id}  ${when}`);
    say(`    ${organization}: ${service}`);
    say(`    ${phones.length === 0 ? 'no telephone is known' : `call ${phones.join(', ')}`}`);
  }
  say(
    records.length === 0
      ? `Every service was checked within ${days} days.`
      : `${records.length} services not checked within ${days} days. After a call: amparo directory verify ID --on YYYY-MM-DD`,
  );
}

export function sayDuplicates(pairs: readonly DuplicatePair[], { say }: Screen): void {
  for (const { reasons, a, b } of pairs) {
    say(reasons.map((reason) => DUPLICATE_WORDS[reason]).join('; '));
    for (const { id, name } of [a, b]) say(`    ${id}  ${name}`);
  }
  say(
    pairs.length === 0 ? 'No two organizations look like one.' : `${pairs.length} pairs that may be one organization.`,
  );
}
