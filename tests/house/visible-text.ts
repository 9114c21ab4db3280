// What a person sees or hears of a page: text and spoken attributes, each with the language it is marked with.

export interface Seen {
  readonly text: string;
  /** An attribute that is read aloud, not a text of the page. */
  readonly isAttribute: boolean;
  /** Marked with a language of its own, inside the page: an endonym, a name of a law. */
  readonly isMarked: boolean;
  /** Names of the elements around it, outermost first, with their classes: "p.src". */
  readonly within: readonly string[];
}

const VOID = /^(area|br|col|hr|img|input|link|meta|path|use|circle|source|wbr)$/;
const SPOKEN = /\b(aria-label|placeholder|alt|title|content)="([^"]*)"/g;
const TAG = /<(\/?)([a-z][a-z0-9-]*)([^>]*)>|<![^>]*>/gi;

export function visibleText(html: string): Seen[] {
  const seen: Seen[] = [];
  const open: { name: string; shown: string; isMarked: boolean }[] = [];
  let at = 0;
  const note = (text: string, isAttribute = false) => {
    const isSilent = open.some(({ name }) => name === 'script' || name === 'style');
    if (isSilent || text.trim() === '') return;
    const isMarked = open.at(-1)?.isMarked ?? false;
    seen.push({ text: decoded(text.trim()), isAttribute, isMarked, within: open.map(({ shown }) => shown) });
  };
  for (const match of html.matchAll(TAG)) {
    note(html.slice(at, match.index));
    at = match.index + match[0].length;
    const [, slash, name = '', attributes = ''] = match;
    if (name === '') continue;
    if (slash === '/') {
      open.splice(open.findLastIndex((element) => element.name === name));
      continue;
    }
    const isMarked = open.at(-1)?.isMarked === true || (name !== 'html' && /(^|\s)lang="/.test(attributes));
    const shown = [name, ...(/\bclass="([^"]+)"/.exec(attributes)?.[1]?.split(' ') ?? [])].join('.');
    open.push({ name, shown, isMarked });
    if (name !== 'meta' || /name="description"/.test(attributes))
      for (const [, , value = ''] of attributes.matchAll(SPOKEN)) note(value, true);
    if (VOID.test(name) || attributes.endsWith('/')) open.pop();
  }
  note(html.slice(at));
  return seen;
}

function decoded(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
