// Takes the borders of police precincts from a GeoJSON file: all of them, or none.
import { appendAudit } from '../../platform/audit/index.ts';
import { decodeText, type TextNote, type TextRefusal } from '../../platform/csv/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { ok, type Refusal, type Result } from '../../platform/values/result.ts';
import { readBoundaries, type BoundaryRefusal } from '../domain/read-boundaries.ts';
import type { Precinct } from '../domain/snapshot.ts';
import { readStoredBoundaries, replaceBoundaries } from '../store/boundaries.ts';
import { lockDirectory, raiseRevision } from '../store/revision.ts';

export interface BoundariesCommand {
  readonly bytes: Uint8Array;
  /** The name of the file. */
  readonly from: string;
  readonly isDryRun: boolean;
}

export interface BoundariesImported {
  readonly precincts: number;
  readonly polygons: number;
  readonly notes: readonly TextNote[];
  /** Rings too small to matter, which were left out, and twists too small to matter, which were kept. */
  readonly slips: readonly BoundaryRefusal[];
  readonly hasChanged: boolean;
}

export type BoundariesRefusal =
  | { readonly kind: 'file'; readonly refusal: TextRefusal }
  | { readonly kind: 'polygons'; readonly refusals: readonly BoundaryRefusal[] };

/** Refuses with everything that is wrong with the file; nothing is changed then. `precincts` are those of the pack. */
export async function importBoundaries(
  { database }: { readonly database: Database },
  { bytes, from, isDryRun }: BoundariesCommand,
  precincts: readonly Precinct[],
  now: Date,
): Promise<Result<BoundariesImported, BoundariesRefusal>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refusedFile(decoded.refusal);
  const read = readBoundaries(decoded.value.text, precincts);
  if (!read.ok) return { ok: false, refusal: { kind: 'polygons', refusals: read.refusal } };
  const { shapes } = read.value;
  // As we read it, not as the file wrote it: blanks and other properties are no change.
  const geojson = JSON.stringify(toGeojson(read.value.shapes));
  const hasChanged = isDryRun
    ? (await database.read(readStoredBoundaries))?.geojson !== geojson
    : await database.transaction(async (tx) => {
        await lockDirectory(tx, now);
        if ((await readStoredBoundaries(tx))?.geojson === geojson) return false;
        await replaceBoundaries(tx, { geojson, precincts: shapes.length, importedFrom: from, importedAt: now });
        const subject = `directory:${await raiseRevision(tx, now)}`;
        const detail = { precincts: shapes.length };
        await appendAudit(tx, { at: now, actorId: null, action: 'directory.import-precincts', subject, detail });
        return true;
      });
  const polygons = shapes.reduce((sum, shape) => sum + shape.polygons.length, 0);
  const notes = decoded.value.notes.filter((note) => note !== 'windows-line-ends'); // they mean nothing in JSON
  return ok({ precincts: shapes.length, polygons, notes, slips: read.value.notes, hasChanged });
}

function refusedFile(refusal: Refusal<'text.empty' | 'text.binary'>): Result<never, BoundariesRefusal> {
  return { ok: false, refusal: { kind: 'file', refusal } };
}

function toGeojson(shapes: readonly { readonly precinct: number; readonly polygons: unknown }[]): object {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ precinct, polygons }) => ({
      type: 'Feature',
      properties: { precinct },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}
