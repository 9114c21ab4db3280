// What the packs say on a day in a jurisdiction: parameters, sources, crimes, offences. A city's law is read first, then its
// state's, then the nation's.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Citation, Confidence } from './citation.ts';
import { inForceOn } from './in-force.ts';
import { lawFilesOf, type Packs, type Placed } from './pack-files.ts';
import { offenceIndex, type OffenceCategory } from './offences.ts';
import type { DenialGround, Holiday, ParameterFile, QualifyingCrime, SourceFile } from './schema.ts';

export interface ParameterValue {
  readonly id: string;
  readonly value: number;
  readonly unit: ParameterFile['unit'];
  readonly confidence: Confidence;
  readonly citation: Citation;
  readonly doubt?: string;
}

/** The packs, indexed. Jurisdictions are ids such as 'us-ny-nyc'. */
export interface LawData {
  readonly jurisdictions: readonly string[];
  /** The jurisdiction itself, then each wider one. */
  lineage(jurisdiction: string): readonly string[];
  parameter(id: string, jurisdiction: string, on: IsoDate): ParameterValue | null;
  /** By section id '8-cfr-214.14#b-3'; null when no source has it. */
  citation(sectionId: string): Citation | null;
  qualifyingCrimes(on: IsoDate): readonly QualifyingCrime[];
  /** Every crime that ever was on the list, for labels. */
  readonly allCrimes: readonly QualifyingCrime[];
  readonly denialGrounds: readonly DenialGround[];
  offenceCategories(section: string, jurisdiction: string, on: IsoDate): readonly OffenceCategory[] | null;
  holidays(jurisdiction: string): readonly Holiday[];
}

export function lawDataOf(packs: Packs): LawData {
  const files = lawFilesOf(packs);
  const citations = citationIndex(files.sources);
  const within = new Map(files.jurisdictions.map(({ value }) => [value.id, value.within]));
  const parameters = byJurisdiction(files.parameters, (file) => file.id);
  const lineages = new Map([...within.keys()].map((id) => [id, lineageOf(id, within)]));
  const lineage = (jurisdiction: string) => lineages.get(jurisdiction) ?? [jurisdiction];
  const crimes = files.crimes.map(({ value }) => value);
  return {
    jurisdictions: [...within.keys()],
    lineage,
    citation: (id) => citations.get(id) ?? null,
    parameter: (id, jurisdiction, on) =>
      firstOf(lineage(jurisdiction), (place) => parameterOn(parameters.get(`${place}/${id}`), on, citations)),
    qualifyingCrimes: (on) => crimes.filter((crime) => inForceOn(crime, on)),
    allCrimes: crimes,
    denialGrounds: files.grounds.map(({ value }) => value),
    offenceCategories: offenceIndex(files, lineage),
    holidays: (jurisdiction) =>
      files.holidays.filter((row) => lineage(jurisdiction).includes(row.jurisdiction)).map(({ value }) => value),
  };
}

function lineageOf(id: string, within: ReadonlyMap<string, string | undefined>): readonly string[] {
  const line = [id];
  for (let wider = within.get(id); wider !== undefined && !line.includes(wider); wider = within.get(wider))
    line.push(wider);
  return line;
}

function byJurisdiction<T>(files: readonly Placed<T>[], key: (file: T) => string): ReadonlyMap<string, T> {
  return new Map(files.map(({ jurisdiction, value }) => [`${jurisdiction}/${key(value)}`, value]));
}

export function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function parameterOn(
  file: ParameterFile | undefined,
  on: IsoDate,
  citations: ReadonlyMap<string, Citation>,
): ParameterValue | null {
  const dated = file?.values.find((value) => inForceOn(value, on));
  const citation = dated === undefined ? undefined : citations.get(dated.source);
  if (file === undefined || dated === undefined || citation === undefined) return null;
  return {
    id: file.id,
    value: dated.value,
    unit: file.unit,
    confidence: dated.confidence,
    citation,
    ...(dated.doubt === undefined ? {} : { doubt: dated.doubt }),
  };
}

function citationIndex(sources: readonly Placed<SourceFile>[]): ReadonlyMap<string, Citation> {
  const index = new Map<string, Citation>();
  for (const { value: source } of sources)
    for (const section of source.sections) {
      const url = section.url ?? source.url;
      const confidence = section.confidence ?? source.confidence;
      // What is recalled was not read on any day.
      const readOn = confidence === 'recalled' ? undefined : source.readOn;
      index.set(`${source.id}#${section.id}`, {
        id: `${source.id}#${section.id}`,
        title: source.title,
        section: section.section.startsWith('(')
          ? `${source.cite}${section.section}`
          : `${source.cite} ${section.section}`,
        confidence,
        ...(url === undefined ? {} : { url }),
        ...(section.excerpt === undefined ? {} : { excerpt: section.excerpt }),
        ...(readOn === undefined ? {} : { readOn }),
      });
    }
  return index;
}
