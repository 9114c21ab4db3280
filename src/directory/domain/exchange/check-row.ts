// One row of a file as a record of the directory: taken, taken with notes on what was mended, or refused with the reason.
import { parseIsoDate } from '../../../platform/values/iso-date.ts';
import { isUuid } from '../../../platform/values/uuid.ts';
import { CONFIDENCES, type Confidence } from '../schema.ts';
import { checkValue, type Mend, type Value, type ValueReason } from './check-value.ts';
import { isMarked, TABLES, type TableName } from './tables.ts';

/** A row as some file had it. `where` names the place for a person: 'phones.csv, line 7'. */
export interface GivenRow {
  readonly table: TableName;
  readonly where: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Stands in a file for what the file must not tell: as a text, and as the secrecy of a location without its place. */
export const WITHHELD = 'withheld';

/** Where it comes from and who may know; undefined where the file does not say. */
export interface Marks {
  readonly readIn?: string;
  readonly seen?: string;
  readonly confidence?: Confidence;
  readonly verifiedOn?: string;
  readonly confidential?: boolean;
  /** Its place was left out of the file: such a row never overwrites one that we have. */
  readonly isWithheld?: boolean;
}

export interface Row {
  readonly id: string;
  /** Every field that has a value, but for the id. */
  readonly fields: Readonly<Record<string, Value>>;
}

export interface Note {
  readonly field: string;
  readonly mend: Mend;
}

export interface TakenRow extends Row {
  readonly table: TableName;
  readonly where: string;
  readonly marks: Marks;
  readonly notes: readonly Note[];
}

export type Reason = ValueReason | 'missing';

export interface RefusedRow {
  readonly table: TableName;
  readonly where: string;
  /** '' when there is none. */
  readonly id: string;
  readonly field: string;
  readonly reason: Reason;
}

export type CheckedRow =
  { readonly kind: 'taken'; readonly row: TakenRow } | { readonly kind: 'refused'; readonly row: RefusedRow };

/** The first thing that is wrong refuses a row; everything that was mended is noted. */
export function checkRow({ table, where, cells }: GivenRow): CheckedRow {
  const id = typeof cells['id'] === 'string' ? cells['id'].trim().toLowerCase() : '';
  const no = (field: string, reason: Reason): CheckedRow => ({
    kind: 'refused',
    row: { table, where, id, field, reason },
  });
  if (id === '') return no('id', 'missing');
  if (!isUuid(id)) return no('id', 'not-a-uuid');
  const fields: Record<string, Value> = {};
  const notes: Note[] = [];
  for (const [name, field] of Object.entries(TABLES[table].fields)) {
    const checked = checkValue(field, cells[name]);
    if (checked.kind === 'refused') return no(name, checked.reason);
    if (checked.kind === 'value') fields[name] = checked.value;
    if (checked.mend !== undefined) notes.push({ field: name, mend: checked.mend });
    if (checked.kind === 'empty' && field.mayBeEmpty === true) fields[name] = '';
    else if (checked.kind === 'empty' && field.needed) return no(name, 'missing');
  }
  const marks = isMarked(table) ? readMarks(cells) : {};
  if (typeof marks === 'string') return no(marks, marks === 'x_verified_on' ? 'not-a-date' : 'not-one-of');
  return { kind: 'taken', row: { table, where, id, fields: onEarth(fields, notes), marks, notes } };
}

/** Half a position, or one that is nowhere, is none. */
function onEarth(fields: Readonly<Record<string, Value>>, notes: Note[]): Readonly<Record<string, Value>> {
  const { latitude, longitude, ...others } = fields;
  if (latitude === undefined && longitude === undefined) return fields;
  if (typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90) return fields;
  if (!notes.some(({ mend }) => mend === 'coordinates-left-out'))
    notes.push({ field: 'latitude', mend: 'coordinates-left-out' });
  return others;
}

const YES_OR_NO: Readonly<Record<string, Pick<Marks, 'confidential' | 'isWithheld'>>> = {
  yes: { confidential: true },
  true: { confidential: true },
  '1': { confidential: true },
  no: { confidential: false },
  false: { confidential: false },
  '0': { confidential: false },
  [WITHHELD]: { confidential: true, isWithheld: true },
};

/** The marks, or the name of the column that cannot be understood: a word about secrecy is never guessed at. */
function readMarks(cells: GivenRow['cells']): Marks | string {
  const word = (name: string) => {
    const given = cells[name];
    return typeof given === 'string' ? given.trim() : typeof given === 'boolean' ? String(given) : '';
  };
  const [readIn, seen, verifiedOn] = [word('x_source'), word('x_seen'), word('x_verified_on')];
  const confidence = CONFIDENCES.find((known) => known === word('x_confidence'));
  const secrecy = word('x_confidential').toLowerCase();
  if (word('x_confidence') !== '' && confidence === undefined) return 'x_confidence';
  if (seen !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(seen)) return 'x_seen';
  if (verifiedOn !== '' && parseIsoDate(verifiedOn) === null) return 'x_verified_on';
  if (secrecy !== '' && !Object.hasOwn(YES_OR_NO, secrecy)) return 'x_confidential';
  return {
    ...(readIn === '' ? {} : { readIn }),
    ...(seen === '' ? {} : { seen }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(verifiedOn === '' ? {} : { verifiedOn }),
    ...(secrecy === '' ? {} : YES_OR_NO[secrecy]),
  };
}
