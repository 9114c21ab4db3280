// A sentence that a rule carries in English, with the key of its translations: said in the reader's language where that
// exists. A date among its values is written as the language writes dates.
import { parseIsoDate } from '../values/iso-date.ts';
import type { Translate } from './translator.ts';

export interface Sentence {
  readonly key: string;
  /** In English, complete. */
  readonly text: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

export function sayIn(t: Translate, { key, text, params = {} }: Sentence): string {
  return (
    t.maybe(key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(t, value)]))) ?? text
  );
}

function readable(t: Translate, value: string | number): string | number {
  const day = typeof value === 'string' ? parseIsoDate(value) : null;
  return day === null ? value : t.date(day);
}
