// What stands in a page, as a browser would read it. Enough for markup that our own views wrote.

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

export function unescaped(markup: string): string {
  return markup.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, number: string | undefined, name: string | undefined) =>
    number === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(number)),
  );
}

/** Everything a reader sees, blanks as they stand. */
export function plainText(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ''));
}

/** The first value of each hidden field in the main part of the page, but for those of the way out. */
export function hiddenFields(html: string): Readonly<Record<string, string>> {
  const main = html.slice(html.indexOf('<main'));
  const fields = [...main.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.reverse().map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]));
}

/** What stands in the boxes of a page: of text boxes, and of the larger ones. */
export function typedValues(html: string): readonly string[] {
  const boxes = [...html.matchAll(/<input\b(?![^>]*type="(?:hidden|radio|checkbox|file)")[^>]*\bvalue="([^"]*)"/g)];
  const large = [...html.matchAll(/<textarea\b[^>]*>([^<]*)<\/textarea>/g)];
  return [...boxes, ...large].map(([, value = '']) => unescaped(value));
}

export interface FormInPage {
  /** Where it is sent: null for the address of the page itself. */
  readonly action: string | null;
  readonly names: readonly string[];
}

/** Every form that a page can post. */
export function formsIn(html: string): readonly FormInPage[] {
  return [...html.matchAll(/<form\b([^>]*method="post"[^>]*)>(.*?)<\/form>/gs)].map(([, tag = '', inside = '']) => ({
    action: /\baction="([^"]*)"/.exec(tag)?.[1] ?? null,
    names: fieldNames(inside),
  }));
}

/** The names of all fields that stand in a piece of a page. */
export function fieldNames(html: string): readonly string[] {
  const names = [...html.matchAll(/<(?:input|textarea|select|button)\b[^>]*?\bname="([^"]+)"/g)];
  return [...new Set(names.map(([, name = '']) => unescaped(name)))];
}
