// From a penal-law section to the qualifying crimes it may show: '120.05', '110/120.05' (an attempt), '485.05/120.00' (a hate
// crime). The label never decides; it suggests.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Confidence } from './citation.ts';
import type { LawFiles, Placed } from './pack-files.ts';
import { inForceOn } from './in-force.ts';
import type { Offence, OffenceFormsFile, OffencesFile } from './schema.ts';

export interface OffenceCategory {
  readonly category: string;
  /** none: the offence is of this kind; dv: if it is domestic violence; facts: if what happened is of this kind. */
  readonly condition: 'none' | 'dv' | 'facts';
  readonly note?: string;
  readonly confidence: Confidence;
  /** Set when the section names an attempt, a conspiracy ... of the offence. */
  readonly form?: OffenceFormsFile['forms'][number]['form'];
}

interface Row {
  readonly offence: Offence;
  readonly confidence: Confidence;
}

type Lookup = (section: string, jurisdiction: string, on: IsoDate) => readonly OffenceCategory[] | null;

/** Null when no table of the jurisdiction knows the section on that day; an empty list when it is known to show none. */
export function offenceIndex(files: LawFiles, lineage: (jurisdiction: string) => readonly string[]): Lookup {
  const rows = rowIndex(files.offences);
  const forms = new Map(files.forms.map(({ jurisdiction, value }) => [jurisdiction, value]));
  const plain: Lookup = (section, jurisdiction, on) => {
    for (const place of lineage(jurisdiction)) {
      for (const name of namesOf(section)) {
        const row = rows.get(`${place}/${name}`)?.find(({ offence }) => inForceOn(offence, on));
        if (row !== undefined) return categoriesOf(row);
      }
    }
    return null;
  };
  return (section, jurisdiction, on) => {
    const { form, base } = splitSection(section, lineage(jurisdiction), forms);
    const categories = base === null ? null : plain(base, jurisdiction, on);
    if (form === null || categories === null) return categories;
    return categories.map((entry) => inherit(entry, form));
  };
}

/** '155.30(6)' is looked for as itself, then as '155.30', then under its whole article, '155.*'. */
function namesOf(section: string): readonly string[] {
  const bare = section.replace(/\(.*$/, '');
  return [section, bare, `${bare.split('.')[0] ?? bare}.*`];
}

function rowIndex(files: readonly Placed<OffencesFile>[]): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const { jurisdiction, value } of files)
    for (const offence of value.offences) {
      const key = `${jurisdiction}/${normalSection(offence.section)}`;
      const list = index.get(key) ?? [];
      list.push({ offence, confidence: value.confidence });
      index.set(key, list);
    }
  return index;
}

function categoriesOf({ offence, confidence }: Row): readonly OffenceCategory[] {
  return offence.categories.map(({ category, condition, note }) => ({
    category,
    condition,
    confidence,
    ...(note === undefined ? {} : { note }),
  }));
}

type Form = OffenceFormsFile['forms'][number];

/** 'PL 110/120.05' -> attempt of '120.05'. A form alone ('115.05') has no offence to inherit from. */
function splitSection(
  section: string,
  places: readonly string[],
  forms: ReadonlyMap<string, OffenceFormsFile>,
): { form: Form | null; base: string | null } {
  const parts = section.split(/[/\\]/).map(normalSection);
  const table = places.map((place) => forms.get(place)).find((file) => file !== undefined)?.forms ?? [];
  const formOf = (part: string) => table.find((form) => part === form.section || part.startsWith(`${form.section}.`));
  const base = parts.find((part) => formOf(part) === undefined) ?? null;
  const found = parts.map(formOf).find((form) => form !== undefined) ?? null;
  return { form: found, base };
}

export function normalSection(section: string): string {
  return section
    .replace(/§/g, ' ')
    .replace(/^\s*(penal law|pl|p\.l\.)\s*/i, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}

function inherit(entry: OffenceCategory, form: Form): OffenceCategory {
  const condition = form.inherits === 'facts' ? 'facts' : entry.condition;
  return { ...entry, condition, form: form.form };
}
