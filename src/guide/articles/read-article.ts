// An article of content/<language>/: its front matter checked, its paragraphs split into claims with their sources. Sources
// that the law room knows are taken from there, so that one source stands in one place.
import type { Citation } from '../../law/index.ts';
import { blocksOf, type RawBlock } from './blocks.ts';
import { readFrontMatter, type ArticleSource, type FrontMatter, type WrittenSource } from './front-matter.ts';

/** What the build makes of one Markdown file: HTML without any raw HTML of the author's. */
export interface ContentFile {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}
/** By language, then by path without ".md": content.en['rights/...']. */
export type ContentTree = Readonly<Record<string, Readonly<Record<string, ContentFile>>>>;

/** Looks up a section of the packs' sources, as `law.citation` does. */
export type Cite = (id: string) => Citation | null;

export type ArticleBlock =
  | { readonly kind: 'html'; readonly html: string; readonly isAdvice: boolean }
  | { readonly kind: 'claim'; readonly id: string; readonly html: string; readonly sources: readonly ArticleSource[] };

export interface ArticleChange extends Omit<FrontMatter['changes'][number], 'sources'> {
  readonly sources: readonly ArticleSource[];
}

export interface Article extends Omit<FrontMatter, 'sources' | 'changes'> {
  readonly language: string;
  readonly headings: ContentFile['headings'];
  readonly blocks: readonly ArticleBlock[];
  readonly changes: readonly ArticleChange[];
}

/** The article in the language, else in English, else null. A file of the wrong shape is a fault: the build's tests find it. */
export function readArticle(content: ContentTree, language: string, path: string, cite: Cite): Article | null {
  const found = [language, 'en'].find((code) => Object.hasOwn(content[code] ?? {}, path));
  const file = found === undefined ? undefined : content[found]?.[path];
  if (found === undefined || file === undefined) return null;
  const original = found === 'en' ? undefined : content['en']?.[path];
  const { sources, changes, ...front } = readFrontMatter(file.attributes, original?.attributes);
  const known = sourceFinder(sources, cite);
  return {
    ...front,
    language: found,
    headings: file.headings,
    blocks: articleBlocks(blocksOf(file.html), known),
    changes: changes.map((change) => ({ ...change, sources: change.sources.map(known) })),
  };
}

/** Paths of the articles under a folder that the original has: 'rights/police-and-your-status'. */
export function articlesUnder(content: ContentTree, folder: string): readonly string[] {
  return Object.keys(content['en'] ?? {})
    .filter((path) => path.startsWith(`${folder}/`))
    .toSorted();
}

/** Claims are numbered as they stand (c1, c2 ...), in every language alike. */
function articleBlocks(blocks: readonly RawBlock[], known: (id: string) => ArticleSource): ArticleBlock[] {
  let count = 0;
  return blocks.map(({ html, sources, isAdvice }): ArticleBlock => {
    if (sources.length === 0) return { kind: 'html', html, isAdvice };
    count += 1;
    return { kind: 'claim', id: `c${count}`, html, sources: sources.map(known) };
  });
}

function sourceFinder(sources: Readonly<Record<string, WrittenSource>>, cite: Cite): (id: string) => ArticleSource {
  return (id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (source === undefined) throw new Error(`the article names a source that its front matter lacks: ${id}`);
    return 'law' in source ? fromLaw(source.law, cite) : source;
  };
}

function fromLaw(id: string, cite: Cite): ArticleSource {
  const citation = cite(id);
  if (citation === null) throw new Error(`the packs have no source ${id}`);
  const { title, section, url, confidence, readOn } = citation;
  return {
    title: section === '' ? title : section,
    confidence,
    ...(url === undefined ? {} : { url }),
    ...(readOn === undefined ? {} : { readOn }),
  };
}
