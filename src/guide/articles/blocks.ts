// An article's HTML cut into blocks. A paragraph that ends with [^id] or [^id, id] rests on those sources of the front matter;
// the same mark alone in a paragraph speaks for the list before it. [^advice] says: advice, no statement of law.

export interface RawBlock {
  readonly html: string;
  /** Ids of sources; empty for what states no law. */
  readonly sources: readonly string[];
  /** The author says that this is advice. */
  readonly isAdvice: boolean;
}

const MARK = String.raw`\[\^([a-z0-9-]+(?:,\s*[a-z0-9-]+)*)\]`;
const MARKED = new RegExp(String.raw`^<p>([\s\S]*?)\s*${MARK}<\/p>$`);
/** Ends of what the Markdown renderer puts at the top level. */
const BLOCK_END = /(?<=<\/(?:p|h2|h3|ul|ol|blockquote|table)>)\n/;
const ADVICE = 'advice';

export function blocksOf(html: string): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const part of topLevel(html)) {
    const match = MARKED.exec(part);
    const ids = (match?.[2] ?? '').split(',').map((id) => id.trim());
    const text = match?.[1] ?? '';
    if (match === null) blocks.push({ html: part, sources: [], isAdvice: false });
    else blocks.push(marked(text === '' ? (blocks.pop()?.html ?? '') : `<p>${text}</p>`, ids));
  }
  return blocks;
}

function marked(html: string, ids: readonly string[]): RawBlock {
  if (html === '') throw new Error(`a mark stands before anything it could speak for: ${ids.join(', ')}`);
  return { html, sources: ids.filter((id) => id !== ADVICE), isAdvice: ids.includes(ADVICE) };
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
