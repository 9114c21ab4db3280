// The tables of HSDS 3.0 and their fields, as one table: reading, checking, storing, writing and nesting all follow it.
// Source: datapackage.json and schema/*.json of the specification, branch 3.0 (docs.openreferral.org).
import { date, degrees, field, mail, needed, number, one, ref, text, time, uuid, web, type Field } from './field.ts';
import { isMarked, MARKS, type TableName } from './table-names.ts';

export type { Field, FieldKind } from './field.ts';
export * from './table-names.ts';

export interface Table {
  /** What the standard calls one of them: 'service', also in attributes.link_entity. */
  readonly entity: string;
  /** Without `id`, which all have first. */
  readonly fields: Readonly<Record<string, Field>>;
  /** True when a record means nothing unless it belongs to at least one other. */
  readonly belongs?: true;
}

const PLACE_TYPES = ['physical', 'postal', 'virtual'] as const;

const ofOrganization = { organization_id: ref('organizations') };
const ofService = { service_id: ref('services') };
const ofLocation = { location_id: ref('locations') };
const ofServiceAtLocation = { service_at_location_id: ref('service_at_location') };

export const TABLES: Readonly<Record<TableName, Table>> = {
  organizations: {
    entity: 'organization',
    fields: {
      name: needed(text),
      alternate_name: text,
      description: needed(text),
      email: mail,
      website: web,
      tax_status: text,
      tax_id: text,
      year_incorporated: number,
      legal_status: text,
      logo: text,
      uri: web,
      parent_organization_id: uuid,
    },
  },
  programs: {
    entity: 'program',
    fields: {
      organization_id: needed(ref('organizations')),
      name: needed(text),
      alternate_name: text,
      description: needed(text),
    },
  },
  services: {
    entity: 'service',
    fields: {
      organization_id: needed(ref('organizations')),
      program_id: ref('programs'),
      name: needed(text),
      alternate_name: text,
      description: text,
      url: web,
      email: mail,
      status: needed(one('active', 'inactive', 'defunct', 'temporarily closed')),
      interpretation_services: text,
      application_process: text,
      fees_description: text,
      wait_time: text,
      fees: text,
      accreditations: text,
      eligibility_description: text,
      minimum_age: number,
      maximum_age: number,
      assured_date: date,
      assurer_email: mail,
      licenses: text,
      alert: text,
      last_modified: field('moment'),
    },
  },
  locations: {
    entity: 'location',
    fields: {
      location_type: needed(one(...PLACE_TYPES)),
      url: web,
      ...ofOrganization,
      name: text,
      alternate_name: text,
      description: text,
      transportation: text,
      latitude: degrees,
      longitude: degrees,
      external_identifier: text,
      external_identifier_type: text,
    },
  },
  service_at_location: {
    entity: 'service_at_location',
    fields: { service_id: needed(ref('services')), location_id: needed(ref('locations')), description: text },
  },
  addresses: {
    entity: 'address',
    belongs: true,
    fields: {
      ...ofLocation,
      attention: text,
      address_1: needed(text),
      address_2: text,
      city: needed(text),
      region: text,
      state_province: needed(text),
      postal_code: { ...needed(text), mayBeEmpty: true },
      country: needed(text),
      address_type: needed(one(...PLACE_TYPES)),
    },
  },
  contacts: {
    entity: 'contact',
    belongs: true,
    fields: {
      ...ofOrganization,
      ...ofService,
      ...ofServiceAtLocation,
      ...ofLocation,
      name: text,
      title: text,
      department: text,
      email: mail,
    },
  },
  phones: {
    entity: 'phone',
    belongs: true,
    fields: {
      ...ofLocation,
      ...ofService,
      ...ofOrganization,
      contact_id: ref('contacts'),
      ...ofServiceAtLocation,
      number: needed(field('phone')),
      extension: number,
      type: text,
      description: text,
    },
  },
  schedules: {
    entity: 'schedule',
    belongs: true,
    fields: {
      ...ofService,
      ...ofLocation,
      ...ofServiceAtLocation,
      valid_from: date,
      valid_to: date,
      dtstart: date,
      timezone: number,
      until: date,
      count: number,
      wkst: one('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
      freq: one('WEEKLY', 'MONTHLY'),
      interval: number,
      byday: text,
      byweekno: text,
      bymonthday: text,
      byyearday: text,
      description: text,
      opens_at: time,
      closes_at: time,
      schedule_link: web,
      attending_type: text,
      notes: text,
    },
  },
  languages: {
    entity: 'language',
    belongs: true,
    fields: {
      ...ofService,
      ...ofLocation,
      phone_id: ref('phones'),
      name: text,
      code: field('language'),
      note: text,
    },
  },
  service_areas: {
    entity: 'service_area',
    belongs: true,
    fields: { ...ofService, name: text, description: text, extent: text, extent_type: text, uri: text },
  },
  required_documents: {
    entity: 'required_document',
    belongs: true,
    fields: { ...ofService, document: text, uri: web },
  },
  cost_options: {
    entity: 'cost_option',
    fields: {
      service_id: needed(ref('services')),
      valid_from: date,
      valid_to: date,
      option: text,
      currency: text,
      amount: number,
      amount_description: text,
    },
  },
  funding: { entity: 'funding', belongs: true, fields: { ...ofOrganization, ...ofService, source: text } },
  accessibility: {
    entity: 'accessibility',
    belongs: true,
    fields: { ...ofLocation, description: text, details: text, url: web },
  },
  organization_identifiers: {
    entity: 'organization_identifier',
    fields: {
      organization_id: needed(ref('organizations')),
      identifier_scheme: text,
      identifier_type: needed(text),
      identifier: needed(text),
    },
  },
  taxonomies: {
    entity: 'taxonomy',
    fields: { name: needed(text), description: needed(text), uri: web, version: text },
  },
  taxonomy_terms: {
    entity: 'taxonomy_term',
    fields: {
      code: text,
      name: needed(text),
      description: needed(text),
      parent_id: uuid,
      taxonomy: text,
      language: text,
      taxonomy_id: ref('taxonomies'),
      term_uri: web,
    },
  },
  attributes: {
    entity: 'attribute',
    fields: {
      link_id: needed(uuid),
      taxonomy_term_id: needed(ref('taxonomy_terms')),
      link_type: text,
      link_entity: needed(text),
      value: text,
    },
  },
  metadata: {
    entity: 'metadata',
    fields: {
      resource_id: needed(uuid),
      resource_type: needed(text),
      last_action_date: needed(date),
      last_action_type: needed(text),
      field_name: needed(text),
      previous_value: needed(text),
      replacement_value: needed(text),
      updated_by: needed(text),
    },
  },
  meta_table_descriptions: {
    entity: 'meta_table_description',
    fields: { name: text, language: text, character_set: text },
  },
};

/** The columns of a table's file: id, the standard's, ours. */
export function columnsOf(table: TableName): readonly string[] {
  return ['id', ...Object.keys(TABLES[table].fields), ...(isMarked(table) ? MARKS : [])];
}

export function neededColumns(table: TableName): readonly string[] {
  const fields = Object.entries(TABLES[table].fields);
  return ['id', ...fields.flatMap(([name, { needed: isNeeded }]) => (isNeeded ? [name] : []))];
}
