// What must not be told of confidential places: which records are confidential, and the words that would give one away.
import { groupBy } from './group-by.ts';
import type { HsdsDirectory } from './hsds.ts';

export interface Secrets {
  /** Whether any of the records is confidential: a service is when its organization or its place is, and the reverse. */
  isConfidential(ids: readonly string[]): boolean;
  /** Streets, units, ZIP codes and coordinates of the confidential places that share a record with these. */
  of(ids: readonly string[]): readonly string[];
}

export function secretsOf({ tables, provenance }: HsdsDirectory): Secrets {
  const marked = (id: string | undefined) => id !== undefined && provenance[id]?.confidential === true;
  const organizationOf = new Map(tables.services.map(({ id, organization_id }) => [id, organization_id]));
  const linksAt = groupBy(tables.service_at_location, ({ location_id }) => [location_id]);
  const groups = tables.locations.map((location) => {
    const links = linksAt.of(location.id);
    const services = links.map(({ service_id }) => service_id);
    const organizations = [location.organization_id, ...services.map((id) => organizationOf.get(id))];
    const owners = [location.id, ...links.map(({ id }) => id), ...services];
    return { owners, organizations, isSecret: [...owners, ...organizations].some(marked), location };
  });
  const secret = groups.filter(({ isSecret }) => isSecret);
  const confidential = new Set(secret.flatMap(({ owners }) => owners));
  const words = secret.map(({ owners, organizations, location }) => ({
    about: new Set([...owners, ...organizations]),
    words: wordsOfPlace(location.id, { tables, provenance }),
  }));
  return {
    isConfidential: (ids) => ids.some((id) => marked(id) || confidential.has(id)),
    of: (ids) => words.filter(({ about }) => ids.some((id) => about.has(id))).flatMap((group) => group.words),
  };
}

function wordsOfPlace(location: string, { tables }: HsdsDirectory): readonly string[] {
  const addresses = tables.addresses.filter(({ location_id }) => location_id === location);
  const { latitude, longitude } = tables.locations.find(({ id }) => id === location) ?? {};
  const degrees = [latitude, longitude].flatMap((value) =>
    value === undefined ? [] : [value.toFixed(3).slice(0, -1)],
  );
  const lines = addresses.flatMap(({ address_1, address_2, postal_code, attention }) => [
    startOf(plain(address_1)),
    plain(address_2 ?? ''),
    plain(attention ?? ''),
    plain(postal_code).split(' ')[0] ?? '',
  ]);
  return [...lines, ...degrees.map(plain)].filter((word) => word.length >= 2);
}

/** The house number and the first word after it: enough to find the house, however the rest is spelled. */
function startOf(line: string): string {
  return /^\d/.test(line) ? line.split(' ').slice(0, 2).join(' ') : line;
}

/** Whether a text has one of the words in it, whatever its capitals, accents, commas and spaces. */
export function tells(texts: readonly string[], words: readonly string[]): boolean {
  return texts.map(plain).some((text) => words.some((word) => text.includes(word)));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
