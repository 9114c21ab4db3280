// Lists of records as the read API gives them: which match, in pages.
import { briefJson, fullJson, type JsonObject, type Linked } from './nest.ts';
import type { ShownRow } from './records.ts';
import type { TableName } from './tables.ts';

export interface ListQuestion {
  /** Every word must stand somewhere in the names and descriptions, accents and capitals aside. */
  readonly search?: string;
  readonly taxonomyTermId?: string;
  readonly taxonomyId?: string;
  readonly organizationId?: string;
  readonly postcode?: string;
  readonly parentId?: string;
  readonly topOnly?: boolean;
  /** An instant; records that became different at it or later. */
  readonly modifiedAfter?: Date;
}

/** Matching records in the order of their ids. */
export function listRecords(linked: Linked, table: TableName, question: ListQuestion): readonly ShownRow[] {
  const tests = testsOf(linked, table, question);
  return [...linked.records[table].values()].filter((row) => tests.every((test) => test(row)));
}

type Test = (row: ShownRow) => boolean;

function testsOf(linked: Linked, table: TableName, question: ListQuestion): readonly Test[] {
  const { search, taxonomyTermId, taxonomyId, organizationId, postcode, parentId, topOnly, modifiedAfter } = question;
  const services = (row: ShownRow) => servicesOf(linked, table, row);
  const terms = (row: ShownRow) => [row, ...services(row)].flatMap((owner) => termsOf(linked, owner));
  const words = searchable(search ?? '')
    .split(' ')
    .filter(Boolean);
  const tests: readonly (Test | false)[] = [
    words.length > 0 && ((row) => hasWords(textsOf(linked, table, row), words)),
    taxonomyTermId !== undefined && ((row) => terms(row).some((term) => term.id === taxonomyTermId)),
    taxonomyId !== undefined &&
      ((row) =>
        table === 'taxonomy_terms'
          ? row.fields['taxonomy_id'] === taxonomyId
          : terms(row).some((term) => term.fields['taxonomy_id'] === taxonomyId)),
    organizationId !== undefined &&
      ((row) => services(row).some(({ fields }) => fields['organization_id'] === organizationId)),
    postcode !== undefined &&
      ((row) => addressesOf(linked, row).some(({ fields }) => fields['postal_code'] === postcode)),
    parentId !== undefined && ((row) => row.fields['parent_id'] === parentId),
    topOnly === true && ((row) => row.fields['parent_id'] === undefined),
    modifiedAfter !== undefined &&
      ((row) =>
        services(row)
          .concat(row)
          .some((one) => modifiedAt(one) >= modifiedAfter)),
  ];
  return tests.filter((test) => test !== false);
}

/** When the record last became different: by its own word, or here. */
export function modifiedAt({ fields, changedAt }: ShownRow): Date {
  const said = fields['last_modified'];
  return new Date(typeof said === 'string' ? said : changedAt);
}

function servicesOf({ records, of }: Linked, table: TableName, row: ShownRow): readonly ShownRow[] {
  if (table === 'services') return [row];
  if (table === 'organizations') return of('services', 'organization_id', row.id);
  const service = records.services.get(String(row.fields['service_id']));
  return service === undefined ? [] : [service];
}

function termsOf({ records, of }: Linked, { id }: ShownRow): readonly ShownRow[] {
  return of('attributes', 'link_id', id).flatMap(
    ({ fields }) => records.taxonomy_terms.get(String(fields['taxonomy_term_id'])) ?? [],
  );
}

function addressesOf({ of }: Linked, { fields }: ShownRow): readonly ShownRow[] {
  return of('addresses', 'location_id', String(fields['location_id']));
}

const SEARCHED = ['name', 'alternate_name', 'description', 'eligibility_description', 'code'] as const;

function textsOf(linked: Linked, table: TableName, row: ShownRow): string {
  const { records } = linked;
  const about = table === 'services' || table === 'service_at_location' ? servicesOf(linked, table, row) : [];
  const near = [row, ...about].flatMap((one) => [
    one,
    records.organizations.get(String(one.fields['organization_id'])),
    records.locations.get(String(one.fields['location_id'])),
  ]);
  return near.flatMap((one) => SEARCHED.map((name) => one?.fields[name] ?? '')).join(' ');
}

function hasWords(text: string, words: readonly string[]): boolean {
  const searched = searchable(text);
  return words.every((word) => searched.includes(word));
}

function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

export interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly JsonObject[];
}

export type ListForm = 'minimal' | 'brief' | 'full';

/** `page` counts from 1; one behind the last page is empty. */
export function pageOf(
  rows: readonly ShownRow[],
  { page, perPage }: { readonly page: number; readonly perPage: number },
  json: (row: ShownRow) => JsonObject,
): Page {
  const contents = rows.slice((page - 1) * perPage, page * perPage).map(json);
  const pages = Math.ceil(rows.length / perPage);
  return {
    total_items: rows.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

export function recordJson(linked: Linked, table: TableName, row: ShownRow, form: ListForm): JsonObject {
  if (form === 'minimal') return { id: row.id, last_modified: modifiedAt(row).toISOString() };
  return form === 'full' ? fullJson(linked, table, row) : briefJson(linked, table, row);
}

/** With its services in few words, unless all of them are wanted. */
export function organizationJson(linked: Linked, row: ShownRow, hasFullServices: boolean): JsonObject {
  const whole = fullJson(linked, 'organizations', row);
  const services = linked.of('services', 'organization_id', row.id);
  if (hasFullServices || services.length === 0) return whole;
  const brief = services.map(({ id, fields }) => ({ id, name: fields['name'] ?? '', status: fields['status'] ?? '' }));
  return { ...whole, services: brief };
}
