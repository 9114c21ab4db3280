// What the read API says to whoever writes a program for it: in English, the language of the standard.
import { MOST_IN_PAGE, type QueryRefusal } from './hsds-query.ts';

export const ABOUT = {
  version: '3.0',
  profile: 'http://docs.openreferral.org',
  openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json',
} as const;

export const NO_SUCH_ADDRESS =
  'There is nothing at this address. Lists: services, organizations, service_at_locations, taxonomies, taxonomy_terms.';
export const ONLY_READING = 'This directory can only be read. Use GET.';

export function noRecord(list: string): string {
  return `There is no record with this id in ${list}.`;
}

const SENTENCES: Readonly<Record<QueryRefusal['code'], string>> = {
  'not-a-number': `The parameter {name} must be a whole number; pages begin at 1 and hold at most ${MOST_IN_PAGE} records.`,
  'not-an-id': 'The parameter {name} must be a UUID.',
  'not-a-moment':
    'The parameter {name} must be a date or an instant in ISO 8601, such as 2026-11-20 or 2026-11-20T15:00:00Z.',
  'not-yes-or-no': 'The parameter {name} must be true or false.',
  'too-long': 'The parameter {name} is too long: 200 characters at most.',
  'unknown-format': 'The parameter {name} must be json or ndjson.',
  'needs-postcode': 'The parameter {name} needs postcode beside it: metres are counted from the middle of its area.',
};

export function querySentence({ code, params = {} }: QueryRefusal): string {
  return SENTENCES[code].replace('{name}', String(params['name'] ?? ''));
}
