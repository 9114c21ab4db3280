// Whether a part of a translated article fits the English part: the same kind of block, resting on the same sources, with
// the same links and numbers, and no markup that English lacks.
import { differenceOf, type MessageFault } from './check-message.ts';

export type PartFault =
  | Extract<MessageFault, { code: 'empty' | 'tags-differ' }>
  | { readonly code: 'block-differs'; readonly detail: string }
  | { readonly code: 'sources-differ'; readonly detail: string }
  | { readonly code: 'links-differ'; readonly detail: string };

export function checkPart(english: string, translation: string): PartFault | null {
  if (translation.trim() === '') return { code: 'empty' };
  const [wanted, found] = [blockKind(english), blockKind(translation)];
  if (wanted !== found) return { code: 'block-differs', detail: `English is ${wanted}, this is ${found}` };
  const sources = differenceOf(sourcesIn(english), sourcesIn(translation));
  if (sources !== '') return { code: 'sources-differ', detail: sources };
  const links = differenceOf(linksIn(english), linksIn(translation));
  if (links !== '') return { code: 'links-differ', detail: links };
  const tag = /<\/?[a-z][^>]*>/i.exec(translation)?.[0];
  return tag !== undefined && !english.includes(tag) ? { code: 'tags-differ', detail: `has ${tag}` } : null;
}

function blockKind(text: string): string {
  const heading = /^#+ /.exec(text)?.[0].trim();
  if (heading !== undefined) return `a heading ${heading}`;
  const items = text.split('\n').filter((line) => /^ {0,3}([-*+]|\d+[.)]) /.test(line)).length;
  if (items > 0) return `a list of ${items}`;
  if (/^> /.test(text)) return 'a quotation';
  return /^\|/.test(text) ? 'a table' : 'a paragraph';
}

/** [^eo-41, law] */
function sourcesIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\[\^([^\]]+)\]/g)].flatMap(([, ids = '']) => ids.split(',').map((id) => id.trim())),
  );
}

/** Where [words](address) lead, and the pack's numbers: {hotline:home}. */
function linksIn(text: string): Set<string> {
  const addresses = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
  const numbers = [...text.matchAll(/\{[a-z]+:[a-z0-9-]+\}/g)].map(([number]) => number);
  return new Set([...addresses, ...numbers]);
}
