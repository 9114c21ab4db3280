-- The directory in the tables of the Human Services Data Specification 3.0, with its own names of fields, so that import,
-- export and API rename nothing. References are checked at the end of a transaction: an import writes in any order.
-- Beside each record:
--   origin         'pack', or the name under which the operator imported it; an operator's record outlives the pack's
--   imported_from  the file it came from; null for the pack
--   changed_at     when it last became different here
--   retired_on     it left the pack: kept, shown to nobody
-- and, for organizations, services and locations:
--   read_in, seen, confidence, verified_on   what was read, for what day it speaks, how sure it is, when somebody called
--   confidential                             no street, ZIP or coordinate of it, or of what hangs on it, may be told

create table hsds_organizations (
  id uuid primary key,
  name text not null, alternate_name text, description text not null, email text, website text, tax_status text,
  tax_id text, year_incorporated double precision, legal_status text, logo text, uri text,
  parent_organization_id uuid,
  read_in text, seen text, confidence text not null, verified_on date, confidential boolean not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_programs (
  id uuid primary key,
  organization_id uuid not null references hsds_organizations deferrable initially deferred,
  name text not null, alternate_name text, description text not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_services (
  id uuid primary key,
  organization_id uuid not null references hsds_organizations deferrable initially deferred,
  program_id uuid references hsds_programs deferrable initially deferred,
  name text not null, alternate_name text, description text, url text, email text, status text not null,
  interpretation_services text, application_process text, fees_description text, wait_time text, fees text,
  accreditations text, eligibility_description text, minimum_age double precision, maximum_age double precision,
  assured_date date, assurer_email text, licenses text, alert text, last_modified text,
  read_in text, seen text, confidence text not null, verified_on date, confidential boolean not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_locations (
  id uuid primary key,
  location_type text not null, url text,
  organization_id uuid references hsds_organizations deferrable initially deferred,
  name text, alternate_name text, description text, transportation text, latitude double precision,
  longitude double precision, external_identifier text, external_identifier_type text,
  read_in text, seen text, confidence text not null, verified_on date, confidential boolean not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_service_at_location (
  id uuid primary key,
  service_id uuid not null references hsds_services deferrable initially deferred,
  location_id uuid not null references hsds_locations deferrable initially deferred,
  description text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_addresses (
  id uuid primary key,
  location_id uuid references hsds_locations deferrable initially deferred,
  attention text, address_1 text not null, address_2 text, city text not null, region text,
  state_province text not null, postal_code text not null, country text not null, address_type text not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_contacts (
  id uuid primary key,
  organization_id uuid references hsds_organizations deferrable initially deferred,
  service_id uuid references hsds_services deferrable initially deferred,
  service_at_location_id uuid references hsds_service_at_location deferrable initially deferred,
  location_id uuid references hsds_locations deferrable initially deferred,
  name text, title text, department text, email text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_phones (
  id uuid primary key,
  location_id uuid references hsds_locations deferrable initially deferred,
  service_id uuid references hsds_services deferrable initially deferred,
  organization_id uuid references hsds_organizations deferrable initially deferred,
  contact_id uuid references hsds_contacts deferrable initially deferred,
  service_at_location_id uuid references hsds_service_at_location deferrable initially deferred,
  number text not null, extension double precision, type text, description text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_schedules (
  id uuid primary key,
  service_id uuid references hsds_services deferrable initially deferred,
  location_id uuid references hsds_locations deferrable initially deferred,
  service_at_location_id uuid references hsds_service_at_location deferrable initially deferred,
  valid_from date, valid_to date, dtstart date, timezone double precision, until date, count double precision,
  wkst text, freq text, interval double precision, byday text, byweekno text, bymonthday text, byyearday text,
  description text, opens_at text, closes_at text, schedule_link text, attending_type text, notes text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_languages (
  id uuid primary key,
  service_id uuid references hsds_services deferrable initially deferred,
  location_id uuid references hsds_locations deferrable initially deferred,
  phone_id uuid references hsds_phones deferrable initially deferred,
  name text, code text, note text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_service_areas (
  id uuid primary key,
  service_id uuid references hsds_services deferrable initially deferred,
  name text, description text, extent text, extent_type text, uri text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_required_documents (
  id uuid primary key,
  service_id uuid references hsds_services deferrable initially deferred,
  document text, uri text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_cost_options (
  id uuid primary key,
  service_id uuid not null references hsds_services deferrable initially deferred,
  valid_from date, valid_to date, option text, currency text, amount double precision, amount_description text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_funding (
  id uuid primary key,
  organization_id uuid references hsds_organizations deferrable initially deferred,
  service_id uuid references hsds_services deferrable initially deferred,
  source text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_accessibility (
  id uuid primary key,
  location_id uuid references hsds_locations deferrable initially deferred,
  description text, details text, url text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_organization_identifiers (
  id uuid primary key,
  organization_id uuid not null references hsds_organizations deferrable initially deferred,
  identifier_scheme text, identifier_type text not null, identifier text not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_taxonomies (
  id uuid primary key,
  name text not null, description text not null, uri text, version text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_taxonomy_terms (
  id uuid primary key,
  code text, name text not null, description text not null, parent_id uuid, taxonomy text, language text,
  taxonomy_id uuid references hsds_taxonomies deferrable initially deferred,
  term_uri text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_attributes (
  id uuid primary key,
  link_id uuid not null,
  taxonomy_term_id uuid not null references hsds_taxonomy_terms deferrable initially deferred,
  link_type text, link_entity text not null, value text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_metadata (
  id uuid primary key,
  resource_id uuid not null, resource_type text not null, last_action_date date not null,
  last_action_type text not null, field_name text not null, previous_value text not null,
  replacement_value text not null, updated_by text not null,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

create table hsds_meta_table_descriptions (
  id uuid primary key,
  name text, language text, character_set text,
  origin text not null, imported_from text, changed_at timestamptz not null, retired_on date
);

-- One row: its number grows with every change to what is above or below, so that a reader can ask cheaply whether there is
-- anything new.
create table directory_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null,
  changed_at timestamptz not null
);

-- The borders of police precincts, when the operator imported them: as they were given, checked, in one piece.
create table directory_boundaries (
  only_row boolean primary key default true check (only_row),
  geojson text not null,
  -- how many precincts it has
  precincts integer not null,
  imported_from text not null,
  imported_at timestamptz not null
);
