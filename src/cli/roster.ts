// `amparo roster import` and `amparo roster list`: lists of who may give legal help in immigration matters.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importRoster, type ImportRefusal, type RosterImported } from '../directory/actions/import-roster.ts';
import { listRosters } from '../directory/actions/list-rosters.ts';
import { isRosterKind, ROSTER_KINDS, type RosterKind } from '../directory/domain/roster.ts';
import { systemClock } from '../platform/clock/index.ts';
import { processVariables } from '../platform/config/index.ts';
import type { Database } from '../platform/database/index.ts';
import { parseIsoDate, type IsoDate } from '../platform/values/iso-date.ts';
import { onDatabase, readWhole, type CommandWorld } from './on-database.ts';

const USE = `Use: amparo roster import --kind ${ROSTER_KINDS.join('|')} [--as-of YYYY-MM-DD] FILE.csv
     amparo roster list`;
/** Reported rows of each sort that are printed; the rest is counted. */
const MOST_LINES = 40;

export interface RosterCommandWorld extends CommandWorld {
  readonly now: Date;
}

export async function rosterCommand(args: readonly string[]): Promise<number> {
  const now = systemClock.now();
  return runRosterCommand(args, { variables: processVariables(), now, say: console.log, complain: console.error });
}

type Asked =
  | { readonly act: 'list' }
  | { readonly act: 'import'; readonly kind: RosterKind; readonly file: string; readonly asOf: IsoDate | null };

/** 0 done; 1 refused, with nothing changed; 2 asked wrongly. */
export async function runRosterCommand(args: readonly string[], world: RosterCommandWorld): Promise<number> {
  const asked = readAsked(args);
  if (typeof asked === 'string') {
    world.complain(`${asked}${USE}`);
    return 2;
  }
  const bytes = asked.act === 'import' ? await readWhole(asked.file) : new Uint8Array();
  if (typeof bytes === 'string') {
    world.complain(bytes);
    return 1;
  }
  return onDatabase(world, (database) =>
    asked.act === 'list' ? list(database, world) : install(database, asked, bytes, world),
  );
}

/** What is to be done, or the sentence that says what is wrong with the arguments. */
function readAsked(args: readonly string[]): Asked | string {
  let parsed;
  try {
    const options = { kind: { type: 'string' }, 'as-of': { type: 'string' } } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? `${error.message}\n` : '';
  }
  const { values, positionals } = parsed;
  const [act, file, ...more] = positionals;
  if (act === 'list' && file === undefined) return { act };
  if (act !== 'import' || file === undefined || more.length > 0) return '';
  const { kind = '', 'as-of': asOf } = values;
  if (!isRosterKind(kind)) return kind === '' ? '' : `There is no kind of list "${kind}".\n`;
  const day = asOf === undefined ? dayInName(file) : parseIsoDate(asOf);
  if (asOf !== undefined && day === null) return `"${asOf}" is no day: write it as 2026-09-19.\n`;
  return { act, kind, file, asOf: day };
}

/** "roster-2026-09-19.csv" speaks of that day. */
function dayInName(file: string): IsoDate | null {
  return parseIsoDate(/\d{4}-\d{2}-\d{2}/.exec(basename(file))?.[0] ?? '');
}

async function list(database: Database, world: RosterCommandWorld): Promise<number> {
  const rosters = await listRosters({ database });
  if (rosters.length === 0) world.say('No list is installed. Pages say so and name the official places to ask.');
  for (const { kind, asOf, entries, importedAt } of rosters)
    world.say(
      `${kind.padEnd(19)} ${entries} entries, ${dayWords(asOf)}, imported ${importedAt.toISOString().slice(0, 10)}`,
    );
  return 0;
}

function dayWords(asOf: IsoDate | null): string {
  return asOf === null ? 'of an unknown day' : `as of ${asOf}`;
}

type ImportAsked = Extract<Asked, { readonly act: 'import' }>;

async function install(
  database: Database,
  { kind, asOf, file }: ImportAsked,
  bytes: Uint8Array,
  world: RosterCommandWorld,
): Promise<number> {
  const done = await importRoster({ database }, { kind, bytes, asOf }, world.now);
  if (!done.ok) {
    world.complain(`${refusalSentence(file, done.refusal)} Nothing was changed.`);
    return 1;
  }
  report(done.value, kind, world);
  return 0;
}

function report({ outcome, file, asOf, before }: RosterImported, kind: RosterKind, { say }: RosterCommandWorld): void {
  if (outcome === 'unchanged')
    return say(`This very file is installed already (${kind}, ${dayWords(asOf)}). Nothing was changed.`);
  for (const note of file.notes) say(`Mended: ${FILE_NOTES[note]}.`);
  rows('Mended', file.mended, say);
  rows('Refused', file.refused, say);
  const counts = `${file.entries.length} rows taken, ${file.mended.length} of them mended; ${file.refused.length} refused.`;
  const instead = before === null ? '' : ` It replaces ${before.entries} entries, ${dayWords(before.asOf)}.`;
  say(`${counts} Installed: ${kind}, ${dayWords(asOf)}.${instead}`);
  if (asOf === null)
    say('Neither the file name nor --as-of says of which day the list is: pages will say that it is not known.');
}

type ReportedRows = RosterImported['file']['mended'] | RosterImported['file']['refused'];

function rows(word: string, reported: ReportedRows, say: (line: string) => void): void {
  for (const { line, codes, name } of reported.slice(0, MOST_LINES)) {
    const who = name === '' ? '' : `: ${name}`;
    say(`${word}, line ${line}: ${codes.map((code) => ROW_WORDS[code]).join('; ')}${who}`);
  }
  if (reported.length > MOST_LINES) say(`${word}: ${reported.length - MOST_LINES} more rows.`);
}

const FILE_NOTES: Readonly<Record<RosterImported['file']['notes'][number], string>> = {
  'byte-order-mark': 'the file began with a byte order mark',
  'windows-line-ends': 'its lines end as on Windows',
  'not-utf-8': 'it is not UTF-8 and was read as Windows-1252 (Latin-1): check names with accents',
  'utf-16': 'it is UTF-16',
};

const ROW_WORDS: Readonly<Record<ReportedRows[number]['codes'][number], string>> = {
  'line-break': 'a line ended within a cell',
  'word-in-two': 'a word stood in two pieces',
  'name-from-row-above': 'the extension office takes its name from the row above',
  'date-unreadable': 'the last day cannot be read and is left open',
  'status-unknown': 'the word of status is not known and is shown as printed',
  'state-unknown': 'the state is not two letters and is left out',
  'no-name': 'there is no name',
  'name-without-letters': 'the name has no letter',
  'name-too-long': 'the name has more than 300 characters',
  cells: 'it has more or fewer cells than the first line',
  quotes: 'its quotation marks make no sense',
  twice: 'the same row stands above',
};

function refusalSentence(file: string, { code, params = {} }: ImportRefusal): string {
  switch (code) {
    case 'text.empty':
      return `${file} is empty.`;
    case 'text.binary':
      return `${file} is not a text file. Save the list as CSV first.`;
    case 'roster.columns-missing':
      return `${file} is not this kind of list: it lacks the columns ${params['columns'] ?? ''}.`;
    case 'roster.quote-not-closed':
      return `${file} has a quotation mark that nothing closes before its end (line ${params['line'] ?? ''}).`;
    case 'roster.no-rows':
      return `${file} has no row that can be taken (${params['refused'] ?? 0} refused).`;
    case 'roster.older':
      return `${file} is of ${params['offered'] ?? ''}, and a newer list is installed, of ${params['installed'] ?? ''}.`;
  }
}
