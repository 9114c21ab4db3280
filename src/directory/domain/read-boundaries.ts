// Precinct boundaries from a GeoJSON file of the City. Nothing is taken from a file in which anything of size is wrong, and
// everything that is wrong is named: a silent hole in the map would send somebody to the wrong police station. Specks and
// twists of a few metres, which the City's own files have, are noted and do no harm.
import { ok, type Result } from '../../platform/values/result.ts';
import type { Boundaries, Polygon, PrecinctShape, Ring } from './boundaries.ts';
import { squareMetresOf, worstCrossing } from './self-crossing.ts';
import type { Point, Precinct } from './snapshot.ts';

export const BOUNDARY_CODES = [
  'not-json',
  'not-a-collection',
  'other-coordinates',
  'missing-precinct',
  'unknown-precinct',
  'duplicate-precinct',
  'precinct-without-shape',
  'not-a-polygon',
  'bad-coordinate',
  'out-of-range',
  'swapped',
  'far-away',
  'too-few-points',
  'not-closed',
  'crosses-itself',
  'speck',
] as const;
export type BoundaryCode = (typeof BOUNDARY_CODES)[number];

export interface BoundaryRefusal {
  readonly code: BoundaryCode;
  /** Which feature of the file, from 1; absent when the file as a whole is refused. */
  readonly feature?: number;
  readonly precinct?: number;
  /** Which polygon of the feature and which ring of the polygon, from 1. */
  readonly polygon?: number;
  readonly ring?: number;
  /** The place or word at fault, to find it in the file. */
  readonly at?: string;
}

type Fault = Omit<BoundaryRefusal, 'feature' | 'precinct'>;

export interface BoundariesRead extends Boundaries {
  /** What was too small to matter: specks left out, twists kept. */
  readonly notes: readonly BoundaryRefusal[];
}

/** Names under which files say longitude and latitude on WGS84; without a name the GeoJSON standard says the same. */
const PLAIN_COORDINATES = /(CRS84|EPSG:{1,2}(\d*\.?\d*:)?4326)$/i;
/** Rings of less land hold nobody; twists of less change the answer for nobody who is not at the border anyway. */
const SPECK_SQUARE_METRES = 100;
const TWIST_SQUARE_METRES = 2500;
/** How far beyond the outermost station houses a city may reach, in degrees (about 30 km). */
const MARGIN = 0.3;

/** `precincts` are those the directory knows: each needs one shape, and no other may have one. */
export function readBoundaries(
  text: string,
  precincts: readonly Precinct[],
): Result<BoundariesRead, readonly BoundaryRefusal[]> {
  const features = featuresOf(text);
  if (typeof features === 'string') return { ok: false, refusal: [{ code: features }] };
  const refusals: BoundaryRefusal[] = [];
  const notes: BoundaryRefusal[] = [];
  const shapes: PrecinctShape[] = [];
  const seen = new Set<number>();
  const reach = reachOf(precincts);
  features.forEach((feature, index) => {
    const precinct = precinctOf(feature);
    const to = (list: BoundaryRefusal[]) => (fault: Fault) =>
      list.push({ ...fault, feature: index + 1, ...(precinct === null ? {} : { precinct }) });
    const refuse = to(refusals);
    if (precinct === null) return refuse({ code: 'missing-precinct' });
    if (!precincts.some((known) => known.precinct === precinct)) refuse({ code: 'unknown-precinct' });
    if (seen.has(precinct)) refuse({ code: 'duplicate-precinct' });
    seen.add(precinct);
    shapes.push({ precinct, polygons: polygonsOf(feature, { reach, refuse, note: to(notes) }) });
  });
  for (const { precinct } of precincts)
    if (!seen.has(precinct)) refusals.push({ code: 'precinct-without-shape', precinct });
  return refusals.length > 0 ? { ok: false, refusal: refusals } : ok({ shapes, notes });
}

function featuresOf(text: string): readonly unknown[] | 'not-json' | 'not-a-collection' | 'other-coordinates' {
  const file = parse(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return 'not-json';
  if (!isRecord(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features']))
    return 'not-a-collection';
  if (file['crs'] !== undefined && file['crs'] !== null) {
    const properties = isRecord(file['crs']) ? file['crs']['properties'] : null;
    const name = isRecord(properties) ? properties['name'] : null;
    if (typeof name !== 'string' || !PLAIN_COORDINATES.test(name)) return 'other-coordinates';
  }
  return file['features'] as readonly unknown[]; // an array of anything
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // whatever is wrong with it, it is no JSON
  }
}

/** The number in a property called "precinct" in any case: files of the City write it as a number and as text. */
function precinctOf(feature: unknown): number | null {
  const properties = isRecord(feature) ? feature['properties'] : null;
  if (!isRecord(properties)) return null;
  const [, value] = Object.entries(properties).find(([name]) => name.toLowerCase() === 'precinct') ?? [];
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

interface Reading {
  readonly reach: Reach;
  readonly refuse: (fault: Fault) => void;
  readonly note: (fault: Fault) => void;
}

function polygonsOf(feature: unknown, reading: Reading): readonly Polygon[] {
  const geometry = isRecord(feature) ? feature['geometry'] : null;
  const { type, coordinates } = isRecord(geometry) ? geometry : {};
  const polygons = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : null;
  if (!Array.isArray(polygons) || polygons.length === 0) {
    reading.refuse({ code: 'not-a-polygon', ...(typeof type === 'string' ? { at: type.slice(0, 40) } : {}) });
    return [];
  }
  const read = polygons.map((rings: unknown, polygon) => polygonOf(rings, polygon + 1, reading));
  return read.filter((polygon) => polygon.length > 0);
}

/** Without its outer ring, a polygon is nothing. */
function polygonOf(rings: unknown, polygon: number, { reach, refuse, note }: Reading): Polygon {
  if (!Array.isArray(rings) || rings.length === 0) {
    refuse({ code: 'not-a-polygon', polygon });
    return [];
  }
  const [outer, ...holes] = rings.map((ring: unknown, index) => {
    const at = (tell: (fault: Fault) => void) => (fault: Fault) => tell({ ...fault, polygon, ring: index + 1 });
    return ringOf(ring, { reach, refuse: at(refuse), note: at(note) });
  });
  return outer === undefined || outer === null ? [] : [outer, ...holes.filter((hole) => hole !== null)];
}

/** Null when there is nothing to keep. One fault per ring: the first found, since the others mostly follow from it. */
function ringOf(value: unknown, { reach, refuse, note }: Reading): Ring | null {
  const points = Array.isArray(value) ? value.map(pointOf) : [];
  const ring = points.filter((point) => point !== null);
  const fault = points.length > ring.length ? ({ code: 'bad-coordinate' } as const) : faultOf(ring, reach);
  if (fault !== null) {
    refuse(fault);
    return null;
  }
  const crossing = worstCrossing(ring);
  if (crossing !== null && crossing.squareMetres > TWIST_SQUARE_METRES) {
    refuse({ code: 'crosses-itself', at: crossing.at.map((degrees) => degrees.toFixed(6)).join(' ') });
    return null;
  }
  if (squareMetresOf(ring) < SPECK_SQUARE_METRES) {
    note({ code: 'speck', at: ring[0]?.join(' ') ?? '' });
    return null;
  }
  if (crossing !== null)
    note({ code: 'crosses-itself', at: crossing.at.map((degrees) => degrees.toFixed(6)).join(' ') });
  return ring;
}

function faultOf(ring: Ring, reach: Reach): Fault | null {
  for (const point of ring) {
    const code = misplaced(point, reach);
    if (code !== null) return { code, at: point.join(' ') };
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || ring.length < 4) return { code: 'too-few-points' };
  return first[0] === last[0] && first[1] === last[1] ? null : { code: 'not-closed', at: first.join(' ') };
}

function pointOf(value: unknown): Point | null {
  if (!Array.isArray(value)) return null;
  const [lon, lat] = value as readonly unknown[]; // an array of anything
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

interface Reach {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where the city's station houses stand, with a margin; the whole world when none has coordinates. */
function reachOf(precincts: readonly Precinct[]): Reach {
  const points = precincts.flatMap(({ point }) => (point === undefined ? [] : [point]));
  if (points.length === 0) return { west: -180, south: -90, east: 180, north: 90 };
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return {
    west: Math.min(...lons) - MARGIN,
    south: Math.min(...lats) - MARGIN,
    east: Math.max(...lons) + MARGIN,
    north: Math.max(...lats) + MARGIN,
  };
}

function misplaced([lon, lat]: Point, reach: Reach): 'swapped' | 'out-of-range' | 'far-away' | null {
  const isHere = (x: number, y: number) => x >= reach.west && x <= reach.east && y >= reach.south && y <= reach.north;
  if (isHere(lon, lat)) return null;
  if (isHere(lat, lon)) return 'swapped';
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? 'far-away' : 'out-of-range';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
