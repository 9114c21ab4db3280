// What stands above an article's text: its names, where it belongs, the law it was written from, its sources. A translation
// repeats only the words (title, heading, summary, short) and its own review; all else is the original's.
import { z } from 'zod';
import { parseIsoDate, type IsoDate } from '../../platform/values/iso-date.ts';

/** The groups of the list of articles, in its order. */
export const TOPICS = [
  'safety',
  'police',
  'orders',
  'u',
  't',
  'paths',
  'places',
  'ice',
  'help',
  'professionals',
] as const;
export type Topic = (typeof TOPICS)[number];

const day = z.string().transform((text, ctx): IsoDate => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  ctx.addIssue({ code: 'custom', message: 'must be a day such as 2026-11-20' });
  return z.NEVER;
});
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A source of the article's own: a page, a report, a judgment that no rule of the law room rests on. */
const ownSourceSchema = z.strictObject({
  title: z.string().min(3),
  url: z.url({ protocol: /^https$/ }).optional(),
  confidence: z.enum(['read', 'secondary', 'recalled']),
  readOn: day.optional(),
});
/** A section of a source in the packs, '8-cfr-214.14#b-3': title, address, day and confidence stand there. */
const lawSourceSchema = z.strictObject({ law: z.string().regex(/^[a-z0-9.-]+#[a-z0-9-]+$/) });
const sourceSchema = z.union([lawSourceSchema, ownSourceSchema]);

export const frontMatterSchema = z.strictObject({
  /** For the browser's title: neutral, it stays in the history. */
  title: z.string().min(2).max(40),
  heading: z.string().min(2),
  /** One sentence for the list of articles and for search engines. */
  summary: z.string().min(5),
  short: z.array(z.string()).default([]),
  reviewed: day,
  nextReview: day,
  /** machine until a person has read the translation; absent for the original. */
  translation: z.enum(['machine', 'person']).optional(),
  /** Of which English it was made: written by `amparo translations stamp`. */
  of: z.string().optional(),
  /** Absent only for pages that are not in the list of articles. */
  topic: z.enum(TOPICS).optional(),
  /** Place within the topic. */
  order: z.number().int().positive().default(99),
  /** Rules of the law room that the text states, each with the first day of the version it was written from. */
  rules: z.record(z.string(), day).default({}),
  /** Slugs of articles to read next. */
  related: z.array(slug).max(4).default([]),
  /** Ids of the telephone lines that close the article. */
  calls: z.array(slug).default(['city-lawyers']),
  /** What changed in the law or the city, newest first. */
  changes: z
    .array(z.strictObject({ on: day, what: z.string().min(5), sources: z.array(z.string()).default([]) }))
    .default([]),
  sources: z.record(z.string(), sourceSchema).default({}),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export interface ArticleSource extends Omit<z.infer<typeof ownSourceSchema>, 'readOn'> {
  readonly readOn?: string | undefined;
}
export type WrittenSource = z.infer<typeof sourceSchema>;

type Attributes = Readonly<Record<string, unknown>>;

/** Words that a translation must bring itself; `changes` when the original has some. */
const WORDS = ['title', 'heading', 'summary'] as const;

/** The front matter of a file, with what a translation leaves to the original. Throws where the shape is wrong. */
export function readFrontMatter(own: Attributes, original: Attributes | undefined): FrontMatter {
  if (original === undefined) return frontMatterSchema.parse(own);
  const missing = WORDS.find((word) => own[word] === undefined);
  if (missing !== undefined) throw new Error(`the translation has no ${missing}`);
  const sources = { ...fieldsOf(original['sources']), ...fieldsOf(own['sources']) };
  return frontMatterSchema.parse({ ...original, short: [], changes: [], ...own, sources });
}

function fieldsOf(value: unknown): Attributes {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
