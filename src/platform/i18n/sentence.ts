// A sentence that a rule carries in English, with the key of its translations: said in the reader's language where that
// exists. A date among its values is written as the language writes dates; a value `crimes` with `crimes-keys` beside it is
// named by those keys.
import { parseIsoDate } from '../values/iso-date.ts';
import type { Translate } from './translator.ts';

export interface Sentence {
  readonly key: string;
  /** In English, complete. */
  readonly text: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

export function sayIn(t: Translate, { key, text, params = {} }: Sentence): string {
  const values = Object.entries(params).map(([name, value]): [string, string | number] => {
    const keys = params[`${name}-keys`];
    return [name, typeof keys === 'string' ? named(t, keys, String(value)) : readable(t, value)];
  });
  return t.maybe(key, Object.fromEntries(values)) ?? text;
}

function named(t: Translate, keys: string, english: string): string {
  const names = keys.split(' ').map((key) => t.maybe(key));
  return names.every((name) => name !== null)
    ? t.list(names.map((name) => name.toLocaleLowerCase(t.language)))
    : english;
}

function readable(t: Translate, value: string | number): string | number {
  const day = typeof value === 'string' ? parseIsoDate(value) : null;
  return day === null ? value : t.date(day);
}
