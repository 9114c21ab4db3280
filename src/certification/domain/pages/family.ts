// Relatives believed to have taken part in the crime: Supplement B Part 5.

import type { CulpableRelative, FamilyAnswers } from '../answers.ts';
import {
  known,
  nameFields,
  plainFields,
  readFields,
  type Fields,
  type FormReader,
  type PageContext,
  type PageReading,
} from '../form-reader.ts';
import { YES_NO } from './crime.ts';

/** The form has three rows; more go to its additional page. */
export const MOST_RELATIVES = 6;

/** Fields: culpable, relative.N.{family,given,middle,relationship,involvement}. */
export function parseFamilyForm(fields: Fields, _context: PageContext): PageReading<FamilyAnswers> {
  const form = readFields(fields);
  const culpable = form.choice('culpable', YES_NO);
  const relatives = culpable === 'yes' ? allRelatives(form) : undefined;
  return { value: known<FamilyAnswers>({ culpable, relatives }), issues: form.issues };
}

function allRelatives(form: FormReader): readonly CulpableRelative[] | undefined {
  const rows = Array.from({ length: MOST_RELATIVES }, (_, index) => relative(form, `relative.${index + 1}`));
  const found = rows.filter((row) => row !== undefined);
  return found.length === 0 ? undefined : found;
}

function relative(form: FormReader, field: string): CulpableRelative | undefined {
  const name = form.name(field);
  const relationship = form.line(`${field}.relationship`) ?? '';
  const involvement = form.text(`${field}.involvement`) ?? '';
  if (name !== undefined) return { name, relationship, involvement };
  if (relationship !== '' || involvement !== '') form.flag(`${field}.family`, 'required');
  return undefined;
}

export function familyFields(value: FamilyAnswers): Fields {
  const rows = (value.relatives ?? []).map((row, index): Fields => ({
    ...nameFields(`relative.${index + 1}`, row.name),
    [`relative.${index + 1}.relationship`]: [row.relationship],
    [`relative.${index + 1}.involvement`]: [row.involvement],
  }));
  const relatives = Object.fromEntries(rows.flatMap((row) => Object.entries(row)));
  return { ...plainFields({ culpable: value.culpable }), ...relatives };
}
