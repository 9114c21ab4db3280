// What a field of HSDS may hold, and short ways to say it.
import type { TableName } from './table-names.ts';

export type FieldKind =
  'uuid' | 'text' | 'web' | 'mail' | 'number' | 'degrees' | 'date' | 'moment' | 'time' | 'phone' | 'language';

export interface Field {
  readonly kind: FieldKind;
  /** Without it the record cannot be taken. */
  readonly needed: boolean;
  /** The standard demands the text, but it may be unknown: then it is empty. */
  readonly mayBeEmpty?: true;
  /** The table in which the id must stand. */
  readonly refersTo?: TableName;
  readonly oneOf?: readonly string[];
}

export const field = (kind: FieldKind): Field => ({ kind, needed: false });
export const needed = (given: Field): Field => ({ ...given, needed: true });
export const ref = (refersTo: TableName): Field => ({ kind: 'uuid', needed: false, refersTo });
export const one = (...oneOf: readonly string[]): Field => ({ kind: 'text', needed: false, oneOf });

export const [text, web, mail, number, date] = (['text', 'web', 'mail', 'number', 'date'] as const).map(field) as [
  Field,
  Field,
  Field,
  Field,
  Field,
]; // one for each kind named
export const uuid = field('uuid');
export const degrees = field('degrees');
export const time = field('time');
