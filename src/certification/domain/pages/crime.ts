// What happened, when and where: Supplement B Part 3.

import type { IsoDate } from '../../../platform/values/iso-date.ts';
import { MODIFIERS, OFFENDERS, type CrimeAnswers } from '../answers.ts';
import {
  known,
  plainFields,
  readFields,
  type Fields,
  type FormReader,
  type PageContext,
  type PageReading,
} from '../form-reader.ts';

export const MOST_OFFENCES = 10;
/** The form has four boxes. */
export const MOST_DATES = 4;
const LONGEST_OFFENCE = 100;
export const YES_NO = ['yes', 'no', 'unknown'] as const;

/**
 * Fields: offence (repeated, or separated by commas), category (repeated), modifier (repeated), similar-to,
 * similar-because, date.1 to date.4, borough, precinct, address, in-united-states, outside-citation, offender, account.
 */
export function parseCrimeForm(fields: Fields, context: PageContext): PageReading<CrimeAnswers> {
  const form = readFields(fields);
  const value = known<CrimeAnswers>({
    offences: offences(form),
    categories: form.choices('category', context.categories),
    modifiers: form.choices('modifier', MODIFIERS),
    similarTo: form.choice('similar-to', context.categories),
    similarBecause: form.text('similar-because'),
    dates: dates(form, context.today),
    borough: form.line('borough'),
    precinct: form.line('precinct'),
    address: form.line('address'),
    inUnitedStates: form.choice('in-united-states', YES_NO),
    outsideCitation: form.line('outside-citation'),
    offender: form.choice('offender', OFFENDERS),
    account: form.text('account'),
  });
  return { value, issues: form.issues };
}

/** Penal Law sections lose the name of the law ('PL § 120.05' is '120.05'); other citations stay as typed. */
export function plainOffence(typed: string): string {
  const section = typed.replace(/^(n\.?y\.?\s*)?(penal law|p\.?l\.?)\s*(§+|sec(tion)?\.?)?\s*/iu, '');
  return /^\d{3}[./]\d/.test(section) ? section : typed;
}

function offences(form: FormReader): readonly string[] | undefined {
  const found = [...new Set(form.items('offence').map(plainOffence))];
  if (found.length > MOST_OFFENCES) form.flag('offence', 'too-many', { most: MOST_OFFENCES });
  if (found.some((offence) => offence.length > LONGEST_OFFENCE))
    form.flag('offence', 'too-long', { longest: LONGEST_OFFENCE });
  return found.length === 0 ? undefined : found.slice(0, MOST_OFFENCES);
}

function dates(form: FormReader, today: IsoDate): readonly IsoDate[] | undefined {
  const found = Array.from({ length: MOST_DATES }, (_, index) => {
    const field = `date.${index + 1}`;
    const day = form.date(field);
    if (day !== undefined && day > today) form.flag(field, 'in-future');
    return day;
  });
  const days = found.filter((day) => day !== undefined && day <= today) as IsoDate[]; // the filter leaves only dates
  return days.length === 0 ? undefined : [...new Set(days)];
}

export function crimeFields(value: CrimeAnswers): Fields {
  const days = Object.fromEntries((value.dates ?? []).map((day, index) => [`date.${index + 1}`, [day]]));
  return {
    ...days,
    ...plainFields({
      offence: value.offences,
      category: value.categories,
      modifier: value.modifiers,
      'similar-to': value.similarTo,
      'similar-because': value.similarBecause,
      borough: value.borough,
      precinct: value.precinct,
      address: value.address,
      'in-united-states': value.inUnitedStates,
      'outside-citation': value.outsideCitation,
      offender: value.offender,
      account: value.account,
    }),
  };
}
