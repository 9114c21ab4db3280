// Which values an ICU message takes, read from its syntax: { count: number; name: string | number }.
import { parse, type Token } from '@messageformat/parser';

type Kind = 'number' | 'date' | 'text';

/** Argument names with their kinds. A text that does not parse has none: the build says so elsewhere. */
export function argumentsOf(text: string): Map<string, Kind> {
  const found = new Map<string, Kind>();
  try {
    collect(parse(text), found);
  } catch {
    found.clear();
  }
  return found;
}

function collect(tokens: readonly Token[], found: Map<string, Kind>): void {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    note(found, token.arg, kindOf(token));
    if ('cases' in token) for (const branch of token.cases) collect(branch.tokens, found);
  }
}

function kindOf(token: Exclude<Token, { type: 'content' | 'octothorpe' }>): Kind {
  if (token.type === 'plural' || token.type === 'selectordinal') return 'number';
  if (token.type !== 'function') return 'text';
  if (token.key === 'date' || token.key === 'time') return 'date';
  return token.key === 'number' ? 'number' : 'text';
}

/** Used both plainly and as a number: the stricter kind holds. */
function note(found: Map<string, Kind>, name: string, kind: Kind): void {
  if (kind !== 'text' || !found.has(name)) found.set(name, kind);
}

const TYPES: Readonly<Record<Kind, string>> = { number: 'number', date: 'Date | number', text: 'string | number' };

/** The TypeScript type of a message's values. */
export function declareArguments(found: ReadonlyMap<string, Kind>): string {
  if (found.size === 0) return 'Record<string, never>';
  return `{ ${[...found].map(([name, kind]) => `readonly ${JSON.stringify(name)}: ${TYPES[kind]}`).join('; ')} }`;
}
