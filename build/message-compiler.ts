// ICU messages become functions in a module that needs no package, so that it also runs in a service worker.
import { build } from 'esbuild';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { isKnownLanguage, languageFacts } from '../src/platform/values/language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Findings } from './findings.ts';

/** The module's code; empty, with something in the findings, when a message does not compile. */
export async function compileMessages(language: string, catalogue: Catalogue, findings: Findings): Promise<string> {
  const code = compileAll(language, catalogue, findings);
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function compileAll(language: string, catalogue: Catalogue, findings: Findings): string {
  const texts = Object.fromEntries([...catalogue].map(([key, { text }]) => [key, text]));
  try {
    return withOurDigits(language, compileModule(formatFor(language), texts));
  } catch (error) {
    const before = findings.problems.length;
    findFaults(language, catalogue, findings);
    if (findings.problems.length === before) throw error; // not a fault of the texts
    return '';
  }
}

/** Numbers as the table of languages says, whatever the ICU of the machine prefers. */
function withOurDigits(language: string, code: string): string {
  if (!isKnownLanguage(language)) return code;
  return code.replaceAll(`("${language}", `, `("${languageFacts(language).intl}", `);
}

/** For a catalogue that does not compile: tries its messages one by one, and names those at fault. */
function findFaults(language: string, catalogue: Catalogue, findings: Findings): void {
  for (const [key, { text, file }] of catalogue) {
    const fault = faultOf(language, text);
    if (fault !== null) findings.problem(file, `${key}: ${fault}`);
  }
}

/** Why a text is no message of this language; null when it is one. */
export function faultOf(language: string, text: string): string | null {
  try {
    formatFor(language).compile(text);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

const formats = new Map<string, MessageFormat>();

function formatFor(language: string): MessageFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new MessageFormat(language === 'ht' ? ht : language, { strict: true });
  formats.set(language, made);
  return made;
}

type Category = 'one' | 'other';

/** Haitian Creole, which ICU lacks: none and one, and all others, as in French. Its code is copied into the module. */
function ht(value: number | string, isOrdinal?: boolean): Category {
  return !isOrdinal && Math.abs(Number(value)) < 2 ? 'one' : 'other';
}
ht.cardinals = ['one', 'other'] satisfies Category[];
ht.ordinals = ['other'] satisfies Category[];

/** The plural categories that whole numbers up to 200 fall into: what a sentence of this language must provide for. */
export function pluralCategories(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(language === 'ht' ? 'fr' : language);
  const numbers = new Map<string, number[]>();
  for (let n = 0; n <= 200; n++) {
    const category = rules.select(n);
    numbers.set(category, [...(numbers.get(category) ?? []), n]);
  }
  return numbers;
}
