// Keeps and reads the rolled-up figures.

import { tablesOf, type Tx } from '../../platform/database/index.ts';

export interface FigureRow {
  readonly agencyId: string;
  readonly year: number | null;
  readonly received: number;
  readonly certified: number;
  readonly denied: number;
  readonly withdrawn: number;
  readonly pending: number;
  readonly medianDays: number | null;
}

export interface DenialRow {
  readonly agencyId: string;
  readonly criterion: string;
  readonly denials: number;
}

interface TransparencyTables {
  agency_figures: {
    agency_id: string;
    year: number;
    received: number;
    certified: number;
    denied: number;
    withdrawn: number;
    pending: number;
    median_days: number | null;
  };
  agency_denials: { agency_id: string; criterion: string; denials: number };
  figures_refresh: { only_row: boolean; refreshed_at: Date };
}

const ALL_YEARS = 0;

/** Puts new figures in the place of the old ones. */
export async function replaceFigures(
  tx: Tx,
  figures: readonly FigureRow[],
  denials: readonly DenialRow[],
  at: Date,
): Promise<void> {
  const tables = tablesOf<TransparencyTables>(tx);
  // The refresh row first: it serialises two refreshes at the same moment.
  await tables
    .insertInto('figures_refresh')
    .values({ only_row: true, refreshed_at: at })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ refreshed_at: at }))
    .execute();
  await tables.deleteFrom('agency_figures').execute();
  await tables.deleteFrom('agency_denials').execute();
  for (const { agencyId, year, medianDays, received, certified, denied, withdrawn, pending } of figures) {
    const counts = { received, certified, denied, withdrawn, pending, median_days: medianDays };
    await tables
      .insertInto('agency_figures')
      .values({ agency_id: agencyId, year: year ?? ALL_YEARS, ...counts })
      .execute();
  }
  for (const { agencyId, criterion, denials: count } of denials)
    await tables.insertInto('agency_denials').values({ agency_id: agencyId, criterion, denials: count }).execute();
}

export interface StoredFigures {
  /** Null before the first refresh. */
  readonly refreshedAt: Date | null;
  readonly figures: readonly FigureRow[];
  readonly denials: readonly DenialRow[];
}

export async function readFigures(tx: Tx): Promise<StoredFigures> {
  const tables = tablesOf<TransparencyTables>(tx);
  const refresh = await tables.selectFrom('figures_refresh').select('refreshed_at').executeTakeFirst();
  const rows = await tables.selectFrom('agency_figures').selectAll().orderBy('agency_id').orderBy('year').execute();
  const denials = await tables
    .selectFrom('agency_denials')
    .selectAll()
    .orderBy('agency_id')
    .orderBy('criterion')
    .execute();
  return {
    refreshedAt: refresh?.refreshed_at ?? null,
    figures: rows.map(({ agency_id, year, median_days, ...counts }) => ({
      agencyId: agency_id,
      year: year === ALL_YEARS ? null : year,
      medianDays: median_days,
      ...counts,
    })),
    denials: denials.map((row) => ({ agencyId: row.agency_id, criterion: row.criterion, denials: row.denials })),
  };
}
