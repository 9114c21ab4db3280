// Organizations that may be one and the same, for a person to look at.
import { distanceMiles } from '../distance.ts';
import type { Linked } from './nest.ts';
import type { ShownRow } from './records.ts';

export type DuplicateReason = 'same-phone' | 'same-name-same-place' | 'like-name-same-address';

export interface DuplicatePair {
  readonly reasons: readonly DuplicateReason[];
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
}

/** Organizations that may be one: they share a telephone, or have like names at one address. In the order of names. */
export function duplicateOrganizations(linked: Linked): readonly DuplicatePair[] {
  const facts = [...linked.records.organizations.values()].map((row) => factsOf(linked, row));
  const found = new Map<string, DuplicatePair>();
  for (const group of [...groupsBy(facts, 'phones'), ...groupsBy(facts, 'streets'), ...groupsBy(facts, 'names')]) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const reasons = reasonsFor(a, b);
        if (reasons.length > 0) found.set(`${a.id} ${b.id}`, { reasons, a: idAndName(a), b: idAndName(b) });
      }
    }
  }
  return [...found.values()].toSorted((x, y) => (x.a.name < y.a.name ? -1 : x.a.name > y.a.name ? 1 : 0));
}

interface Facts {
  readonly id: string;
  readonly name: string;
  /** The name without case, accents, signs and legal forms; one entry. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly streets: readonly string[];
  readonly points: readonly (readonly [number, number])[];
}

/** Numbers of a city or a hotline are shared by right. */
const SHARED_DIGITS = 7;
/** More than so many at one number or address are a building or a switchboard, not one office twice. */
const CROWD = 12;
const NEAR_MILES = 0.05;

function factsOf(linked: Linked, organization: ShownRow): Facts {
  const { of, records } = linked;
  const services = of('services', 'organization_id', organization.id);
  const places = services.flatMap(({ id }) => of('service_at_location', 'service_id', id));
  const locations = new Set([
    ...places.map(({ fields }) => String(fields['location_id'])),
    ...of('locations', 'organization_id', organization.id).map(({ id }) => id),
  ]);
  const phones = [
    ...of('phones', 'organization_id', organization.id),
    ...services.flatMap(({ id }) => of('phones', 'service_id', id)),
  ];
  const name = String(organization.fields['name']);
  return {
    id: organization.id,
    name,
    names: [plainName(name)],
    phones: [...new Set(phones.map((phone) => String(phone.fields['number']).replace(/\D/g, '')))].filter(
      (digits) => digits.length >= SHARED_DIGITS,
    ),
    streets: [...locations].flatMap((id) => of('addresses', 'location_id', id)).map(streetOf),
    points: [...locations].flatMap((id) => {
      const { latitude, longitude } = records.locations.get(id)?.fields ?? {};
      return typeof latitude === 'number' && typeof longitude === 'number' ? [[longitude, latitude] as const] : [];
    }),
  };
}

function streetOf({ fields }: ShownRow): string {
  const words = plainName(String(fields['address_1'])).split(' ').slice(0, 2).join(' ');
  return `${words} ${String(fields['postal_code']).slice(0, 5)}`;
}

function idAndName({ id, name }: Facts): { id: string; name: string } {
  return { id, name };
}

function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|inc|incorporated|llc|corp|corporation|org|of|and|for)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function groupsBy(facts: readonly Facts[], by: 'phones' | 'streets' | 'names'): readonly (readonly Facts[])[] {
  const groups = new Map<string, Facts[]>();
  for (const one of facts) for (const key of new Set(one[by])) groups.set(key, [...(groups.get(key) ?? []), one]);
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= CROWD);
}

function reasonsFor(a: Facts, b: Facts): readonly DuplicateReason[] {
  const share = (by: 'phones' | 'streets') => a[by].some((key) => b[by].includes(key));
  const likeness = likenessOf(a.names[0] ?? '', b.names[0] ?? '');
  const isNear = a.points.some((from) => b.points.some((to) => distanceMiles(from, to) < NEAR_MILES));
  const found: readonly (readonly [boolean, DuplicateReason])[] = [
    [share('phones'), 'same-phone'],
    [likeness === 1 && (share('streets') || isNear), 'same-name-same-place'],
    [likeness < 1 && likeness >= 0.6 && share('streets'), 'like-name-same-address'],
  ];
  return found.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** Part of the pairs of letters that two names share, 0 to 1 (Dice). */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  const all = first.size + second.size;
  return all === 0 ? 0 : Math.min(0.99, (2 * shared) / all);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
