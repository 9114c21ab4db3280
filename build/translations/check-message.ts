// Whether a translation fits its English: it compiles, takes the same values, provides for every plural of its language,
// and has the same tags. What it says is for people to judge.
import { parse, type Select, type Token } from '@messageformat/parser';
import { faultOf, pluralCategories } from '../message-compiler.ts';

export type MessageFault =
  | { readonly code: 'empty' }
  | { readonly code: 'does-not-compile'; readonly detail: string }
  | { readonly code: 'values-differ'; readonly detail: string }
  | { readonly code: 'choices-differ'; readonly detail: string }
  | { readonly code: 'plural-missing'; readonly detail: string }
  | { readonly code: 'tags-differ'; readonly detail: string };

/** The first thing wrong with the translation, or null. */
export function checkMessage(language: string, english: string, translation: string): MessageFault | null {
  if (translation.trim() === '') return { code: 'empty' };
  const fault = faultOf(language, translation);
  if (fault !== null) return { code: 'does-not-compile', detail: fault };
  const [wanted, found] = [shapeOf(english), shapeOf(translation)];
  return (
    valuesFault(wanted, found) ??
    choicesFault(wanted, found) ??
    pluralFault(language, found) ??
    tagsFault(english, translation)
  );
}

interface Shape {
  readonly values: ReadonlySet<string>;
  /** Choices by value: { sex: {female, male, other} }. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  /** One entry for each plural in the text, with its categories. */
  readonly plurals: readonly { readonly value: string; readonly cases: ReadonlySet<string> }[];
}

function shapeOf(text: string): Shape {
  const values = new Set<string>();
  const choices = new Map<string, ReadonlySet<string>>();
  const plurals: { value: string; cases: ReadonlySet<string> }[] = [];
  const read = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      values.add(token.arg);
      if (!('cases' in token)) continue;
      const cases = new Set(token.cases.map(({ key }) => key));
      if (token.type === 'select') choices.set(token.arg, cases);
      if (token.type === 'plural') plurals.push({ value: token.arg, cases });
      for (const branch of (token satisfies Select).cases) read(branch.tokens);
    }
  };
  read(parse(text));
  return { values, choices, plurals };
}

function valuesFault(wanted: Shape, found: Shape): MessageFault | null {
  const difference = differenceOf(wanted.values, found.values);
  return difference === '' ? null : { code: 'values-differ', detail: difference };
}

/** Choices of the English stay. A translation may add one where its grammar needs it: ICU demands an `other`. */
function choicesFault(wanted: Shape, found: Shape): MessageFault | null {
  for (const [value, cases] of wanted.choices) {
    const difference = differenceOf(cases, found.choices.get(value) ?? new Set());
    if (difference !== '') return { code: 'choices-differ', detail: `${value}: ${difference}` };
  }
  return null;
}

/** A category may be left out only when explicit numbers cover it (=0 for an Arabic zero); zero itself may be. */
function pluralFault(language: string, { plurals }: Shape): MessageFault | null {
  for (const { value, cases } of plurals) {
    for (const [category, numbers] of pluralCategories(language)) {
      const left = numbers.filter((number) => number > 0 && !cases.has(`=${number}`));
      if (left.length === 0 || cases.has(category)) continue;
      return { code: 'plural-missing', detail: `${value}: ${category} (such as ${left.slice(0, 3).join(', ')})` };
    }
  }
  return null;
}

const TAG = /<\/?[a-z][^>]*>/gi;

function tagsFault(english: string, translation: string): MessageFault | null {
  const tags = (text: string) => [...text.matchAll(TAG)].map(([tag]) => tag).sort();
  const [wanted, found] = [tags(english).join(' '), tags(translation).join(' ')];
  return wanted === found ? null : { code: 'tags-differ', detail: `English has "${wanted}", this has "${found}"` };
}

/** "lacks a, b; has c too many", or nothing. */
export function differenceOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): string {
  const lacks = [...wanted].filter((name) => !found.has(name));
  const more = [...found].filter((name) => !wanted.has(name));
  return [
    ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
    ...(more.length > 0 ? [`has ${more.join(', ')} too many`] : []),
  ].join('; ');
}
