// `amparo directory`: the services that people are sent to. Import, export, borders of precincts, and what an operator should
// look after.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { packs } from '#generated/packs.js';
import { exportDirectory } from '../directory/actions/export-directory.ts';
import { importBoundaries } from '../directory/actions/import-boundaries.ts';
import { importPack } from '../directory/actions/import-pack.ts';
import { importRecords } from '../directory/actions/import-records.ts';
import { readDuplicates, readStaleServices } from '../directory/actions/read-reports.ts';
import { verifyDirectoryRecord } from '../directory/actions/verify-record.ts';
import { recordsOfPack } from '../directory/domain/pack-records.ts';
import { areasOfPack } from '../directory/domain/pack-snapshot.ts';
import { readDirectory } from '../directory/index.ts';
import { localDate, systemClock } from '../platform/clock/index.ts';
import { processVariables, type Variables } from '../platform/config/index.ts';
import type { Database } from '../platform/database/index.ts';
import { parseIsoDate, type IsoDate } from '../platform/values/iso-date.ts';
import { readInput, writeOutput, writeReport } from './directory-files.ts';
import { reportImport, reportJson, sayDuplicates, sayStale } from './directory-report.ts';
import { onDatabase } from './on-database.ts';
import { boundarySentence, exportSentence, fileSentence, FILE_NOTES } from './directory-sentences.ts';

const USE = `Use: amparo directory import PATH [--dry-run] [--report FILE.json] [--as NAME]
     amparo directory export FOLDER|FILE.json [--with-confidential]
     amparo directory import-precincts FILE.geojson [--dry-run]
     amparo directory stale [--days 180]
     amparo directory duplicates
     amparo directory verify ID --on YYYY-MM-DD

PATH is an HSDS 3 data package (a folder of CSV files) or an HSDS JSON file. Every row is taken, mended with a note, or
refused with a reason. Refused rows are left out, with the rows that depend on them; all others are taken, in one piece.
A file that cannot be read at all changes nothing, and neither does importing the same file again. What is missing from
a file stays as it is here. Stop the server first when it uses the embedded database.`;

interface Screen {
  say(line: string): void;
  complain(line: string): void;
}

export interface DirectoryCommandWorld extends Screen {
  readonly variables: Variables;
  readonly now: Date;
}

export async function directoryCommand(args: readonly string[]): Promise<number> {
  const now = systemClock.now();
  return runDirectoryCommand(args, { variables: processVariables(), now, say: console.log, complain: console.error });
}

interface Options {
  readonly 'dry-run'?: boolean | undefined;
  readonly 'with-confidential'?: boolean | undefined;
  readonly report?: string | undefined;
  readonly as?: string | undefined;
  readonly days?: string | undefined;
  readonly on?: string | undefined;
}

interface Asked {
  readonly act: keyof typeof ACTS;
  /** What the act is about: a path or an id; '' for a report. */
  readonly subject: string;
  readonly options: Options;
}

/** 0 done; 1 refused, with nothing changed; 2 asked wrongly. */
export async function runDirectoryCommand(args: readonly string[], world: DirectoryCommandWorld): Promise<number> {
  const asked = askedOrTold(args, world);
  if (typeof asked === 'number') return asked;
  return onDatabase(world, (database, config) => carryOut(asked, database, config.jurisdiction, world));
}

/** What is to be done; or, when that was all, the exit code. */
export function askedOrTold(args: readonly string[], { say, complain }: Screen): Asked | number {
  if (args.length === 0 || args[0] === 'help' || args.includes('--help')) {
    say(USE);
    return 0;
  }
  const asked = readAsked(args);
  if (typeof asked !== 'string') return asked;
  complain(`${asked}${USE}`);
  return 2;
}

/** On a database that is open already. The pack's facts are brought in first: they belong to every directory. */
export async function carryOut(
  asked: Asked,
  database: Database,
  jurisdiction: string,
  world: Screen & { readonly now: Date },
): Promise<number> {
  const pack = packs[jurisdiction];
  if (pack === undefined) throw new Error(`there is no pack ${jurisdiction}`);
  const { timeZone } = pack['jurisdiction'] as { timeZone: string }; // checked by the build
  const directory = readDirectory(pack);
  await importPack({ database }, recordsOfPack(directory), world.now);
  return ACTS[asked.act].run(asked, { ...world, database, directory, today: localDate(world.now, timeZone) });
}

interface Desk extends Screen {
  readonly now: Date;
  readonly database: Database;
  readonly directory: ReturnType<typeof readDirectory>;
  /** Where the offices sit. */
  readonly today: IsoDate;
}

interface Act {
  /** Whether one word must follow. */
  readonly takes: 'subject' | 'nothing';
  readonly options: readonly (keyof Options)[];
  run(asked: Asked, desk: Desk): Promise<number>;
}

const ACTS = {
  import: { takes: 'subject', options: ['dry-run', 'report', 'as'], run: importFile },
  export: { takes: 'subject', options: ['with-confidential'], run: exportFiles },
  'import-precincts': { takes: 'subject', options: ['dry-run'], run: importPrecincts },
  stale: { takes: 'nothing', options: ['days'], run: stale },
  duplicates: { takes: 'nothing', options: [], run: duplicates },
  verify: { takes: 'subject', options: ['on'], run: verify },
} as const satisfies Readonly<Record<string, Act>>;

/** What is to be done, or the sentence that says what is wrong with the arguments. */
function readAsked(args: readonly string[]): Asked | string {
  const switches = { 'dry-run': { type: 'boolean' }, 'with-confidential': { type: 'boolean' } } as const;
  const texts = {
    report: { type: 'string' },
    as: { type: 'string' },
    days: { type: 'string' },
    on: { type: 'string' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { ...switches, ...texts }, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? `${error.message}\n` : '';
  }
  const [name = '', subject = '', ...more] = parsed.positionals;
  const found = (Object.keys(ACTS) as (keyof typeof ACTS)[]).find((act) => act === name); // the keys of the constant
  if (found === undefined) return name === '' ? '' : `There is no "directory ${name}".\n`;
  const act: Act = ACTS[found];
  if (more.length > 0 || (subject !== '') !== (act.takes === 'subject')) return '';
  const strange = Object.keys(parsed.values).find((option) => !act.options.some((known) => known === option));
  if (strange !== undefined) return `"directory ${name}" has no option --${strange}.\n`;
  return { act: found, subject, options: parsed.values };
}

async function importFile({ subject, options }: Asked, desk: Desk): Promise<number> {
  const origin = options.as ?? 'operator';
  if (origin === 'pack' || !/^[\p{L}\p{N} ._-]{1,60}$/u.test(origin))
    return refused(desk, '--as takes a short name of letters and digits, and not "pack".');
  const files = await readInput(subject);
  if (typeof files === 'string') return refused(desk, files);
  const command = { files, from: basename(subject), origin, isDryRun: options['dry-run'] === true };
  const done = await importRecords(desk, command, desk.now);
  if (!done.ok) {
    for (const { name, refusal } of done.refusal) desk.complain(fileSentence(name === '' ? subject : name, refusal));
    return refused(desk, 'Nothing was changed.');
  }
  reportImport(done.value, desk);
  if (options.report === undefined) return 0;
  const failed = await writeReport(options.report, reportJson(subject, done.value));
  return failed === null ? 0 : refused(desk, failed);
}

async function exportFiles({ subject, options }: Asked, desk: Desk): Promise<number> {
  const withConfidential = options['with-confidential'] === true;
  const form = subject.endsWith('.json') ? 'json' : 'csv';
  const exported = await exportDirectory(desk, { form, withConfidential });
  const failed = await writeOutput(subject, form, exported.files);
  if (failed !== null) return refused(desk, failed);
  desk.say(exportSentence(subject, exported, withConfidential));
  return 0;
}

async function importPrecincts({ subject, options }: Asked, desk: Desk): Promise<number> {
  const files = await readInput(subject, 'any');
  if (typeof files === 'string') return refused(desk, files);
  const [file] = files;
  if (file === undefined || files.length > 1) return refused(desk, `${subject} is a folder, not a file.`);
  const isDryRun = options['dry-run'] === true;
  const command = { bytes: file.bytes, from: file.name, isDryRun };
  const { precincts } = areasOfPack(desk.directory);
  const done = await importBoundaries(desk, command, precincts, desk.now);
  if (!done.ok) {
    const { refusal } = done;
    if (refusal.kind === 'file') desk.complain(fileSentence(subject, refusal.refusal));
    else for (const one of refusal.refusals) desk.complain(boundarySentence(one));
    return refused(desk, 'Nothing was changed.');
  }
  for (const note of done.value.notes) desk.say(`Mended: ${FILE_NOTES[note]}.`);
  for (const slip of done.value.slips) desk.say(`Too small to matter: ${boundarySentence(slip)}`);
  const { precincts: count, polygons, hasChanged } = done.value;
  desk.say(`${count} precincts in ${polygons} polygons, all of them good.`);
  desk.say(
    hasChanged
      ? isDryRun
        ? 'They would be taken. Nothing was changed.'
        : 'Taken.'
      : 'They are here already. Nothing was changed.',
  );
  return 0;
}

async function stale({ options }: Asked, desk: Desk): Promise<number> {
  const text = options.days ?? '180';
  if (!/^\d{1,5}$/.test(text)) return refused(desk, `--days takes a number of days, not "${text}".`);
  sayStale(await readStaleServices(desk, desk.today, Number(text)), Number(text), desk);
  return 0;
}

async function duplicates(_: Asked, desk: Desk): Promise<number> {
  sayDuplicates(await readDuplicates(desk), desk);
  return 0;
}

async function verify({ subject, options }: Asked, desk: Desk): Promise<number> {
  const on = parseIsoDate(options.on ?? '');
  if (on === null) return refused(desk, 'On what day was it checked? Add --on YYYY-MM-DD.');
  const done = await verifyDirectoryRecord(desk, { id: subject, on, today: desk.today }, desk.now);
  if (done.ok) {
    desk.say(`${done.value.name}: checked on ${on}.`);
    return 0;
  }
  if (done.refusal.code === 'verify.in-the-future')
    return refused(desk, `${on} is still to come; today is ${desk.today}.`);
  return refused(desk, `There is no organization, service or location with the id ${subject}.`);
}

function refused({ complain }: Screen, sentence: string): number {
  complain(sentence);
  return 1;
}
