// The shape of the pack files about areas: police precincts, and which precincts share a ZIP area. All rows of such a file
// come from one place, so source, date and confidence stand once, at its head.
import { z } from 'zod';
import { confidence, id, phone, point, seen, zip } from './fields.ts';

export const precinctSchema = z.strictObject({
  precinct: z.int().positive(),
  name: z.string().min(3),
  borough: id,
  address: z.string().min(5),
  zip: zip.exactOptional(),
  /** The desk of the station house; absent when no source prints it. */
  phone: phone.exactOptional(),
  /** Where the station house stands. */
  point: point.exactOptional(),
});

export const zipAreaSchema = z.strictObject({
  /** The first names the area; the others are single buildings and boxes inside it. */
  zips: z.array(zip).min(1),
  /** Its middle. */
  point: point.exactOptional(),
  /** [precinct, part of the area's land], largest first. */
  shares: z.array(z.tuple([z.int().positive(), z.number().positive().max(1)])).min(1),
});

const fromOneSource = { source: z.string().min(3), confidence, seen };

export const precinctsSchema = z.strictObject({ ...fromOneSource, rows: z.array(precinctSchema).min(1) });
export const zipAreasSchema = z.strictObject({ ...fromOneSource, rows: z.array(zipAreaSchema).min(1) });
