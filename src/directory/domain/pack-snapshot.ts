// The public directory straight from the jurisdiction's pack, for whoever has no database: phones and tests.
import { recordsOfPack } from './pack-records.ts';
import { snapshotOf, type Areas } from './public-snapshot.ts';
import type { Directory } from './schema.ts';
import type { DirectorySnapshot } from './snapshot.ts';

/** What the pack makes public. */
export function snapshotOfPack(directory: Directory): DirectorySnapshot {
  return snapshotOf(recordsOfPack(directory), areasOfPack(directory), 'pack');
}

/** Precincts and ZIP areas are the pack's alone: no import changes them. */
export function areasOfPack(directory: Directory): Areas {
  return {
    precincts: directory.precincts.rows,
    zipAreas: directory['zip-precincts'].rows.map(({ shares, ...area }) => ({
      ...area,
      shares: shares.map(([precinct, share]) => ({ precinct, share })),
    })),
  };
}
