// What must be true across pack files, which a file's own schema cannot see.
import type { Rulebook } from '../engine/inquiry.ts';
import { checkPeriods } from '../engine/periods.ts';
import { lawFilesOf, type LawFiles, type Packs } from './pack-files.ts';

export function checkPacks(packs: Packs, book: Rulebook): readonly string[] {
  const files = lawFilesOf(packs);
  return [
    ...checkJurisdictions(files),
    ...checkSources(files),
    ...checkParameters(files, book),
    ...checkOffences(files, book),
    ...checkGrounds(files, book),
  ];
}

function checkJurisdictions({ jurisdictions }: LawFiles): readonly string[] {
  const ids = jurisdictions.map(({ value }) => value.id);
  return jurisdictions.flatMap(({ jurisdiction, value }) => [
    ...(value.id === jurisdiction ? [] : [`${jurisdiction}/jurisdiction: its id is ${value.id}`]),
    ...(value.within === undefined || ids.includes(value.within)
      ? []
      : [`${jurisdiction}: lies within ${value.within}, which has no pack`]),
  ]);
}

function checkSources({ sources }: LawFiles): readonly string[] {
  const ids = sources.flatMap(({ value }) => value.sections.map((section) => `${value.id}#${section.id}`));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `source ${id}: stands twice`);
}

function checkParameters({ parameters }: LawFiles, book: Rulebook): readonly string[] {
  return parameters.flatMap(({ jurisdiction, value }) =>
    [
      ...checkPeriods(value.values, []),
      ...value.values
        .filter(({ source }) => book.data.citation(source) === null)
        .map(({ source }) => `no source is called ${source}`),
    ].map((problem) => `parameter ${jurisdiction}/${value.id}: ${problem}`),
  );
}

function checkOffences({ offences, forms, crimes }: LawFiles, book: Rulebook): readonly string[] {
  const known = new Set(crimes.map(({ value }) => value.id));
  const cited = [...offences, ...forms].filter(({ value }) => book.data.citation(value.source) === null);
  const rows = offences.flatMap(({ jurisdiction, value }) =>
    value.offences.map((offence) => ({ jurisdiction, offence })),
  );
  return [
    ...cited.map(({ file, value }) => `${file}: no source is called ${value.source}`),
    ...rows.flatMap(({ offence }) =>
      offence.categories
        .filter(({ category }) => !known.has(category))
        .map(({ category }) => `offence ${offence.section}: no qualifying crime is called ${category}`),
    ),
    ...rows.flatMap(({ jurisdiction, offence }, index) =>
      rows
        .slice(index + 1)
        .filter((other) => other.jurisdiction === jurisdiction && other.offence.section === offence.section)
        .filter((other) => meet(offence, other.offence))
        .map(() => `offence ${offence.section}: stands twice for the same days`),
    ),
  ];
}

interface Period {
  readonly inForceFrom?: string | undefined;
  readonly inForceUntil?: string | undefined;
}

function meet(a: Period, b: Period): boolean {
  const begins = (period: Period) => period.inForceFrom ?? '0001-01-01';
  const ends = (period: Period) => period.inForceUntil ?? '9999-12-31';
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

function checkGrounds({ grounds, crimes }: LawFiles, book: Rulebook): readonly string[] {
  const ids = [...grounds, ...crimes].map(({ value }) => value.id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`),
    ...crimes
      .filter(({ value }) => book.data.citation(value.source) === null)
      .map(({ value }) => `crime ${value.id}: no source is called ${value.source}`),
  ];
}
