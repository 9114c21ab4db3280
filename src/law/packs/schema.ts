// The shape of the law room's pack files: instruments with their sections, dated parameters, qualifying crimes, grounds of
// denial, offences and holidays. The build checks every file with these; at run time only the types are used.
import { z } from 'zod';
import { parseIsoDate } from '../../platform/values/iso-date.ts';

const date = z.string().refine((text) => parseIsoDate(text) !== null, 'must be a calendar date, YYYY-MM-DD');
const confidence = z.enum(['read', 'secondary', 'recalled']);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const dotted = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be dotted kebab-case');
const sectionId = z.string().regex(/^[a-z0-9.-]+#[a-z0-9-]+$/, 'must be "source#section"');
const sourceId = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'must be kebab-case, dots allowed');

/** Days from the first to the last, both included; an open end is still in force. */
const inForce = { inForceFrom: date.optional(), inForceUntil: date.optional() };

export const jurisdictionSchema = z
  .strictObject({
    id,
    name: z.string().min(1),
    /** The wider jurisdiction whose law also applies here. */
    within: id.optional(),
    timeZone: z.string().optional(),
    /** Where "leave this site" goes: a page that is harmless on anybody's screen, and never slow. */
    exitUrl: z.url({ protocol: /^https$/ }).optional(),
    /** Whom to call when nothing here helps. */
    helpNumber: z.string().min(3).optional(),
  })
  .refine(
    ({ timeZone, exitUrl, helpNumber }) =>
      (exitUrl === undefined) === (helpNumber === undefined) && (exitUrl === undefined || timeZone !== undefined),
    'a place that a site serves has timeZone, exitUrl and helpNumber',
  );

const sectionSchema = z.strictObject({
  id,
  section: z.string().min(1),
  /** What the section says, in our words. */
  says: z.string().min(1),
  /** Its own words; left out when the text was not at hand. */
  excerpt: z.string().optional(),
  url: z.url().optional(),
  confidence: confidence.optional(),
});

export const sourceSchema = z.strictObject({
  id: sourceId,
  title: z.string().min(1),
  /** Short name as it is cited: '8 CFR 214.14'. */
  cite: z.string().min(1),
  kind: z.enum(['statute', 'regulation', 'city-rule', 'guidance', 'form', 'report', 'case', 'notice']),
  url: z.url().optional(),
  /** The day of the copy that was read, when it is not the day of reading. */
  copyOf: date.optional(),
  readOn: date.optional(),
  confidence,
  note: z.string().optional(),
  sections: z.array(sectionSchema).min(1),
});

export const parameterSchema = z.strictObject({
  id: dotted,
  title: z.string().min(1),
  unit: z.enum(['days', 'months', 'years', 'people']),
  values: z
    .array(
      z.strictObject({
        inForceFrom: date,
        inForceUntil: date.optional(),
        value: z.number(),
        source: sectionId,
        confidence,
        doubt: z.string().optional(),
      }),
    )
    .min(1),
});

export const qualifyingCrimeSchema = z.strictObject({
  id,
  label: z.string().min(1),
  inForceFrom: date,
  inForceUntil: date.optional(),
  source: sectionId,
  confidence,
});

export const denialGroundSchema = z.strictObject({
  id,
  label: z.string().min(1),
  /** Why it is, or is not, for the certifier; one or two plain sentences. */
  why: z.string().min(1),
  inForceFrom: date,
  /** Present when the ground can be a lawful one: the criterion that must fail, or the finding that must hold. */
  allowedWhen: z.strictObject({ rule: dotted, is: z.enum(['holds', 'fails']) }).optional(),
  /** What is not settled about it. */
  doubt: z.string().optional(),
  /** True when words that deny it ('no criminal record') do not name it. */
  denialClears: z.boolean().default(false),
  sources: z.array(sectionId).min(1),
  confidence,
  /** Words that name it in free text: '*' ends a stem, '|' separates choices in a place. */
  patterns: z.array(z.string().min(1)).default([]),
  /** Words that name it in a short text; in a long one they may be a passing mention. */
  hints: z.array(z.string().min(1)).default([]),
});

export const offenceSchema = z.strictObject({
  /** As it is cited: '120.05'. */
  section: z.string().min(1),
  name: z.string().min(1),
  ...inForce,
  categories: z
    .array(
      z.strictObject({
        category: id,
        condition: z.enum(['none', 'dv', 'facts']),
        note: z.string().optional(),
      }),
    )
    .default([]),
  note: z.string().optional(),
});

export const offencesSchema = z.strictObject({
  law: z.string().min(1),
  source: sectionId,
  confidence,
  offences: z.array(offenceSchema).min(1),
});

export const inheritanceSchema = z.strictObject({
  source: sectionId,
  confidence,
  /** Sections that make an attempt, a conspiracy ... of another offence, and how the category passes on. */
  forms: z.array(
    z.strictObject({
      section: z.string().min(1),
      form: z.enum(['attempt', 'conspiracy', 'solicitation', 'facilitation', 'hate-crime']),
      inherits: z.enum(['same', 'facts']),
    }),
  ),
});

const HOLIDAY_RULE =
  /^(fixed:\d\d-\d\d|nth:[a-z]+:\d:\d\d|last:[a-z]+:\d\d|tuesday-after-first-monday:\d\d|on:\d{4}-\d\d-\d\d)$/;

export const holidaySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** 'fixed:MM-DD', 'nth:monday:3:MM', 'last:monday:MM', 'tuesday-after-first-monday:MM', or 'on:YYYY-MM-DD' for one year. */
  rule: z.string().regex(HOLIDAY_RULE, 'must be a holiday rule such as fixed:01-01 or nth:monday:3:01'),
  /** Whether a holiday that falls on a Sunday is kept on Monday. */
  onSunday: z.enum(['next-day', 'same-day']),
  officesClosed: z.boolean(),
  source: sectionId,
  confidence,
  note: z.string().optional(),
});

/** By file name, or by folder for a folder of like files. */
export const LAW_FILES = {
  jurisdiction: jurisdictionSchema,
  'sources/*': sourceSchema,
  'parameters/*': parameterSchema,
  'qualifying-crimes': z.array(qualifyingCrimeSchema).min(1),
  'denial-grounds/*': z.array(denialGroundSchema).min(1),
  'offences/*': offencesSchema,
  'offence-forms': inheritanceSchema,
  holidays: z.array(holidaySchema).min(1),
} as const;

export type JurisdictionFile = z.infer<typeof jurisdictionSchema>;
export type SourceFile = z.infer<typeof sourceSchema>;
export type ParameterFile = z.infer<typeof parameterSchema>;
export type QualifyingCrime = z.infer<typeof qualifyingCrimeSchema>;
export type DenialGround = z.infer<typeof denialGroundSchema>;
export type OffencesFile = z.infer<typeof offencesSchema>;
export type Offence = z.infer<typeof offenceSchema>;
export type OffenceFormsFile = z.infer<typeof inheritanceSchema>;
export type Holiday = z.infer<typeof holidaySchema>;
