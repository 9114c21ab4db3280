// `amparo law`: list the decisions, print the facts of one as a JSON Schema, evaluate one. This is also how outsiders check us:
// the same rules, the same answers, as JSON.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { packs } from '#generated/packs.js';
import { DECISION_IDS, lawOf, nearest, type DecisionId, type Law } from '../law/index.ts';
import { parseIsoDate, type IsoDate } from '../platform/values/iso-date.ts';
import { evaluationJson } from './law-json.ts';
import { factsSchema } from './law-schema.ts';
import { refusalSentences } from './law-sentences.ts';

export interface LawIo {
  stdin(): Promise<string>;
  stdout(line: string): void;
  stderr(line: string): void;
  readFile(path: string): Promise<string>;
}

const processIo: LawIo = {
  stdin: () => text(process.stdin),
  stdout: (line) => console.log(line),
  stderr: (line) => console.error(line),
  readFile: (path) => readFile(path, 'utf8'),
};

const USAGE = `Usage:
  amparo law list [--json]
  amparo law facts DECISION
  amparo law evaluate DECISION --facts FILE|- --on YYYY-MM-DD [--jurisdiction ID]
Decisions: ${DECISION_IDS.join(', ')}`;

/** Said to whoever asked wrongly; the command then ends with exit code 2. */
class AskedWrongly extends Error {}

/** 0 when answered, 2 when asked wrongly: unknown fact, wrong kind, impossible date, missing file. */
export async function lawCommand(args: readonly string[], io: LawIo = processIo): Promise<number> {
  try {
    const answer = await answerTo(args, io);
    io.stdout(answer);
    return 0;
  } catch (error) {
    if (!(error instanceof AskedWrongly)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

async function answerTo([verb, ...rest]: readonly string[], io: LawIo): Promise<string> {
  const law = lawOf(packs);
  const { words, options } = parse(rest);
  switch (verb) {
    case 'list':
      allow(words, 0, options, ['json']);
      return options.has('json') ? pretty(listJson(law)) : listTable(law);
    case 'facts':
      allow(words, 1, options, []);
      return pretty(factsSchema(decisionNamed(words[0]), law));
    case 'evaluate':
      allow(words, 1, options, ['facts', 'on', 'jurisdiction']);
      return evaluate(decisionNamed(words[0]), options, law, io);
    case undefined:
    case 'help':
    case '--help':
      return USAGE;
    default:
      throw new AskedWrongly(`There is no "law ${verb}".\n${USAGE}`);
  }
}

async function evaluate(decision: DecisionId, options: Options, law: Law, io: LawIo): Promise<string> {
  const on = dayOf(options.get('on'));
  const jurisdiction = jurisdictionOf(options.get('jurisdiction'), law);
  const facts = await readFacts(options.get('facts'), io);
  const evaluation = law.evaluate(decision, facts, { on, jurisdiction });
  if (!evaluation.ok) throw new AskedWrongly(refusalSentences(evaluation.refusal).join('\n'));
  return pretty(evaluationJson(evaluation.value));
}

type Options = ReadonlyMap<string, string>;

function parse(args: readonly string[]): { words: readonly string[]; options: Options } {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const [, name, , inline] = /^--([a-z]+)(=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) words.push(arg);
    else if (options.has(name)) throw new AskedWrongly(`--${name} is given twice.`);
    else if (inline !== undefined || name === 'json') options.set(name, inline ?? '');
    else options.set(name, valueAfter(name, args[++index]));
  }
  return { words, options };
}

function valueAfter(name: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) throw new AskedWrongly(`--${name} needs a value after it.`);
  return value;
}

function allow(words: readonly string[], count: number, options: Options, known: readonly string[]): void {
  const strange = [...options.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) throw new AskedWrongly(`There is no option --${strange} here.\n${USAGE}`);
  if (words.length > count) throw new AskedWrongly(`"${words[count] ?? ''}" is one word too many.\n${USAGE}`);
}

function decisionNamed(name: string | undefined): DecisionId {
  const found = DECISION_IDS.find((id) => id === name);
  if (found !== undefined) return found;
  if (name === undefined) throw new AskedWrongly(`Which decision? One of: ${DECISION_IDS.join(', ')}.`);
  throw new AskedWrongly(
    `There is no decision "${name}".${near(name, DECISION_IDS)} Known: ${DECISION_IDS.join(', ')}.`,
  );
}

function dayOf(text: string | undefined): IsoDate {
  if (text === undefined) throw new AskedWrongly('On what day? The law changes with time: add --on YYYY-MM-DD.');
  const day = parseIsoDate(text);
  if (day === null) throw new AskedWrongly(`--on must be a calendar date such as 2026-06-01, not "${text}".`);
  return day;
}

/** The one given; or, while one pack alone is the narrowest, that one. */
function jurisdictionOf(name: string | undefined, law: Law): string {
  const known = law.jurisdictions();
  if (name !== undefined && !known.includes(name))
    throw new AskedWrongly(`There is no jurisdiction "${name}".${near(name, known)} Known: ${known.join(', ')}.`);
  if (name !== undefined) return name;
  const wider = new Set(known.flatMap((id) => law.book.data.lineage(id).slice(1)));
  const [only, ...others] = known.filter((id) => !wider.has(id));
  if (only === undefined || others.length > 0)
    throw new AskedWrongly(`Whose law? Add --jurisdiction with one of: ${known.join(', ')}.`);
  return only;
}

async function readFacts(from: string | undefined, io: LawIo): Promise<Readonly<Record<string, unknown>>> {
  if (from === undefined)
    throw new AskedWrongly('Which facts? Add --facts FILE, or --facts - to read them from the input.');
  const source = from === '-' ? 'the input' : from;
  const given = parseJson(await readText(from, io), source);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new AskedWrongly(`${source} must hold one JSON object with a value for each fact.`);
  return Object.fromEntries(Object.entries(given));
}

async function readText(from: string, io: LawIo): Promise<string> {
  if (from === '-') return io.stdin();
  try {
    return await io.readFile(from);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new AskedWrongly(`The facts file "${from}" cannot be read (${String(error.code)}).`);
  }
}

function parseJson(content: string, source: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AskedWrongly(`${source} is not JSON: ${error.message}.`);
  }
}

function near(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === null ? '' : ` Did you mean "${found}"?`;
}

function listJson(law: Law): unknown {
  return {
    jurisdictions: law.jurisdictions(),
    decisions: law.list().map((decision) => ({
      ...decision,
      facts: law.facts(decision.id).map((fact) => fact.id),
      ignoredFacts: law.ignoredFacts(decision.id).map((fact) => fact.id),
    })),
  };
}

function listTable(law: Law): string {
  const rows = law.list().map((decision) => {
    const { id, question, outcomes, rules } = decision;
    return `${id.padEnd(17)} ${question}\n${' '.repeat(18)}${outcomes.join(' | ')}; ${law.facts(id).length} facts, ${rules.length} rules`;
  });
  return [...rows, '', `Jurisdictions: ${law.jurisdictions().join(', ')}`].join('\n');
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
