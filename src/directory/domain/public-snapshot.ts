// The snapshot that the public sees, made of HSDS records. Everything in it is picked field by field; what belongs to a
// confidential place is not picked, and a text that tells its place is left out.
import { groupBy, type Grouped } from './group-by.ts';
import type {
  Address,
  Attribute,
  HsdsDirectory,
  Language,
  Location,
  Organization,
  Phone,
  Provenance,
  Schedule,
  Service,
  ServiceArea,
  ServiceAtLocation,
} from './hsds.ts';
import type { Confidence } from './fields.ts';
import { secretsOf, tells, type Secrets } from './place-secrets.ts';
import { schedulesAsHours } from './schedule-hours.ts';
import {
  ARRANGEMENTS,
  FEES,
  LANGUAGE_HOWS,
  PHONE_ABOUTS,
  SERVICE_KINDS,
  SERVICE_NOTES,
  type DirectorySnapshot,
  type Precinct,
  type PublicPhone,
  type PublicPlace,
  type PublicService,
  type Shown,
  type ZipArea,
} from './snapshot.ts';
import { factsIn, needOfTerm, type Fact } from './terms.ts';
import { zipAreaOf } from './zip.ts';

export interface Areas {
  readonly precincts: readonly Precinct[];
  readonly zipAreas: readonly ZipArea[];
}

/** What of the records may be shown: active services that somebody has read of. `revision` is the caller's name for it. */
export function snapshotOf(directory: HsdsDirectory, areas: Areas, revision: string): DirectorySnapshot {
  const index = indexOf(directory);
  const services = directory.tables.services.flatMap((service) => publicServices(service, index, areas));
  return { revision, services, ...areas };
}

interface Index {
  readonly directory: HsdsDirectory;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly attributes: Grouped<Attribute>;
  readonly links: Grouped<ServiceAtLocation>;
  readonly locations: ReadonlyMap<string, Location>;
  readonly addresses: Grouped<Address>;
  readonly areas: Grouped<ServiceArea>;
  /** By the id of whatever they belong to. */
  readonly phones: Grouped<Phone>;
  readonly schedules: Grouped<Schedule>;
  readonly languages: Grouped<Language>;
  readonly secrets: Secrets;
}

function indexOf(directory: HsdsDirectory): Index {
  const { tables } = directory;
  return {
    directory,
    organizations: new Map(tables.organizations.map((row) => [row.id, row])),
    attributes: groupBy(tables.attributes, ({ link_id }) => [link_id]),
    links: groupBy(tables.service_at_location, ({ service_id }) => [service_id]),
    locations: new Map(tables.locations.map((row) => [row.id, row])),
    addresses: groupBy(tables.addresses, ({ location_id }) => [location_id]),
    areas: groupBy(tables.service_areas, ({ service_id }) => [service_id]),
    phones: groupBy(tables.phones, ownersOf),
    schedules: groupBy(tables.schedules, ownersOf),
    languages: groupBy(tables.languages, ownersOf),
    secrets: secretsOf(directory),
  };
}

/** One for each place of the service, one without a place when it has none. */
function publicServices(service: Service, index: Index, areas: Areas): PublicService[] {
  const { provenance } = index.directory;
  const organization = index.organizations.get(service.organization_id ?? '');
  const origin = provenance[service.id] ?? provenance[organization?.id ?? ''];
  if (service.status !== 'active' || origin === undefined || origin.confidence === 'recall') return [];
  const links = index.links.of(service.id);
  const at = links.length > 0 ? links : [null];
  return at.flatMap((link) => {
    const id = link === null || at.length === 1 ? service.id : link.id;
    const owners = [service.id, link?.id, link?.location_id, organization?.id].filter((owner) => owner !== undefined);
    const found = publicService(
      { id, service, organization, origin, owners, location: link?.location_id },
      index,
      areas,
    );
    return tells(textsOf(found), index.secrets.of(owners)) ? [] : [found];
  });
}

/** The strings in it that anybody wrote freely. */
function textsOf({ organization, name, nameKey, feeText, web, phones }: PublicService): readonly string[] {
  return [organization, name, nameKey ?? '', feeText ?? '', web ?? '', ...phones.map(({ number }) => number)];
}

interface Joined {
  readonly id: string;
  readonly service: Service;
  readonly organization: Organization | undefined;
  readonly origin: Provenance;
  /** Ids to which telephones, hours and languages may belong, the nearest first. */
  readonly owners: readonly string[];
  readonly location: string | undefined;
}

function publicService(joined: Joined, index: Index, areas: Areas): PublicService {
  const { service, organization, origin, owners, location } = joined;
  const attributes = index.attributes.of(service.id);
  const facts = <Code extends string>(fact: Fact, codes: readonly Code[]) =>
    codes.filter((code) => factsIn(attributes, fact).includes(code));
  const isConfidential = index.secrets.isConfidential(owners);
  const place = location === undefined || isConfidential ? undefined : placeOf(location, attributes, index, areas);
  const [words] = factsIn(attributes, 'words');
  const [fee] = facts('fee', FEES);
  const [walkIn] = factsIn(attributes, 'walk-in');
  const web = service.url ?? organization?.website;
  const spoken = factsIn(attributes, 'languages');
  return {
    id: joined.id,
    kind: facts('kind', SERVICE_KINDS)[0] ?? 'service',
    organization: organization?.name ?? service.name,
    name: service.name,
    ...(words === undefined ? {} : { nameKey: `directory.services.${words}` }),
    needs: attributes.map(({ taxonomy_term_id }) => needOfTerm(taxonomy_term_id)).filter((need) => need !== null),
    boroughs: boroughsOf(service, index, areas),
    ...(place === undefined ? {} : { place }),
    isConfidential,
    phones: nearest(index.phones, owners).flatMap((phone) => publicPhone(phone, origin.confidence, index, areas)),
    languages: languagesOf(owners, index),
    interpreter: spoken.includes('any-by-interpreter'),
    moreLanguages: spoken.includes('more-than-named') || mayHaveMore(service, spoken),
    schedule: schedulesAsHours(nearest(index.schedules, owners)),
    arrange: facts('arrange', ARRANGEMENTS)[0] ?? null,
    walkIn: walkIn === undefined ? null : walkIn === 'yes',
    fee: fee ?? null,
    ...(fee === undefined && service.fees_description ? { feeText: service.fees_description } : {}),
    notes: facts('note', SERVICE_NOTES),
    ...(web ? { web: web.replace(/^https?:\/\//, '').replace(/\/$/, '') } : {}),
    ...seenOf(origin),
    confidence: shown(origin.confidence),
  };
}

/** An imported record that speaks of interpreters in its own words: worth a question, not a promise. */
function mayHaveMore({ interpretation_services }: Service, spoken: readonly string[]): boolean {
  return Boolean(interpretation_services) && !spoken.includes('any-by-interpreter');
}

function seenOf({ verifiedOn, seen }: Provenance): { seen?: string } {
  const day = verifiedOn ?? seen;
  return day !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(day) ? { seen: day } : {};
}

function shown(confidence: Confidence): Shown {
  return confidence === 'recall' ? 'page' : confidence; // recall was left out before
}

/** Rows of the first owner that has any: a service's own telephone stands before that of its organization. */
function nearest<T>(rows: Grouped<T>, owners: readonly string[]): readonly T[] {
  return owners.map((owner) => rows.of(owner)).find((own) => own.length > 0) ?? [];
}

interface Owned {
  readonly service_id?: string;
  readonly service_at_location_id?: string;
  readonly location_id?: string;
  readonly organization_id?: string;
}

function ownersOf(row: Owned): readonly (string | undefined)[] {
  return [row.service_id, row.service_at_location_id, row.location_id, row.organization_id];
}

function publicPhone(phone: Phone, confidence: Confidence, index: Index, areas: Areas): PublicPhone[] {
  const attributes = index.attributes.of(phone.id);
  const type = phone.type?.toLowerCase() ?? 'voice';
  if (type.includes('fax')) return [];
  const [borough] = factsIn(attributes, 'borough');
  const about = PHONE_ABOUTS.find((code) => factsIn(attributes, 'about').includes(code));
  const own = factsIn(attributes, 'confidence')[0];
  if (own === 'recall') return [];
  return [
    {
      number: phone.number,
      kind: /sms|text(?!phone)/.test(type) ? 'text' : /tty|tdd|textphone/.test(type) ? 'tty' : 'voice',
      ...(phone.extension === undefined ? {} : { extension: String(phone.extension) }),
      ...(about === undefined ? {} : { about }),
      ...(isBorough(borough, areas) ? { borough } : {}),
      confidence: own === 'page' || own === 'two-pages' ? own : shown(confidence),
    },
  ];
}

const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/;

function languagesOf(owners: readonly string[], { languages }: Index): PublicService['languages'] {
  return nearest(languages, owners).flatMap(({ code, note }) => {
    const how = LANGUAGE_HOWS.find((word) => word === note) ?? 'staff';
    return code !== undefined && LANGUAGE_CODE.test(code) ? [{ code, how }] : [];
  });
}

/** Areas that name no borough say nothing that a search could use: such a service stands for the whole city. */
function boroughsOf({ id }: Service, index: Index, areas: Areas): PublicService['boroughs'] {
  const own = index.areas.of(id);
  const named = own.flatMap(({ extent, extent_type }) =>
    extent_type === 'borough' && isBorough(extent, areas) ? [extent] : [],
  );
  return named.length > 0 && named.length === own.length ? named : 'city';
}

function isBorough(id: string | undefined, { precincts }: Areas): id is string {
  return id !== undefined && precincts.some(({ borough }) => borough === id);
}

function placeOf(
  location: string,
  attributes: readonly Attribute[],
  index: Index,
  areas: Areas,
): PublicPlace | undefined {
  const address = index.addresses.of(location).find((row) => row.address_type === 'physical');
  if (address === undefined) return undefined;
  const { latitude, longitude } = index.locations.get(location) ?? {};
  const zip = /^\d{5}/.exec(address.postal_code)?.[0];
  const area = zip === undefined ? null : zipAreaOf(areas, zip);
  const [named] = factsIn(attributes, 'borough');
  const borough = isBorough(named, areas)
    ? named
    : areas.precincts.find(({ precinct }) => precinct === area?.shares[0]?.precinct)?.borough;
  const isExact = latitude !== undefined && longitude !== undefined;
  const point = isExact ? ([longitude, latitude] as const) : area?.point;
  return {
    address: [address.address_1, address.address_2].filter(Boolean).join(', '),
    ...(zip === undefined ? {} : { zip }),
    ...(borough === undefined ? {} : { borough }),
    ...(point === undefined ? {} : { point, pointIs: isExact ? 'exact' : 'zip' }),
  };
}
