// The borders of police precincts as the operator gave them: one document, replaced as a whole.
import { tablesOf, type Tx } from '../../platform/database/index.ts';

interface BoundaryTables {
  directory_boundaries: {
    only_row: boolean;
    geojson: string;
    precincts: number;
    imported_from: string;
    imported_at: Date;
  };
}

export interface StoredBoundaries {
  readonly geojson: string;
  readonly precincts: number;
  readonly importedFrom: string;
  readonly importedAt: Date;
}

export async function readStoredBoundaries(tx: Tx): Promise<StoredBoundaries | null> {
  const row = await tablesOf<BoundaryTables>(tx).selectFrom('directory_boundaries').selectAll().executeTakeFirst();
  if (row === undefined) return null;
  const { geojson, precincts, imported_from: importedFrom, imported_at: importedAt } = row;
  return { geojson, precincts, importedFrom, importedAt };
}

export async function replaceBoundaries(tx: Tx, boundaries: StoredBoundaries): Promise<void> {
  const { geojson, precincts, importedFrom, importedAt } = boundaries;
  const row = { geojson, precincts, imported_from: importedFrom, imported_at: importedAt };
  await tablesOf<BoundaryTables>(tx)
    .insertInto('directory_boundaries')
    .values({ only_row: true, ...row })
    .onConflict((on) => on.column('only_row').doUpdateSet(row))
    .execute();
}
