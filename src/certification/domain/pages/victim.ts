// Who the victim is: Supplement B Part 1, and the languages to speak and write in.

import { addMonths } from '../../../platform/values/iso-date.ts';
import { LANGUAGES } from '../../../platform/values/language.ts';
import { fullName, type PersonName, type VictimAnswers } from '../answers.ts';
import {
  known,
  nameFields,
  nameListFields,
  plainFields,
  readFields,
  toWesternDigit,
  type Fields,
  type FormReader,
  type PageContext,
  type PageReading,
} from '../form-reader.ts';

export const MOST_OTHER_NAMES = 6;
const OLDEST_YEARS = 130;

/** Fields: name.{family,given,middle}, romanised.{...}, other-name.N.{...}, born-on, sex, a-number, spoken-language, letter-language. */
export function parseVictimForm(fields: Fields, context: PageContext): PageReading<VictimAnswers> {
  const form = readFields(fields);
  const value = known<VictimAnswers>({
    name: form.name('name'),
    romanised: latinName(form),
    otherNames: form.names('other-name', MOST_OTHER_NAMES),
    bornOn: birthDate(form, 'born-on', context),
    sex: form.choice('sex', ['female', 'male']),
    aNumber: aNumber(form),
    spokenLanguage: form.line('spoken-language'),
    letterLanguage: form.choice(
      'letter-language',
      LANGUAGES.map((language) => language.code),
    ),
  });
  return { value, issues: form.issues };
}

const OTHER_LETTER = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** Marks of Latin letters are welcome; letters of another script would leave the federal form empty again. */
function latinName(form: FormReader): PersonName | undefined {
  const name = form.name('romanised');
  if (name === undefined || !OTHER_LETTER.test(fullName(name))) return name;
  form.flag('romanised.family', 'not-latin');
  return undefined;
}

/** A date of birth that somebody alive can have. */
export function birthDate(form: FormReader, field: string, { today }: PageContext) {
  const date = form.date(field);
  if (date === undefined) return undefined;
  const code = date > today ? 'in-future' : date < addMonths(today, -OLDEST_YEARS * 12) ? 'too-early' : null;
  if (code !== null) form.flag(field, code);
  return code === null ? date : undefined;
}

/** Seven to nine digits, with or without the letter; kept as nine, as the form has boxes. */
function aNumber(form: FormReader): string | undefined {
  const typed = form.line('a-number');
  if (typed === undefined) return undefined;
  const digits = typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, toWesternDigit).replace(/^a|[\s-]/giu, '');
  if (/^\d{7,9}$/.test(digits)) return digits.padStart(9, '0');
  form.flag('a-number', 'not-an-a-number');
  return undefined;
}

export function victimFields(value: VictimAnswers): Fields {
  return {
    ...nameFields('name', value.name),
    ...nameFields('romanised', value.romanised),
    ...nameListFields('other-name', value.otherNames),
    ...plainFields({
      'born-on': value.bornOn,
      sex: value.sex,
      'a-number': value.aNumber,
      'spoken-language': value.spokenLanguage,
      'letter-language': value.letterLanguage,
    }),
  };
}
