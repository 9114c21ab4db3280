// PostgreSQL's text form of arrays: {1,2}, {"a b",NULL}, {{1,2},{3,4}}.

export type ArrayOf<T> = readonly (T | null | ArrayOf<T>)[];

/** Quotes every element, so that commas, braces, blanks and the word NULL inside a text stay text. */
export function writeArray(values: readonly unknown[], write: (value: unknown) => string | null): string {
  const elements = values.map((value) => {
    if (Array.isArray(value)) return writeArray(value, write);
    const text = write(value);
    return text === null ? 'NULL' : `"${text.replace(/[\\"]/g, '\\$&')}"`;
  });
  return `{${elements.join(',')}}`;
}

const TOKEN = /([{},])|"((?:[^"\\]|\\.)*)"|([^{},"]+)/gsy;

export function parseArray<T>(text: string, parse: (element: string) => T): ArrayOf<T> {
  const open: (T | null | ArrayOf<T>)[][] = [[]];
  const start = text.indexOf('{'); // bounds other than 1 come first: [0:1]={1,2}
  for (const [, mark, quoted, bare] of text.slice(start).matchAll(TOKEN)) {
    if (mark === '{') open.push([]);
    else if (mark === '}') open.at(-2)?.push(open.pop() ?? []);
    else if (quoted !== undefined) open.at(-1)?.push(parse(quoted.replace(/\\(.)/gs, '$1')));
    else if (bare !== undefined) open.at(-1)?.push(bare === 'NULL' ? null : parse(bare));
  }
  const [array] = open[0] ?? [];
  if (!Array.isArray(array)) throw new TypeError('not the text of an array');
  return array;
}
