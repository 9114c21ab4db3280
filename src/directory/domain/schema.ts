// The shape of the directory's pack files (agencies, hotlines, boroughs, courts, centers, languages): facts with source,
// date and confidence. Sentences are not here: a pack names a code and the locales say it in each language.
import { z } from 'zod';
import { precinctsSchema, zipAreasSchema } from './area-schema.ts';
import { HOURS } from './opening-hours.ts';
import { hospitalSchema, languageCode, serviceSchema } from './service-schema.ts';
import { PHONE_ABOUTS, SERVICE_NOTES } from './snapshot.ts';
import { confidence, id, phone, seen, textNumber, web, zip } from './fields.ts';

export { CONFIDENCES, type Confidence } from './fields.ts';
export { HOURS } from './opening-hours.ts';
export const LEVELS = ['city', 'county', 'state', 'federal'] as const;
export const SIGNS = ['yes', 'contested', 'unknown'] as const;

export const INVESTIGATORS = [
  'city-police',
  'prosecutor',
  'family-court',
  'criminal-court',
  'child-protection',
  'adult-protection',
  'labor',
  'human-rights',
  'state-police',
  'federal',
  'nobody',
] as const;

export const CRIME_KINDS = [
  'family-violence',
  'sexual',
  'violence',
  'stalking',
  'held',
  'trafficking',
  'work',
  'status-threat',
  'child',
  'dependent-adult',
  'killing',
  'witness',
  'other',
] as const;

export const CHANNELS = [
  'mail-letter',
  'mail-or-email-letter',
  'email-to-attorney',
  'phone-or-email',
  'judge-application',
  'regional-office',
  'case-agent',
  'unknown',
] as const;

export const CONTENTS = [
  'crime-letter',
  'trafficking-letter',
  'crime-letter-and-docket',
  'names-and-birth-date',
  'filled-form-and-docket',
  'inquiry-facts',
  'worker-statement',
  'unknown',
] as const;

export const APPEALS = ['letter-in-days', 'none-in-parts-read', 'not-seen', 'unknown'] as const;

export const AGENCY_NOTES = [
  'anyone-may-ask',
  'say-if-urgent',
  'copy-of-2020',
  'not-the-certification-desk',
  'practice-report-undated',
  'named-2016',
  'state-announcement',
  'after-investigation',
  'tied-to-work-law',
  'discrimination-cases',
  'adult-protection-only',
  'young-offender-cases',
  'drug-cases',
  'federal-definition-only',
  'not-confirmed-certifier',
  'trains-and-stations',
  'endorsement-for-t',
  'outside-the-city',
] as const;

export const AGENCY_CAUTIONS = ['some-judges-refuse', 'immigration-police-lawyer-first', 'lawyer-first'] as const;

export const HOTLINE_TOPICS = [
  'danger',
  'city',
  'home',
  'sexual',
  'trafficking',
  'crime',
  'mind',
  'immigration-lawyer',
  'detention',
  'lawyer',
  'community',
  'work',
  'discrimination',
  'fraud',
  'child',
  'police',
] as const;

const contact = z.strictObject({ confidence, source: z.string().min(1).optional() });

export const agencySchema = z.strictObject({
  id,
  name: z.string().min(3),
  level: z.enum(LEVELS),
  /** The name by which people know who looked into it; absent for an office that the public does not meet that way. */
  investigates: z.enum(INVESTIGATORS).exclude(['nobody']).optional(),
  area: z.union([z.literal('citywide'), z.literal('outside'), z.array(id).min(1)]),
  takes: z.union([z.literal('any'), z.array(z.enum(CRIME_KINDS)).min(1)]),
  signs: z.strictObject({ u: z.enum(SIGNS), t: z.enum(SIGNS) }),
  address: contact.extend({ lines: z.string().min(5) }).optional(),
  phone: contact.extend({ number: phone }).optional(),
  web: web.optional(),
  channel: z.strictObject({ u: z.enum(CHANNELS), t: z.enum(CHANNELS) }),
  contents: z.strictObject({ u: z.enum(CONTENTS), t: z.enum(CONTENTS) }),
  /** First parts of the law room's parameter names ('x' for 'x.first-answer-days'); absent: no rule with days is known. */
  clock: z.strictObject({ u: id, t: id }).optional(),
  appeal: z.enum(APPEALS),
  notes: z.array(z.enum(AGENCY_NOTES)).default([]),
  cautions: z.array(z.enum(AGENCY_CAUTIONS)).default([]),
  /** Whether the agency signs at all; addresses and telephones carry their own. */
  confidence,
  asOf: z.string().min(4),
  source: z.string().min(3),
  seen,
});

export const hotlineSchema = z.strictObject({
  id,
  name: z.string().min(2),
  phone: phone.optional(),
  /** For callers whom the short number does not reach. */
  otherPhone: phone.optional(),
  text: z.strictObject({ number: textNumber, word: z.string().optional() }).optional(),
  hours: z.enum(HOURS),
  topics: z.array(z.enum(HOTLINE_TOPICS)).min(1),
  free: z.boolean().optional(),
  confidential: z.boolean().optional(),
  /** True when a caution sentence stands in the locales under this id: it is shown wherever the row is. */
  caution: z.boolean().default(false),
  web: web.optional(),
  confidence,
  source: z.string().min(3),
  seen: seen.optional(),
});

export const boroughSchema = z.strictObject({
  id,
  name: z.string(),
  county: z.string(),
  /** As on a letter: 'New York', 'NY'. */
  city: z.string(),
  state: z.string().regex(/^[A-Z]{2}$/),
});

export const placeSchema = z.strictObject({
  id,
  kind: z.enum(['family-court', 'family-justice-center']),
  borough: id,
  name: z.string(),
  address: z.string(),
  zip,
  phone: contact.extend({ number: phone, about: z.enum(PHONE_ABOUTS).optional() }).optional(),
  hours: z.enum(HOURS),
  /** Interpreters who are in the house; for every other language one is called. */
  interpretersOnSite: z.array(languageCode).default([]),
  notes: z.array(z.enum(SERVICE_NOTES)).default([]),
  confidence,
  source: z.string().min(3),
  seen,
});

export const spokenLanguageSchema = z.strictObject({
  code: z.string().regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/),
  /** What to say in English to be understood: "Spanish, please." */
  english: z.string(),
  endonym: z.string(),
  dir: z.enum(['ltr', 'rtl']).default('ltr'),
});

/** One schema per pack file, by the file's base name. */
export const DIRECTORY_FILES = {
  agencies: z.array(agencySchema).min(1),
  hotlines: z.array(hotlineSchema).min(1),
  boroughs: z.array(boroughSchema).min(1),
  places: z.array(placeSchema),
  languages: z.array(spokenLanguageSchema).min(1),
  services: z.array(serviceSchema).min(1),
  hospitals: z.array(hospitalSchema),
  precincts: precinctsSchema,
  'zip-precincts': zipAreasSchema,
} as const;

export const directorySchema = z.strictObject(DIRECTORY_FILES);

export type Agency = z.infer<typeof agencySchema>;
export type Hotline = z.infer<typeof hotlineSchema>;
export type Borough = z.infer<typeof boroughSchema>;
export type Place = z.infer<typeof placeSchema>;
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>;
export type Directory = z.infer<typeof directorySchema>;
export type CrimeKind = (typeof CRIME_KINDS)[number];
export type Investigator = (typeof INVESTIGATORS)[number];
export type HotlineTopic = (typeof HOTLINE_TOPICS)[number];
export type Visa = 'u' | 't';
