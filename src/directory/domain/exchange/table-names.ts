// The tables of HSDS 3.0 by the names of their files, and our own columns beside the standard's.

export const TABLE_NAMES = [
  'organizations',
  'programs',
  'services',
  'locations',
  'service_at_location',
  'addresses',
  'contacts',
  'phones',
  'schedules',
  'languages',
  'service_areas',
  'required_documents',
  'cost_options',
  'funding',
  'accessibility',
  'organization_identifiers',
  'taxonomies',
  'taxonomy_terms',
  'attributes',
  'metadata',
  'meta_table_descriptions',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** Our own columns beside the standard's, in organizations, services and locations: where it comes from, who may know. */
export const MARKED_TABLES = ['organizations', 'services', 'locations'] as const;
export type MarkedTable = (typeof MARKED_TABLES)[number];
export const MARKS = ['x_source', 'x_seen', 'x_confidence', 'x_verified_on', 'x_confidential'] as const;
export type Mark = (typeof MARKS)[number];

export function isMarked(table: TableName): table is MarkedTable {
  return MARKED_TABLES.some((name) => name === table);
}

export function isMark(text: string): text is Mark {
  return MARKS.some((mark) => mark === text);
}

export function isTableName(text: string): text is TableName {
  return TABLE_NAMES.some((name) => name === text);
}
