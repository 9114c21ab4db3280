// The shape of the pack files about services and hospitals. A service without a place is reached by telephone; one with
// `confidential` has a place that is never told, so its row may hold no address.
import { z } from 'zod';
import { confidence, id, phone, seen, web, zip } from './fields.ts';
import { NEEDS } from './needs.ts';
import { parseOpeningHours } from './opening-hours.ts';
import { ARRANGEMENTS, FEES, PHONE_ABOUTS, SERVICE_NOTES } from './snapshot.ts';

export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'must be a BCP 47 code');
const hours = z.string().refine((text) => parseOpeningHours(text) !== null, 'must be hours such as Mo-Fr 09:00-17:00');
const source = z.string().min(3);

const morePhone = z.strictObject({
  number: phone,
  extension: z.string().regex(/^\d+$/).optional(),
  about: z.enum(PHONE_ABOUTS).optional(),
  borough: id.optional(),
  /** When it differs from that of the row. */
  confidence: confidence.optional(),
});

export const serviceSchema = z
  .strictObject({
    id,
    organization: z.string().min(3),
    /** What it does, as the sources print it. Words of ours stand in the locales under the id. */
    name: z.string().min(3),
    needs: z.array(z.enum(NEEDS)).min(1),
    boroughs: z.union([z.literal('city'), z.array(id).min(1)]),
    confidential: z.boolean().default(false),
    address: z.string().min(5).optional(),
    zip: zip.optional(),
    /** Where the address lies, when no ZIP says it. */
    borough: id.optional(),
    phone: phone.optional(),
    morePhones: z.array(morePhone).default([]),
    web: web.optional(),
    /** Languages named by the source. English goes without saying. */
    speaks: z.array(languageCode).default([]),
    /** Any language, by an interpreter. */
    interpreter: z.boolean().default(false),
    /** "Several", "and more". */
    moreLanguages: z.boolean().default(false),
    hours: hours.optional(),
    arrange: z.enum(ARRANGEMENTS).optional(),
    walkIn: z.boolean().optional(),
    fee: z.enum(FEES).optional(),
    notes: z.array(z.enum(SERVICE_NOTES)).default([]),
    confidence,
    source,
    seen: seen.optional(),
  })
  .refine((row) => !(row.confidential && (row.address !== undefined || row.zip !== undefined)), {
    message: 'a confidential place has no address here',
  })
  .refine((row) => row.address === undefined || row.zip !== undefined || row.borough !== undefined, {
    message: 'an address needs a ZIP or a borough',
  });

export const hospitalSchema = z.strictObject({
  id,
  name: z.string().min(3),
  borough: id,
  address: z.string().min(5),
  zip,
  /** The switchboard. */
  phone: phone.optional(),
  /** The emergency room. */
  emergency: phone,
  /** team: the City said so; listed: one list says so. */
  exam: z.enum(['team', 'listed']),
  confidence,
  source,
  seen,
});

export type ServiceRow = z.infer<typeof serviceSchema>;
export type HospitalRow = z.infer<typeof hospitalSchema>;
