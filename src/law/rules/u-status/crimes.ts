// Functions behind the qualifying-crime rules: they look up the list of crimes and the table of offences for a day.
import { parseIsoDate, type IsoDate } from '../../../platform/values/iso-date.ts';
import type { FunctionInput, FunctionResult } from '../../engine/types.ts';
import type { OffenceCategory } from '../../packs/offences.ts';

type Condition = OffenceCategory['condition'];

/** Crimes found on the facts, as the reviewer or the requester names them. */
export function namedCategories(facts: FunctionInput['facts']): readonly string[] | null {
  const named = facts['crime-categories'];
  return Array.isArray(named) ? named : null;
}

/** Is one of the crimes found on the facts on the list in force that day? */
export function listedOnFacts({ facts, on, data }: FunctionInput): FunctionResult {
  const named = namedCategories(facts);
  if (named === null) return { answer: 'cannot-tell', say: 'unknown', missing: ['crime-categories'] };
  const listed = data.qualifyingCrimes(on).filter((crime) => named.includes(crime.id));
  if (listed.length === 0) return { answer: 'fails', say: named.length === 0 ? 'none' : 'not-listed' };
  const params = namesOf(listed);
  const form = facts['crime-form'];
  if (form === undefined || form === 'completed') return { answer: 'holds', say: 'listed', params };
  return { answer: 'holds', say: 'listed-not-completed', params: { ...params, form: String(form) } };
}

/** Does the recorded section show a listed crime under this condition (none, dv or facts)? */
export function offenceShows(condition: Condition): (input: FunctionInput) => FunctionResult {
  return (input) => {
    const section = input.facts['offence-section'];
    if (typeof section !== 'string') return { answer: 'cannot-tell', say: 'unknown', missing: ['offence-section'] };
    const found = categoriesOf(section, input);
    if (found === null) return notInTable(section, input);
    const crimes = crimesShown(found, condition, input);
    if (crimes.length === 0) return { answer: 'fails', say: 'other', params: { section } };
    return { answer: 'holds', say: 'shows', params: { section, ...namesOf(crimes) } };
  };
}

function categoriesOf(section: string, { facts, on, jurisdiction, data }: FunctionInput) {
  return data.offenceCategories(section, jurisdiction, dayOfCrime(facts) ?? on);
}

function dayOfCrime(facts: FunctionInput['facts']): IsoDate | null {
  const day = facts['crime-date'];
  return typeof day === 'string' ? parseIsoDate(day) : null;
}

function notInTable(section: string, { facts }: FunctionInput): FunctionResult {
  const missing = dayOfCrime(facts) === null ? ['crime-date'] : [];
  return { answer: 'cannot-tell', say: 'not-in-table', params: { section }, missing, toCheck: ['offence-section'] };
}

/** In English, and the keys by which each is named in other languages (a parameter whose name ends in `-keys`). */
function namesOf(crimes: readonly { readonly id: string; readonly label: string }[]) {
  return {
    crimes: crimes.map((crime) => crime.label.toLowerCase()).join(', '),
    'crimes-keys': crimes.map((crime) => `law.crime.${crime.id}`).join(' '),
  };
}

function crimesShown(found: readonly OffenceCategory[], condition: Condition, { on, data }: FunctionInput) {
  const wanted = found.filter((entry) => entry.condition === condition).map((entry) => entry.category);
  return data.qualifyingCrimes(on).filter((crime) => wanted.includes(crime.id));
}

const LEGAL_PROCESS = ['witness-tampering', 'obstruction-of-justice', 'perjury'];

/** Are the crimes found on the facts only crimes against the course of justice? */
export function onlyLegalProcessOnFacts({ facts }: FunctionInput): FunctionResult {
  const named = namedCategories(facts);
  if (named === null) return { answer: 'cannot-tell', say: 'unknown', missing: ['crime-categories'] };
  const only = named.length > 0 && named.every((category) => LEGAL_PROCESS.includes(category));
  return only ? { answer: 'holds', say: 'only' } : { answer: 'fails', say: 'other' };
}

/** A recorded section can show another crime than those against justice; it can never show that there was none. */
export function notLegalProcessByOffence(input: FunctionInput): FunctionResult {
  const section = input.facts['offence-section'];
  if (typeof section !== 'string') return { answer: 'cannot-tell', say: 'unknown', missing: ['offence-section'] };
  const shown = (categoriesOf(section, input) ?? []).filter((entry) => entry.condition === 'none');
  const other = shown.some((entry) => !LEGAL_PROCESS.includes(entry.category));
  return other ? { answer: 'fails', say: 'other' } : { answer: 'cannot-tell', say: 'unknown' };
}
