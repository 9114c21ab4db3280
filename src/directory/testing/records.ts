// A small invented directory for tests: a legal office anybody may visit, and a shelter whose street nobody may learn.
import type { NamedFile } from '../actions/read-import.ts';

export const ids = {
  office: '11111111-0000-4000-8000-000000000001',
  shelter: '11111111-0000-4000-8000-000000000002',
  advice: '22222222-0000-4000-8000-000000000001',
  beds: '22222222-0000-4000-8000-000000000002',
  officePlace: '33333333-0000-4000-8000-000000000001',
  shelterPlace: '33333333-0000-4000-8000-000000000002',
  adviceThere: '44444444-0000-4000-8000-000000000001',
  bedsThere: '44444444-0000-4000-8000-000000000002',
  officeAddress: '55555555-0000-4000-8000-000000000001',
  shelterAddress: '55555555-0000-4000-8000-000000000002',
  phone: '66666666-0000-4000-8000-000000000001',
  shelterPhone: '66666666-0000-4000-8000-000000000002',
  hours: '77777777-0000-4000-8000-000000000001',
  language: '88888888-0000-4000-8000-000000000001',
  taxonomy: '99999999-0000-4000-8000-000000000001',
  term: '99999999-0000-4000-8000-000000000002',
  attribute: '99999999-0000-4000-8000-000000000003',
  contact: 'aaaaaaaa-0000-4000-8000-000000000001',
  contactPhone: 'aaaaaaaa-0000-4000-8000-000000000002',
  doors: 'aaaaaaaa-0000-4000-8000-000000000003',
  history: 'aaaaaaaa-0000-4000-8000-000000000004',
} as const;

/** What must never be told of the shelter, in any spelling that the records below have. */
export const SECRETS = ['Quill', '12-34 Q', '40.70717', '-73.90717', '11999', 'Dahlia Keeper', 'green door'] as const;

export const TABLES: Readonly<Record<string, string>> = {
  'organizations.csv': `id,name,description,website
${ids.office},Harbor Legal Aid,Lawyers for tenants and workers,https://harbor.example
${ids.shelter},Safe Harbor,"Shelter since 1990, first at 12-34 Quill Street",
`,
  'services.csv': `id,organization_id,name,description,status,url,interpretation_services
${ids.advice},${ids.office},Legal advice,"Free advice,
in many languages",active,https://harbor.example/advice,by telephone
${ids.beds},${ids.shelter},Emergency beds,Rooms in ZIP 11999 for families,active,,
`,
  'locations.csv': `id,location_type,organization_id,name,description,latitude,longitude,x_confidential
${ids.officePlace},physical,${ids.office},Harbor office,,40.71,-74.01,
${ids.shelterPlace},physical,${ids.shelter},Safe house at 12-34 QUILL St,Behind the green door,40.70717,-73.90717,yes
`,
  'service_at_location.csv': `id,service_id,location_id
${ids.adviceThere},${ids.advice},${ids.officePlace}
${ids.bedsThere},${ids.beds},${ids.shelterPlace}
`,
  'addresses.csv': `id,location_id,address_1,city,state_province,postal_code,country,address_type
${ids.officeAddress},${ids.officePlace},1 Dock Street,Harbor,NY,11201,US,physical
${ids.shelterAddress},${ids.shelterPlace},12-34 Quill Street,Harbor,NY,11999,US,physical
`,
  'phones.csv': `id,location_id,service_id,contact_id,number,type,description
${ids.phone},,${ids.advice},,718-555-0100,voice,
${ids.shelterPhone},,${ids.beds},,718-555-0101,voice,Ask for the bus to 12-34 Quill
${ids.contactPhone},,,${ids.contact},718-555-0102,voice,
`,
  'schedules.csv': `id,service_id,freq,byday,opens_at,closes_at
${ids.hours},${ids.advice},WEEKLY,"MO,TU",09:00,17:00
`,
  'languages.csv': `id,service_id,name,code,note
${ids.language},${ids.advice},Spanish,es,staff
`,
  'contacts.csv': `id,location_id,name,title
${ids.contact},${ids.shelterPlace},Dahlia Keeper,Night desk
`,
  'accessibility.csv': `id,location_id,description
${ids.doors},${ids.shelterPlace},Ramp beside the green door
`,
  'taxonomies.csv': `id,name,description
${ids.taxonomy},Needs,What people look for
`,
  'taxonomy_terms.csv': `id,code,name,description,taxonomy_id
${ids.term},legal,Legal help,Lawyers,${ids.taxonomy}
`,
  'attributes.csv': `id,link_id,link_entity,taxonomy_term_id
${ids.attribute},${ids.advice},service,${ids.term}
`,
  'metadata.csv': `id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by
${ids.history},${ids.shelterPlace},location,2025-01-01,update,name,Quill House,Safe house,nobody
`,
};

export function fileOf(name: string, text: string): NamedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The directory as a CSV data package, with other texts in the place of some tables; null leaves a table out. */
export function packageFiles(changes: Readonly<Record<string, string | null>> = {}): readonly NamedFile[] {
  return Object.entries({ ...TABLES, ...changes }).flatMap(([name, text]) =>
    text === null ? [] : [fileOf(name, text)],
  );
}
