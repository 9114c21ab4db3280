// What may leave the server: every record, but of a confidential place no street, no ZIP, no coordinate and no building, and no
// text that repeats them. Everything that goes out (pages, API, export) goes through here.
import { WITHHELD } from './check-row.ts';
import type { Value } from './check-value.ts';
import type { StoredRow } from './plan-import.ts';
import { eachTable, settled, type Records, type ShownRow } from './records.ts';
import { TABLES, type TableName } from './tables.ts';

/** All that a confidential location may say of itself. */
const LOCATION_MAY_SAY = ['location_type', 'organization_id', 'name'];
/** What lies in a building shows which one it is. */
const GONE_WITH_PLACE: readonly TableName[] = ['addresses', 'contacts', 'accessibility'];

export function publicRecords(records: Records): Records {
  const hidden = hiddenLocations(records);
  if (hidden.size === 0) return records;
  const related = relatedIds(records, hidden);
  const secrets = secretsOf(records, hidden);
  const gone = goneIds(records, hidden);
  const told = eachTable((table) => {
    const kept = [...records[table].values()].flatMap((row) => {
      if (gone.has(row.id) || isAboutGone(table, row, gone, hidden)) return [];
      const bare = table === 'locations' && hidden.has(row.id) ? withoutPlace(row) : row;
      const isRelated = related.has(row.id) || referencesOf(table, row).some(({ id }) => related.has(id));
      return [withoutSecrets(table, bare, isRelated ? secrets.near : secrets.anywhere)];
    });
    return new Map(kept.map((row) => [row.id, row]));
  });
  return settled(told);
}

/** Locations whose place is not told: their own mark, or that of a service or organization there, or of the same street. */
export function hiddenLocations(records: Records): ReadonlySet<string> {
  const isSecret = (row: StoredRow | undefined) => row?.marks.confidential === true;
  const organization = (id: Value | undefined) => records.organizations.get(String(id));
  const hidden = new Set<string>();
  for (const row of records.locations.values())
    if (isSecret(row) || isSecret(organization(row.fields['organization_id']))) hidden.add(row.id);
  for (const { fields } of records.service_at_location.values()) {
    const service = records.services.get(String(fields['service_id']));
    if (isSecret(service) || isSecret(organization(service?.fields['organization_id'])))
      hidden.add(String(fields['location_id']));
  }
  const addresses = [...records.addresses.values()];
  const isAt = (address: StoredRow) => hidden.has(String(address.fields['location_id']));
  const streets = new Set(addresses.filter(isAt).map(streetOf));
  for (const address of addresses)
    if (streets.has(streetOf(address)) && address.fields['location_id'] !== undefined)
      hidden.add(String(address.fields['location_id']));
  return hidden;
}

/** '12 elm 10451': however the rest of the street is written. */
function streetOf({ fields }: StoredRow): string {
  return `${beginOf(String(fields['address_1']))} ${String(fields['postal_code'])}`;
}

/** The house number and the street's first telling word; the whole line when it does not begin with a number. */
function beginOf(line: string): string {
  const words = wordsOf(line);
  if (!/^\d/.test(words)) return words;
  return (/^\S+( (?:[nsew]|avenue|ave|saint|st|fort|ft|the)(?= ))*( \S+)?/.exec(words)?.[0] ?? words).trim();
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .replace(/(?<= |^)(north|south|east|west|[nsew]\.)(?= |$)/g, (direction) => direction.charAt(0))
    .trim();
}

/** The hidden locations, what is offered there, and by whom. */
function relatedIds(records: Records, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const related = new Set(hidden);
  const services = new Set<string>();
  for (const row of records.service_at_location.values())
    if (hidden.has(String(row.fields['location_id']))) {
      related.add(row.id);
      services.add(String(row.fields['service_id']));
    }
  for (const id of services) related.add(id);
  for (const id of [...hidden, ...services]) {
    const row = records.locations.get(id) ?? records.services.get(id);
    const organization = row?.fields['organization_id'];
    if (organization !== undefined) related.add(String(organization));
  }
  return related;
}

interface Secrets {
  /** Streets and coordinates: nowhere in the directory. */
  readonly anywhere: readonly string[];
  /** Also ZIP codes, which belong to many others: nowhere in what hangs on the place. */
  readonly near: readonly string[];
}

function secretsOf(records: Records, hidden: ReadonlySet<string>): Secrets {
  const addresses = [...records.addresses.values()].filter(({ fields }) => hidden.has(String(fields['location_id'])));
  const streets = addresses.map(({ fields }) => beginOf(String(fields['address_1'])));
  const zips = addresses.map(({ fields }) => wordsOf(String(fields['postal_code'])));
  const points = [...hidden].flatMap((id) => {
    const { latitude, longitude } = records.locations.get(id)?.fields ?? {};
    return [latitude, longitude].flatMap((degrees) => (degrees === undefined ? [] : [String(degrees)]));
  });
  // A street that is only a number or a letter or two would be found in every text.
  const anywhere = [...streets, ...points.filter((text) => text.includes('.'))].filter((text) => text.length >= 4);
  return { anywhere: [...new Set(anywhere)], near: [...new Set([...anywhere, ...zips])].filter((text) => text !== '') };
}

function referencesOf(table: TableName, row: StoredRow): readonly { readonly name: string; readonly id: string }[] {
  return Object.entries(TABLES[table].fields).flatMap(([name, { refersTo }]) => {
    const isOwner = refersTo !== undefined || name === 'link_id' || name === 'resource_id';
    return isOwner && row.fields[name] !== undefined ? [{ name, id: String(row.fields[name]) }] : [];
  });
}

function goneIds(records: Records, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const table of GONE_WITH_PLACE)
    for (const row of records[table].values()) if (hidden.has(String(row.fields['location_id']))) gone.add(row.id);
  return gone;
}

/** What is said of a record that is gone, and the history of a hidden place, which would tell its old address. */
function isAboutGone(
  table: TableName,
  { fields }: StoredRow,
  gone: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): boolean {
  if (table === 'attributes') return gone.has(String(fields['link_id']));
  const about = String(fields['resource_id']);
  return table === 'metadata' && (gone.has(about) || hidden.has(about));
}

function withoutPlace(row: ShownRow): ShownRow {
  const fields = Object.fromEntries(Object.entries(row.fields).filter(([name]) => LOCATION_MAY_SAY.includes(name)));
  return { ...row, fields, marks: { ...row.marks, confidential: true }, isWithheld: true };
}

/** A text that names a secret is withheld. An address of the web cannot be such a word: it is left out. */
function withoutSecrets(table: TableName, row: ShownRow, secrets: readonly string[]): ShownRow {
  const told = Object.entries(row.fields).flatMap(([name, value]): [string, Value][] => {
    const field = TABLES[table].fields[name];
    if (typeof value !== 'string' || field?.kind === 'uuid' || !tells(value, secrets)) return [[name, value]];
    return field?.kind === 'text' ? [[name, WITHHELD]] : [];
  });
  return { ...row, fields: Object.fromEntries(told) };
}

/** Whole words only: '10451' is not found in '104512'. */
function tells(text: string, secrets: readonly string[]): boolean {
  const words = ` ${wordsOf(text)
    .replace(/[.-]+(?= |$)/g, '')
    .trim()} `;
  return secrets.some((secret) => words.includes(` ${secret} `));
}
