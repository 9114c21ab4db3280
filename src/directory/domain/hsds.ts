// The objects of the Human Services Data Specification 3.0 that we keep, as flat tables of plain values. Property names
// are the standard's own, so that import, export and API rename nothing; ids are UUIDs. What the standard has no field for
// (source, confidence, confidentiality) stands beside the tables, by id of the object.
import type { Confidence } from './fields.ts';

export const SERVICE_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export const LOCATION_TYPES = ['physical', 'postal', 'virtual'] as const;

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description: string;
  readonly email?: string;
  readonly website?: string;
}

export interface Service {
  readonly id: string;
  readonly organization_id?: string;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: (typeof SERVICE_STATUSES)[number];
  readonly interpretation_services?: string;
  readonly application_process?: string;
  readonly fees_description?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  /** The day on which somebody last checked the record, YYYY-MM-DD. */
  readonly assured_date?: string;
  readonly alert?: string;
  readonly last_modified?: string;
}

export interface Location {
  readonly id: string;
  readonly location_type: (typeof LOCATION_TYPES)[number];
  readonly organization_id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly transportation?: string;
  /** Degrees, WGS84. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface ServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly description?: string;
}

export interface Address {
  readonly id: string;
  readonly location_id: string;
  readonly attention?: string;
  readonly address_1: string;
  readonly address_2?: string;
  readonly city: string;
  readonly region?: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly address_type: (typeof LOCATION_TYPES)[number];
}

/** To what a telephone, schedule, language or contact belongs: at least one of these ids. */
interface Belongs {
  readonly organization_id?: string;
  readonly service_id?: string;
  readonly location_id?: string;
  readonly service_at_location_id?: string;
  readonly contact_id?: string;
  readonly phone_id?: string;
}

export interface Phone extends Belongs {
  readonly id: string;
  readonly number: string;
  readonly extension?: number;
  /** 'voice', 'sms', 'tty', 'fax' ...: the standard leaves it open. */
  readonly type?: string;
  readonly description?: string;
}

export interface Schedule extends Belongs {
  readonly id: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly freq?: 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  /** 'MO,TU,WE'. */
  readonly byday?: string;
  readonly bymonthday?: string;
  readonly description?: string;
  /** Wall time where the service is, '09:00'; a closing time of '24:00' is midnight. */
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly notes?: string;
}

export interface Language extends Belongs {
  readonly id: string;
  readonly name?: string;
  /** ISO 639-1 or 639-3; BCP 47 with a script where the code alone would be ambiguous. */
  readonly code?: string;
  /** 'staff' or 'interpreter' in our own records. */
  readonly note?: string;
}

export interface Contact extends Belongs {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly department?: string;
  readonly email?: string;
}

export interface ServiceArea {
  readonly id: string;
  readonly service_id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly extent?: string;
  readonly extent_type?: string;
  readonly uri?: string;
}

export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly uri?: string;
  readonly version?: string;
}

export interface TaxonomyTerm {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id?: string;
  readonly taxonomy?: string;
  readonly language?: string;
  readonly taxonomy_id?: string;
  readonly term_uri?: string;
}

/** A term of a taxonomy put on an object: how needs, notes and kinds are said. */
export interface Attribute {
  readonly id: string;
  readonly link_id: string;
  /** 'service', 'location', 'phone' ... */
  readonly link_entity: string;
  readonly taxonomy_term_id: string;
  readonly link_type?: string;
  readonly value?: string;
}

/** Where a record comes from and whether its place may be told. */
export interface Provenance {
  /** 'pack', or the name under which the operator imported it. */
  readonly source: string;
  /** What was read, in words: pages, lists. */
  readonly readIn?: string;
  /** The newest day, month or year for which the source speaks. */
  readonly seen?: string;
  readonly confidence: Confidence;
  /** The day on which a person called or looked, YYYY-MM-DD. */
  readonly verifiedOn?: string;
  /** No street, ZIP, unit or coordinate of this record, or of what hangs on it, may leave the server. */
  readonly confidential: boolean;
}

/** One table per object, under the name of its file in the standard's data package. */
export interface HsdsTables {
  readonly organizations: readonly Organization[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly service_at_location: readonly ServiceAtLocation[];
  readonly addresses: readonly Address[];
  readonly phones: readonly Phone[];
  readonly schedules: readonly Schedule[];
  readonly languages: readonly Language[];
  readonly contacts: readonly Contact[];
  readonly service_areas: readonly ServiceArea[];
  readonly taxonomies: readonly Taxonomy[];
  readonly taxonomy_terms: readonly TaxonomyTerm[];
  readonly attributes: readonly Attribute[];
}

/** The whole directory as the store keeps it. Provenance is by id of an organization, service or location. */
export interface HsdsDirectory {
  readonly tables: HsdsTables;
  readonly provenance: Readonly<Record<string, Provenance>>;
}

export const HSDS_TABLES = [
  'organizations',
  'services',
  'locations',
  'service_at_location',
  'addresses',
  'phones',
  'schedules',
  'languages',
  'contacts',
  'service_areas',
  'taxonomies',
  'taxonomy_terms',
  'attributes',
] as const satisfies readonly (keyof HsdsTables)[];
