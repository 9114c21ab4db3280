// The pack's services, courts, centers and hospitals as HSDS records with stable ids: what a database starts with.
import type {
  Address,
  Attribute,
  HsdsDirectory,
  Language,
  Location,
  Phone,
  Provenance,
  Schedule,
  Service,
  ServiceArea,
  ServiceAtLocation,
} from './hsds.ts';
import { packRows, type PackPhone, type PackRow } from './pack-rows.ts';
import type { Borough, Directory } from './schema.ts';
import { WEEKDAYS, type OpeningHours } from './snapshot.ts';
import { factAttribute, needAttribute, recordId, TAXONOMIES, TERMS } from './terms.ts';

/** The area of a service that serves every borough; a single borough's area has the borough's id. */
export const WHOLE_CITY = 'city';

/** Everything the pack says of places one can go to or call, rows of confidence "recall" too. */
export function recordsOfPack(directory: Directory): HsdsDirectory {
  const rows = packRows(directory);
  const parts = rows.map((row) => partsOf(row, directory.boroughs));
  return {
    tables: {
      organizations: organizationsOf(rows),
      services: parts.map(({ service }) => service),
      locations: parts.flatMap(({ locations }) => locations),
      service_at_location: parts.flatMap(({ links }) => links),
      addresses: parts.flatMap(({ addresses }) => addresses),
      phones: parts.flatMap(({ phones }) => phones),
      schedules: parts.flatMap(({ schedules }) => schedules),
      languages: parts.flatMap(({ languages }) => languages),
      contacts: [],
      service_areas: parts.flatMap(({ areas }) => areas),
      taxonomies: TAXONOMIES,
      taxonomy_terms: TERMS,
      attributes: parts.flatMap(({ attributes }) => attributes),
    },
    provenance: provenanceOf(rows),
  };
}

function organizationsOf(rows: readonly PackRow[]) {
  const names = [...new Set(rows.map(({ organization }) => organization))];
  return names.map((name) => ({ id: recordId('organization', name), name, description: name }));
}

/** An organization is confidential when every service of it is: then no list may add its address. */
function provenanceOf(rows: readonly PackRow[]): Record<string, Provenance> {
  const of = (row: PackRow, confidential: boolean): Provenance => ({
    source: 'pack',
    readIn: row.source,
    ...(row.seen === undefined ? {} : { seen: row.seen }),
    confidence: row.confidence,
    confidential,
  });
  const services = rows.map((row) => [recordId('service', row.id), of(row, row.confidential)] as const);
  const places = rows
    .filter((row) => row.confidential || row.address !== undefined)
    .map((row) => [recordId('location', row.id), of(row, row.confidential)] as const);
  const names = [...new Set(rows.map(({ organization }) => organization))];
  const organizations = names.flatMap((name) => {
    const own = rows.filter(({ organization }) => organization === name);
    const [first] = own;
    if (first === undefined) return [];
    return [
      [
        recordId('organization', name),
        of(
          first,
          own.every((row) => row.confidential),
        ),
      ] as const,
    ];
  });
  return Object.fromEntries([...organizations, ...services, ...places]);
}

interface Parts {
  readonly service: Service;
  readonly locations: readonly Location[];
  readonly links: readonly ServiceAtLocation[];
  readonly addresses: readonly Address[];
  readonly phones: readonly Phone[];
  readonly schedules: readonly Schedule[];
  readonly languages: readonly Language[];
  readonly areas: readonly ServiceArea[];
  readonly attributes: readonly Attribute[];
}

function partsOf(row: PackRow, boroughs: readonly Borough[]): Parts {
  const service_id = recordId('service', row.id);
  const organization_id = recordId('organization', row.organization);
  const phones = row.phones.map((phone) => ({
    phone,
    id: recordId('phone', `${row.id}/${phone.number}/${phone.extension ?? ''}`),
  }));
  return {
    service: {
      id: service_id,
      organization_id,
      name: row.name,
      status: 'active',
      ...(row.web === undefined ? {} : { url: `https://${row.web}` }),
      ...(row.interpreter ? { interpretation_services: 'Any language, by an interpreter' } : {}),
      ...(row.fee === undefined ? {} : { fees_description: row.fee }),
    },
    ...placeOf(row, boroughs, service_id, organization_id),
    phones: phones.map(({ phone, id }) => phoneOf(phone, id, service_id)),
    schedules: schedulesOf(row, service_id),
    languages: row.languages.map(({ code, how }) => ({
      id: recordId('language', `${row.id}/${code}`),
      service_id,
      code,
      name: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
      note: how,
    })),
    areas: areasOf(row, boroughs, service_id),
    attributes: [
      ...row.needs.map((need) => needAttribute(service_id, need)),
      ...serviceFacts(row).map(([fact, code]) => factAttribute(service_id, 'service', fact, code)),
      ...phones.flatMap(({ phone, id }) =>
        phoneFacts(phone).map(([fact, code]) => factAttribute(id, 'phone', fact, code)),
      ),
    ],
  };
}

/** A confidential place is a location of which nothing is known here. */
function placeOf(row: PackRow, boroughs: readonly Borough[], service_id: string, organization_id: string) {
  if (row.address === undefined && !row.confidential) return { locations: [], links: [], addresses: [] };
  const location_id = recordId('location', row.id);
  const borough = boroughs.find(({ id }) => id === row.borough);
  const address: Address[] =
    row.address === undefined || borough === undefined
      ? []
      : [
          {
            id: recordId('address', row.id),
            location_id,
            address_1: row.address,
            city: borough.city,
            state_province: borough.state,
            postal_code: row.zip ?? '',
            country: 'US',
            address_type: 'physical',
          },
        ];
  return {
    locations: [{ id: location_id, location_type: 'physical', organization_id } as const],
    links: [{ id: recordId('service_at_location', row.id), service_id, location_id }],
    addresses: address,
  };
}

function phoneOf({ number, extension }: PackPhone, id: string, service_id: string): Phone {
  return {
    id,
    service_id,
    number,
    type: 'voice',
    ...(extension === undefined ? {} : { extension: Number(extension) }),
  };
}

type FactPair = readonly [Parameters<typeof factAttribute>[2], string];

function serviceFacts(row: PackRow): readonly FactPair[] {
  return [
    ['kind', row.kind] as const,
    ['words', row.words] as const,
    ...row.notes.map((note) => ['note', note] as const),
    ...(row.fee === undefined ? [] : [['fee', row.fee] as const]),
    ...(row.arrange === undefined ? [] : [['arrange', row.arrange] as const]),
    ...(row.walkIn === undefined ? [] : [['walk-in', row.walkIn ? 'yes' : 'no'] as const]),
    ...(row.interpreter ? [['languages', 'any-by-interpreter'] as const] : []),
    ...(row.moreLanguages ? [['languages', 'more-than-named'] as const] : []),
    ...(row.borough === undefined ? [] : [['borough', row.borough] as const]),
  ];
}

function phoneFacts({ about, borough, confidence }: PackPhone): readonly FactPair[] {
  return [
    ...(about === undefined ? [] : [['about', about] as const]),
    ...(borough === undefined ? [] : [['borough', borough] as const]),
    ...(confidence === undefined ? [] : [['confidence', confidence] as const]),
  ];
}

function areasOf({ id, boroughs: served }: PackRow, boroughs: readonly Borough[], service_id: string): ServiceArea[] {
  const area = (extent: string, name: string) => {
    const extent_type = extent === WHOLE_CITY ? 'city' : 'borough';
    return { id: recordId('service_area', `${id}/${extent}`), service_id, name, extent, extent_type };
  };
  if (served === 'city') return [area(WHOLE_CITY, 'The whole city')];
  return served.map((borough) => area(borough, boroughs.find((row) => row.id === borough)?.name ?? borough));
}

function schedulesOf({ id, schedule }: PackRow, service_id: string): Schedule[] {
  return openingsOf(schedule).map(({ days, span }, index) => ({
    id: recordId('schedule', `${id}/${index}`),
    service_id,
    freq: 'WEEKLY',
    byday: days.join(','),
    ...(span === undefined ? {} : { opens_at: span[0], closes_at: span[1] }),
  }));
}

function openingsOf(schedule: OpeningHours) {
  if (schedule === 'always') return [{ days: WEEKDAYS, span: ['00:00', '24:00'] as const }];
  return schedule ?? [];
}
