// Injuries that are known or documented. How grave they are is for USCIS; the agency only writes down what it knows.

import type { InjuryAnswers } from '../answers.ts';
import { known, plainFields, readFields, type Fields, type PageContext, type PageReading } from '../form-reader.ts';

/** Fields: description. */
export function parseInjuriesForm(fields: Fields, _context: PageContext): PageReading<InjuryAnswers> {
  const form = readFields(fields);
  return { value: known<InjuryAnswers>({ description: form.text('description') }), issues: form.issues };
}

export function injuriesFields(value: InjuryAnswers): Fields {
  return plainFields({ description: value.description });
}
