// How HSDS objects lie inside each other in JSON. Flat rows become nested objects and back by this one table.
import type { TableName } from './tables.ts';

export interface Nesting {
  /** Property: one object of that table, whose id is our field. */
  readonly one: Readonly<Record<string, { readonly table: TableName; readonly by: string }>>;
  /** Property: the objects of that table whose field is our id. */
  readonly many: Readonly<Record<string, { readonly table: TableName; readonly by: string }>>;
}

/** Each table's rows lie under the table's own name, and the field `by` names whose they are. */
function many(by: string, ...tables: readonly TableName[]): Nesting['many'] {
  return Object.fromEntries(tables.map((table) => [table, { table, by }]));
}

const one = (table: TableName, by: string) => ({ table, by });

const PARTS: Readonly<Partial<Record<TableName, Partial<Nesting>>>> = {
  organizations: {
    many: {
      ...many('organization_id', 'funding', 'contacts', 'phones', 'locations', 'programs'),
      ...many('organization_id', 'organization_identifiers', 'services'),
    },
  },
  services: {
    one: { organization: one('organizations', 'organization_id'), program: one('programs', 'program_id') },
    many: {
      ...many('service_id', 'phones', 'schedules', 'service_areas'),
      service_at_locations: one('service_at_location', 'service_id'),
      ...many('service_id', 'languages', 'funding', 'cost_options', 'required_documents', 'contacts'),
    },
  },
  service_at_location: {
    one: { location: one('locations', 'location_id'), service: one('services', 'service_id') },
    many: many('service_at_location_id', 'contacts', 'phones', 'schedules'),
  },
  locations: {
    many: many('location_id', 'languages', 'addresses', 'contacts', 'accessibility', 'phones', 'schedules'),
  },
  contacts: { many: many('contact_id', 'phones') },
  phones: { many: many('phone_id', 'languages') },
  attributes: { one: { taxonomy_term: one('taxonomy_terms', 'taxonomy_term_id') } },
  taxonomy_terms: { one: { taxonomy_detail: one('taxonomies', 'taxonomy_id') } },
};

const WITHOUT_ATTRIBUTES: readonly TableName[] = ['attributes', 'metadata', 'taxonomies', 'taxonomy_terms'];

/** Attributes and metadata may lie in nearly every object: they name their owner in link_id and resource_id. */
export function nestingOf(table: TableName): Nesting {
  const { one: ones = {}, many: manies = {} } = PARTS[table] ?? {};
  return {
    one: ones,
    many: {
      ...manies,
      ...(WITHOUT_ATTRIBUTES.includes(table) ? {} : many('link_id', 'attributes')),
      ...(table === 'metadata' ? {} : many('resource_id', 'metadata')),
    },
  };
}
