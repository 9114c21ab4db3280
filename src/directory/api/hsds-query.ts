// What a reader of the API asks for, from the query of the address: as the OpenAPI file of HSDS 3.0 names the parameters.
// Parameters that a list does not know are let pass: clients of the standard send the same ones everywhere.
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import { isUuid } from '../../platform/values/uuid.ts';
import type { ListForm, ListQuestion } from '../domain/exchange/list.ts';
import type { TableName } from '../domain/exchange/tables.ts';

/** Records in one page when nobody says, and at most. */
export const PAGE_SIZE = 50;
export const MOST_IN_PAGE = 200;
const LONGEST_SEARCH = 200;
const HIGHEST = 1_000_000_000;

export interface HsdsQuery {
  readonly question: ListQuestion;
  readonly page: number;
  readonly perPage: number;
  readonly form: ListForm;
  /** ndjson: every record, one on a line, without pages. */
  readonly format: 'json' | 'ndjson';
  readonly fullService: boolean;
  /** Metres from the middle of the postcode's area. */
  readonly proximity: number | null;
}

export type QueryRefusal = Refusal<
  'not-a-number' | 'not-an-id' | 'not-a-moment' | 'not-yes-or-no' | 'too-long' | 'unknown-format' | 'needs-postcode'
>;

type Given = Readonly<Record<string, string>>;

/** Refuses with {name, value} of the first parameter that cannot be understood. */
export function readQuery(table: TableName, given: Given): Result<HsdsQuery, QueryRefusal> {
  const wrong = firstWrong(given);
  if (wrong !== null) return refuse(wrong.code, { name: wrong.name, value: (given[wrong.name] ?? '').slice(0, 60) });
  const isOn = (name: string) => YES.includes((given[name] ?? '').toLowerCase());
  const number = (name: string) => (hasText(given[name]) ? Number(given[name]) : null);
  const isList = table === 'services' || table === 'service_at_location' || table === 'organizations';
  return ok({
    question: questionOf(table, given, isOn('top_only')),
    page: number('page') ?? 1,
    perPage: Math.min(number('per_page') ?? PAGE_SIZE, MOST_IN_PAGE),
    form: isList && isOn('full') ? 'full' : table === 'services' && isOn('minimal') ? 'minimal' : 'brief',
    format: given['format'] === 'ndjson' ? 'ndjson' : 'json',
    fullService: isOn('full_service'),
    proximity: number('proximity'),
  });
}

const NUMBERS: Readonly<Record<string, number>> = { page: 1, per_page: 1, proximity: 0 };
const IDS = ['taxonomy_term_id', 'taxonomy_id', 'organization_id', 'parent_id'];
const SWITCHES = ['minimal', 'full', 'full_service', 'top_only'];
const YES = ['true', '1', 'yes'];
const NO = ['false', '0', 'no'];

function firstWrong(given: Given): { readonly name: string; readonly code: QueryRefusal['code'] } | null {
  const wrong = (name: string, code: QueryRefusal['code']) => ({ name, code });
  for (const [name, text] of Object.entries(given)) {
    if (!hasText(text)) continue;
    const least = Object.hasOwn(NUMBERS, name) ? NUMBERS[name] : undefined;
    if (least !== undefined && !isWhole(text, least)) return wrong(name, 'not-a-number');
    if (IDS.includes(name) && !isUuid(text.toLowerCase())) return wrong(name, 'not-an-id');
    if (SWITCHES.includes(name) && ![...YES, ...NO].includes(text.toLowerCase())) return wrong(name, 'not-yes-or-no');
    if (name === 'modified_after' && momentOf(text) === null) return wrong(name, 'not-a-moment');
    if (name === 'search' && text.length > LONGEST_SEARCH) return wrong(name, 'too-long');
    if (name === 'format' && text !== 'json' && text !== 'ndjson') return wrong(name, 'unknown-format');
  }
  return hasText(given['proximity']) && !hasText(given['postcode']) ? wrong('proximity', 'needs-postcode') : null;
}

function questionOf(table: TableName, given: Given, topOnly: boolean): ListQuestion {
  const text = (name: string) => (hasText(given[name]) ? given[name] : undefined);
  const id = (name: string) => text(name)?.toLowerCase();
  const [search, postcode] = [text('search'), table === 'service_at_location' ? text('postcode') : undefined];
  const modifiedAfter = momentOf(text('modified_after') ?? '');
  const ids = {
    taxonomyTermId: id('taxonomy_term_id'),
    taxonomyId: id('taxonomy_id'),
    organizationId: id('organization_id'),
    parentId: table === 'taxonomy_terms' ? id('parent_id') : undefined,
  };
  const known = Object.entries(ids).filter(([, value]) => value !== undefined);
  return {
    ...(search === undefined ? {} : { search }),
    // Within so many metres counts instead of the postcode itself.
    ...(postcode === undefined || hasText(given['proximity']) ? {} : { postcode: postcode.trim() }),
    ...(Object.fromEntries(known) as Partial<Record<keyof typeof ids, string>>), // those that are there
    ...(table === 'taxonomy_terms' && topOnly ? { topOnly } : {}),
    ...(modifiedAfter === null ? {} : { modifiedAfter }),
  };
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function isWhole(text: string, least: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= HIGHEST;
}

/** A day counts from its beginning in UTC. */
function momentOf(text: string): Date | null {
  // A plus sign in an address is a blank when it is read.
  const given = text.replace(/ (\d{2}:\d{2})$/, '+$1');
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[-+]\d{2}:\d{2})?)?$/.test(given)) return null;
  const at = new Date(given);
  return Number.isNaN(at.getTime()) ? null : at;
}
