// An article of content/<language>/: its front matter checked, its paragraphs split into claims. A paragraph that ends
// with [^id] or [^id, id] rests on those sources of the front matter; the page sets them in its margin.
import { z } from 'zod';
import { parseIsoDate, type IsoDate } from '../../platform/values/iso-date.ts';

/** What the build makes of one Markdown file: HTML without any raw HTML of the author's. */
export interface ContentFile {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}
/** By language, then by path without ".md": content.en['rights/...']. */
export type ContentTree = Readonly<Record<string, Readonly<Record<string, ContentFile>>>>;

const day = z.string().transform((text, ctx): IsoDate => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  ctx.addIssue({ code: 'custom', message: 'must be a day such as 2026-11-20' });
  return z.NEVER;
});

const sourceSchema = z.strictObject({
  title: z.string().min(3),
  url: z.url({ protocol: /^https$/ }).optional(),
  confidence: z.enum(['read', 'secondary', 'recalled']),
  readOn: day.optional(),
});

const frontMatterSchema = z.strictObject({
  /** For the browser's title: neutral, it stays in the history. */
  title: z.string().min(3).max(40),
  heading: z.string().min(3),
  summary: z.string().min(10),
  short: z.array(z.string()).default([]),
  reviewed: day,
  nextReview: day,
  /** machine until a person has read the translation; absent for the original. */
  translation: z.enum(['machine', 'reviewed']).optional(),
  sources: z.record(z.string(), sourceSchema).default({}),
});

export type ArticleSource = z.infer<typeof sourceSchema>;
export type ArticleBlock =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'claim'; readonly html: string; readonly sources: readonly ArticleSource[] };

export interface Article extends Omit<z.infer<typeof frontMatterSchema>, 'sources'> {
  readonly language: string;
  readonly headings: ContentFile['headings'];
  readonly blocks: readonly ArticleBlock[];
}

/** The article in the language, else in English, else null. A file of the wrong shape is a fault: the build's tests find it. */
export function readArticle(content: ContentTree, language: string, path: string): Article | null {
  const found = [language, 'en'].find((code) => Object.hasOwn(content[code] ?? {}, path));
  const file = found === undefined ? undefined : content[found]?.[path];
  if (found === undefined || file === undefined) return null;
  const { sources, ...front } = frontMatterSchema.parse(file.attributes);
  const known = { ...englishSources(content, path), ...sources };
  return { ...front, language: found, headings: file.headings, blocks: blocksOf(file.html, known) };
}

/** A translation names the sources of the original; it need not repeat what they are. */
function englishSources(content: ContentTree, path: string): Readonly<Record<string, ArticleSource>> {
  const original = content['en']?.[path];
  return original === undefined ? {} : frontMatterSchema.parse(original.attributes).sources;
}

/** Slugs of the articles under a folder, in the language of the original. */
export function articlesUnder(content: ContentTree, folder: string): readonly string[] {
  return Object.keys(content['en'] ?? {})
    .filter((path) => path.startsWith(`${folder}/`))
    .toSorted();
}

const CLAIM = /^<p>([\s\S]*?)\s*\[\^([a-z0-9-]+(?:,\s*[a-z0-9-]+)*)\]<\/p>$/;
/** Ends of what the Markdown renderer puts at the top level. */
const BLOCK_END = /(?<=<\/(?:p|h2|h3|ul|ol|blockquote|table)>)\n/;

function blocksOf(html: string, sources: Readonly<Record<string, ArticleSource>>): ArticleBlock[] {
  return topLevel(html).map((block): ArticleBlock => {
    const match = CLAIM.exec(block);
    if (match === null) return { kind: 'html', html: block };
    const ids = (match[2] ?? '').split(',').map((id) => id.trim());
    return { kind: 'claim', html: `<p>${match[1] ?? ''}</p>`, sources: ids.map((id) => sourceOf(sources, id)) };
  });
}

/** Paragraphs inside a list belong to the list: a block ends where its outermost element does. */
function topLevel(html: string): string[] {
  const blocks: string[] = [];
  let open = '';
  for (const part of html.split(BLOCK_END)) {
    open += open === '' ? part : `\n${part}`;
    if (!isBalanced(open)) continue;
    if (open.trim() !== '') blocks.push(open.trim());
    open = '';
  }
  return open.trim() === '' ? blocks : [...blocks, open.trim()];
}

function isBalanced(html: string): boolean {
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  return count(/<(?:ul|ol|blockquote|table)\b/g) === count(/<\/(?:ul|ol|blockquote|table)>/g);
}

function sourceOf(sources: Readonly<Record<string, ArticleSource>>, id: string): ArticleSource {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (source === undefined) throw new Error(`the article names a source that its front matter lacks: ${id}`);
  return source;
}
