// The public directory straight from the jurisdiction's pack, for whoever has no database: phones and tests.
import type { Directory } from './schema.ts';
import type { DirectorySnapshot, Precinct, ZipArea } from './snapshot.ts';

/** What the pack makes public. */
export function snapshotOfPack(directory: Directory): DirectorySnapshot {
  return { revision: 'pack', services: [], ...areasOfPack(directory) };
}

/** Precincts and ZIP areas are the pack's alone: no import changes them. */
export function areasOfPack(directory: Directory): { precincts: readonly Precinct[]; zipAreas: readonly ZipArea[] } {
  return {
    precincts: directory.precincts.rows,
    zipAreas: directory['zip-precincts'].rows.map(({ shares, ...area }) => ({
      ...area,
      shares: shares.map(([precinct, share]) => ({ precinct, share })),
    })),
  };
}
