// The figures as anyone may read them: per agency, with small numbers withheld.

import { certifyingAgencies } from '../../accounts/index.ts';
import { CRITERIA, type Criterion } from '../../certification/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { publishCounts, publishMedian, type PublishedCount } from '../domain/suppression.ts';
import { readFigures, type FigureRow, type StoredFigures } from '../store/figures.ts';

export interface PeriodFigures {
  /** Year of receipt; null for all years together. */
  readonly year: number | null;
  readonly received: number;
  readonly certified: number;
  readonly denied: number;
  readonly withdrawn: number;
  readonly pending: number;
  /** Calendar days from receipt to answer; null without an answer, 'few' with fewer than six. */
  readonly medianDays: PublishedCount | null;
}

export interface AgencyFigures {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly all: PeriodFigures;
  /** Newest first. */
  readonly years: readonly PeriodFigures[];
  /** Denials by criterion not met, all years; one denial may rest on several. In the order of the criteria. */
  readonly deniedBy: readonly { readonly criterion: Criterion; readonly count: PublishedCount }[];
}

export interface PublicFigures {
  /** Null before the figures were first worked out. */
  readonly refreshedAt: Date | null;
  /** By name; agencies without a request too. */
  readonly agencies: readonly AgencyFigures[];
}

export async function readPublicFigures(world: { readonly database: Database }): Promise<PublicFigures> {
  return world.database.read(async (tx) => {
    const stored = await readFigures(tx);
    const agencies = await certifyingAgencies(tx);
    return {
      refreshedAt: stored.refreshedAt,
      agencies: agencies.map(({ id, name }) => figuresOf(id, name, stored)),
    };
  });
}

function figuresOf(agencyId: string, agencyName: string, { figures, denials }: StoredFigures): AgencyFigures {
  const rows = figures.filter((row) => row.agencyId === agencyId);
  const all = rows.find((row) => row.year === null);
  const counts = CRITERIA.map(
    (criterion) => denials.find((row) => row.agencyId === agencyId && row.criterion === criterion)?.denials ?? 0,
  );
  const published = publishCounts(counts);
  return {
    agencyId,
    agencyName,
    all: all === undefined ? NOTHING_YET : periodOf(all),
    years: rows
      .filter((row) => row.year !== null)
      .map(periodOf)
      .reverse(),
    deniedBy: CRITERIA.map((criterion, index) => ({ criterion, count: published[index] ?? { kind: 'few' } })),
  };
}

const NOTHING_YET: PeriodFigures = {
  year: null,
  received: 0,
  certified: 0,
  denied: 0,
  withdrawn: 0,
  pending: 0,
  medianDays: null,
};

function periodOf({ year, received, certified, denied, withdrawn, pending, medianDays }: FigureRow): PeriodFigures {
  const median = publishMedian(medianDays, certified + denied);
  return { year, received, certified, denied, withdrawn, pending, medianDays: median };
}
