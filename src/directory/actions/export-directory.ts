// The directory as files of the standard: a CSV data package, or one JSON file with the same tables.
import { writeCsv } from '../../platform/csv/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { packageDescription, packageTables } from '../domain/exchange/package.ts';
import { shownRecords, type Records } from '../domain/exchange/records.ts';
import { hiddenLocations, publicRecords } from '../domain/exchange/withhold.ts';
import { readRecords } from '../store/records.ts';

export interface ExportCommand {
  readonly form: 'csv' | 'json';
  /** With the streets that nobody may be told: only for moving a whole directory to another machine. */
  readonly withConfidential: boolean;
}

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly records: number;
  /** Locations whose place is confidential: left out, or with `withConfidential` in the files. */
  readonly confidentialPlaces: number;
}

/** The same directory always gives the same bytes. */
export async function exportDirectory(
  { database }: { readonly database: Database },
  { form, withConfidential }: ExportCommand,
): Promise<Exported> {
  const shown = shownRecords(await database.read(readRecords));
  const told = withConfidential ? shown : publicRecords(shown);
  return {
    files: filesOf(told, form),
    records: Object.values(told).reduce((sum, { size }) => sum + size, 0),
    confidentialPlaces: hiddenLocations(shown).size,
  };
}

/** The records as they are: whoever calls this has left out what must not be told. */
export function filesOf(records: Records, form: ExportCommand['form']): readonly ExportedFile[] {
  const tables = packageTables(records);
  const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  if (form === 'json') {
    const byFile = Object.fromEntries(tables.map(({ file, rows }) => [file, rows]));
    return [{ name: 'directory.json', text: pretty(byFile) }];
  }
  const csv = tables.map(({ file, columns, rows }) => ({ name: file, text: writeCsv(columns, rows) }));
  return [{ name: 'datapackage.json', text: pretty(packageDescription(tables)) }, ...csv];
}
