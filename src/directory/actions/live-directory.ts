// The directory as pages and the read API see it: read at the start, kept in memory, read again when its revision is another.
// Before the start, and in tests without records, it is the pack alone.
import { createHash } from 'node:crypto';
import type { Database } from '../../platform/database/index.ts';
import { encodeBoundaries } from '../domain/boundary-wire.ts';
import { linkRecords, type Linked } from '../domain/exchange/nest.ts';
import { hsdsOf, packRecords } from '../domain/exchange/pack-plan.ts';
import { shownRecords, type Records } from '../domain/exchange/records.ts';
import { publicRecords } from '../domain/exchange/withhold.ts';
import { recordsOfPack } from '../domain/pack-records.ts';
import { areasOfPack } from '../domain/pack-snapshot.ts';
import { snapshotOf } from '../domain/public-snapshot.ts';
import { readBoundaries } from '../domain/read-boundaries.ts';
import type { Directory } from '../domain/schema.ts';
import type { DirectorySnapshot } from '../domain/snapshot.ts';
import { readStoredBoundaries } from '../store/boundaries.ts';
import { readRecords } from '../store/records.ts';
import { readRevision } from '../store/revision.ts';
import { importPack } from './import-pack.ts';

/** Nothing in it tells a confidential place. */
export interface PublicDirectory {
  readonly snapshot: DirectorySnapshot;
  readonly linked: Linked;
  /** JSON of a BoundaryWire; null while no operator has imported any. */
  readonly boundaries: string | null;
}

export interface LiveDirectory {
  current(): PublicDirectory;
  /** Brings the pack's facts into the database and reads all of it. */
  open(now: Date): Promise<void>;
  /** Reads again when somebody has changed it; cheap when nobody has. */
  refresh(): Promise<void>;
}

export function liveDirectory(database: Database, directory: Directory): LiveDirectory {
  let revision = -1;
  let current: PublicDirectory | null = null;
  const read = async () => {
    const found = await database.read(async (tx) => ({
      revision: (await readRevision(tx)).revision,
      stored: await readRecords(tx),
      boundaries: await readStoredBoundaries(tx),
    }));
    current = publicDirectory(directory, shownRecords(found.stored), found.boundaries?.geojson ?? null);
    revision = found.revision;
  };
  return {
    current: () => (current ??= publicDirectory(directory, packRecords(recordsOfPack(directory)), null)),
    open: async (now) => {
      await importPack({ database }, recordsOfPack(directory), now);
      await read();
    },
    refresh: async () => {
      if ((await database.read(readRevision)).revision !== revision) await read();
    },
  };
}

function publicDirectory(directory: Directory, records: Records, geojson: string | null): PublicDirectory {
  const told = publicRecords(records);
  const areas = areasOfPack(directory);
  const snapshot = snapshotOf(hsdsOf(told, recordsOfPack(directory)), areas, '');
  // A border that the precincts of this release do not know is no border: pages then go by the station houses.
  const read = geojson === null ? null : readBoundaries(geojson, areas.precincts);
  return {
    snapshot: { ...snapshot, revision: digest(JSON.stringify(snapshot)) },
    linked: linkRecords(told),
    boundaries: read?.ok === true ? JSON.stringify(encodeBoundaries(read.value, digest(geojson ?? ''))) : null,
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
