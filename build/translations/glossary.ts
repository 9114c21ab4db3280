// The glossary: terms that must be one word everywhere, and how each language says them. Whether a translation keeps to it.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** How the term stands in our English. */
  english: z.array(z.string().min(2)).min(1),
  means: z.string().min(10),
  note: z.string().optional(),
  /** A name that stays in Latin letters in every language. */
  keep: z.boolean().default(false),
  /** Where English has it, a translation must have it. */
  checked: z.boolean().default(false),
});

const sayingSchema = z.strictObject({
  say: z.string().min(1),
  /** Other forms that count: inflected, or beginnings of words. */
  forms: z.array(z.string().min(1)).default([]),
  never: z.array(z.strictObject({ word: z.string().min(2), because: z.string().min(5) })).default([]),
  /** seen: read in a published translation; standard: the usual word; ours: chosen here. */
  from: z.enum(['seen', 'standard', 'ours']),
  seen: z.string().optional(),
  /** Sentences that rightly say it otherwise. */
  except: z.array(z.strictObject({ at: z.string(), because: z.string().min(5) })).default([]),
});

export type Term = z.infer<typeof termSchema>;
export type Saying = z.infer<typeof sayingSchema>;
export type Glossary = Readonly<Record<string, Saying>>;

const FOLDER = 'locales/glossary';

export function readTerms(root: string): readonly Term[] {
  return z.array(termSchema).parse(parse(readFileSync(`${root}/${FOLDER}/terms.yaml`, 'utf8')));
}

/** How a language says the terms; null when it has no glossary yet. Throws where the file is not of that shape. */
export function readGlossary(root: string, language: string): Glossary | null {
  const path = `${root}/${FOLDER}/${language}.yaml`;
  if (!existsSync(path)) return null;
  return z.record(z.string(), sayingSchema).parse(parse(readFileSync(path, 'utf8')));
}

export interface GlossaryFault {
  readonly term: string;
  readonly id: string;
  readonly kind: 'not-said' | 'never';
  readonly expected: string;
  readonly translation: string;
}

/** Terms that the English sentence has and its translation lacks, and words that the language never uses. */
export function checkSentence(
  terms: readonly Term[],
  glossary: Glossary,
  sentence: { readonly id: string; readonly english: string; readonly translation: string },
): GlossaryFault[] {
  const text = plain(sentence.translation);
  const english = plain(sentence.english, false);
  return terms.flatMap(({ id: term, english: names, checked, keep }): GlossaryFault[] => {
    const saying = glossary[term];
    if (saying === undefined || saying.except.some(({ at }) => at === sentence.id)) return [];
    const fault = (kind: GlossaryFault['kind'], expected: string): GlossaryFault[] => [
      { term, id: sentence.id, kind, expected, translation: sentence.translation },
    ];
    const never = saying.never.find(({ word }) => text.includes(plain(word)));
    if (never !== undefined) return fault('never', `${never.word}: ${never.because}`);
    if (!checked || !names.some((name) => stands(name, english, keep))) return [];
    const allowed = [saying.say, ...saying.forms];
    const isSaid = allowed.some((form) => text.includes(plain(form))) || isInName(names, sentence.translation);
    return isSaid ? [] : fault('not-said', saying.say);
  });
}

/** English names stay in English in every language: "New Americans Hotline", “Interpreter, please”. */
function isInName(names: readonly string[], translation: string): boolean {
  return names.some((name) => translation.includes(name.replace(/^\p{L}/u, (letter) => letter.toUpperCase())));
}

/** As a whole word; names in capitals (ICE) only in capitals. */
function stands(name: string, english: string, keep: boolean): boolean {
  const pattern = `(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`;
  return new RegExp(pattern, keep && name !== name.toLowerCase() ? 'u' : 'iu').test(english);
}

/** Words only: without {values}, sources and addresses, case, marks of direction, Arabic vowel signs and stretching, and with every space alike. */
function plain(text: string, fold = true): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/\{[a-z]+:[a-z0-9-]+\}|\{\w+\}|\[\^[^\]]+\]|\]\([^)]*\)/g, ' ')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u064b-\u0652\u0640]/g, '')
    .replaceAll('’', "'")
    .replaceAll("''", "'")
    .replaceAll(/\s+/g, ' ');
  return fold ? clean.toLowerCase() : clean;
}
