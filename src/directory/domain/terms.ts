// What we say of a service beyond the fields of HSDS, as terms of two taxonomies of our own: its needs, and facts with a
// closed list of values. Attributes link the terms to services and telephones.
import type { Attribute, Taxonomy, TaxonomyTerm } from './hsds.ts';
import { namedUuid } from './named-uuid.ts';
import { NEEDS, type Need } from './needs.ts';
import { ARRANGEMENTS, FEES, PHONE_ABOUTS, SERVICE_KINDS, SERVICE_NOTES } from './snapshot.ts';

/** Under which all ids of a pack's records are made. Never change it: links and imports rest on them. */
const NAMESPACE = '2f1b7f9e-54c0-4d0b-9a3c-6f6f0c8d1e55';

/** The id of the record that is called so: recordId('service', 'sanctuary'). */
export function recordId(kind: string, name: string): string {
  return namedUuid(NAMESPACE, `${kind}/${name}`);
}

/** Codes that say one thing, and codes that only mark that the attribute's value says it. */
const FACTS = {
  kind: SERVICE_KINDS,
  note: SERVICE_NOTES,
  fee: FEES,
  arrange: ARRANGEMENTS,
  'walk-in': ['yes', 'no'],
  languages: ['any-by-interpreter', 'more-than-named'],
  /** Of a telephone. */
  about: PHONE_ABOUTS,
  /** Of a telephone: the borough for which it is; of a service: the borough in which its place lies. */
  borough: ['value'],
  /** Of a telephone, when it differs from its service's. */
  confidence: ['value'],
  /** The key of our own words for what the service does. */
  words: ['value'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Fact = keyof typeof FACTS;

const needTerm = (need: Need) => recordId('term', `need:${need}`);
const factTerm = (fact: Fact, code: string) => recordId('term', `${fact}:${code}`);
const NEEDS_ID = recordId('taxonomy', 'needs');
const FACTS_ID = recordId('taxonomy', 'facts');

export const TAXONOMIES: readonly Taxonomy[] = [
  { id: NEEDS_ID, name: 'Needs', description: 'What people look for.' },
  { id: FACTS_ID, name: 'Facts', description: 'What is known of a service beyond the fields of HSDS 3.0.' },
];

export const TERMS: readonly TaxonomyTerm[] = [
  ...NEEDS.map((need) => termOf(needTerm(need), need, NEEDS_ID, 'Needs')),
  ...Object.entries(FACTS).flatMap(([fact, codes]) =>
    // keys of FACTS are facts
    codes.map((code) => termOf(factTerm(fact as Fact, code), `${fact}:${code}`, FACTS_ID, 'Facts')),
  ),
];

function termOf(id: string, code: string, taxonomy_id: string, taxonomy: string): TaxonomyTerm {
  return { id, code, name: code, description: code, taxonomy, taxonomy_id, language: 'en' };
}

const NEED_OF_TERM = new Map(NEEDS.map((need) => [needTerm(need), need]));
const FACT_OF_TERM = new Map(
  Object.entries(FACTS).flatMap(
    ([fact, codes]) =>
      codes.map((code) => [factTerm(fact as Fact, code), { fact: fact as Fact, code: code as string }] as const), // as above
  ),
);

/** Which need the term says, null for any other term. */
export function needOfTerm(term: string): Need | null {
  return NEED_OF_TERM.get(term) ?? null;
}

export function needAttribute(link_id: string, need: Need): Attribute {
  return attribute(link_id, 'service', needTerm(need));
}

export function factAttribute(link_id: string, entity: 'service' | 'phone', fact: Fact, code: string): Attribute {
  const [first] = FACTS[fact];
  if (first === 'value') return { ...attribute(link_id, entity, factTerm(fact, first)), value: code };
  return attribute(link_id, entity, factTerm(fact, code));
}

function attribute(link_id: string, link_entity: string, taxonomy_term_id: string): Attribute {
  return { id: recordId('attribute', `${link_id}/${taxonomy_term_id}`), link_id, link_entity, taxonomy_term_id };
}

/** All that the attributes of one record say about a fact: codes, or values where the term only marks one. */
export function factsIn(attributes: readonly Attribute[], fact: Fact): readonly string[] {
  return attributes.flatMap(({ taxonomy_term_id, value }) => {
    const found = FACT_OF_TERM.get(taxonomy_term_id);
    if (found?.fact !== fact) return [];
    return found.code === 'value' ? (value === undefined ? [] : [value]) : [found.code];
  });
}
