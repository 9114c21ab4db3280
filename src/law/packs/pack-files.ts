// Picks the law room's files out of the packs, each with its jurisdiction and its type.
import type {
  DenialGround,
  Holiday,
  JurisdictionFile,
  OffenceFormsFile,
  OffencesFile,
  ParameterFile,
  QualifyingCrime,
  SourceFile,
} from './schema.ts';

/** packs[jurisdiction][path without '.yaml'], as the build writes it. */
export type Packs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Placed<T> {
  readonly jurisdiction: string;
  readonly file: string;
  readonly value: T;
}

export interface LawFiles {
  readonly jurisdictions: readonly Placed<JurisdictionFile>[];
  readonly sources: readonly Placed<SourceFile>[];
  readonly parameters: readonly Placed<ParameterFile>[];
  readonly crimes: readonly Placed<QualifyingCrime>[];
  readonly grounds: readonly Placed<DenialGround>[];
  readonly offences: readonly Placed<OffencesFile>[];
  readonly forms: readonly Placed<OffenceFormsFile>[];
  readonly holidays: readonly Placed<Holiday>[];
}

export function lawFilesOf(packs: Packs): LawFiles {
  return {
    jurisdictions: one<JurisdictionFile>(packs, 'jurisdiction'),
    sources: folder<SourceFile>(packs, 'sources'),
    parameters: folder<ParameterFile>(packs, 'parameters'),
    crimes: rows(one<readonly QualifyingCrime[]>(packs, 'qualifying-crimes')),
    grounds: rows(folder<readonly DenialGround[]>(packs, 'denial-grounds')),
    offences: folder<OffencesFile>(packs, 'offences'),
    forms: one<OffenceFormsFile>(packs, 'offence-forms'),
    holidays: rows(one<readonly Holiday[]>(packs, 'holidays')),
  };
}

function matching<T>(packs: Packs, wanted: (name: string) => boolean): Placed<T>[] {
  return Object.entries(packs).flatMap(([jurisdiction, files]) =>
    Object.entries(files)
      .filter(([name]) => wanted(name))
      // The build has checked every file with the schema of this name, so its type is known here.
      .map(([file, value]) => ({ jurisdiction, file, value: value as T })),
  );
}

function one<T>(packs: Packs, file: string): Placed<T>[] {
  return matching<T>(packs, (name) => name === file);
}

function folder<T>(packs: Packs, path: string): Placed<T>[] {
  return matching<T>(packs, (name) => name.startsWith(`${path}/`));
}

function rows<T>(files: readonly Placed<readonly T[]>[]): Placed<T>[] {
  return files.flatMap(({ jurisdiction, file, value }) => value.map((row) => ({ jurisdiction, file, value: row })));
}
