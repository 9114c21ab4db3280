// Finds the grounds that a free text names, by the word patterns of the packs. Conservative: words that the text denies
// ("no criminal record") do not count, and what no pattern knows stays unknown.
import type { DenialGround } from '../../packs/schema.ts';

const WORDS: Readonly<Record<string, string>> = {
  '@victim': 'victim|applicant|petitioner|requester|requestor|complainant|he|she|they|client',
  '@offender': 'offender|suspect|perpetrator|assailant|defendant|abuser|attacker|subject',
  '@partner': 'husband|wife|partner|spouse|boyfriend|girlfriend',
  '@not': 'no|not|never|without|nobody|cannot|none',
  '@prior': 'prior|previous|previously|past|earlier|already|other',
};

const DENIAL = /\b(no|not|never|without|nor)(\s+\S+){0,2}$/;

export interface GroundMatcher {
  readonly ground: DenialGround;
  readonly patterns: readonly RegExp[];
  readonly hints: readonly RegExp[];
}

export function groundMatcher(ground: DenialGround): GroundMatcher {
  return { ground, patterns: ground.patterns.map(toExpression), hints: ground.hints.map(toExpression) };
}

/** A text of more words than this tells a story, in which a word may stand in passing. */
const LONGEST_LABEL = 15;

/** The grounds whose words stand in the text, or whose id or label is the text. Hints count only where they are asked for. */
export function groundsNamed(
  text: string,
  matchers: readonly GroundMatcher[],
  { withHints }: { readonly withHints: boolean },
): readonly DenialGround[] {
  const exact = matchers.find(({ ground }) => isName(text, ground));
  if (exact !== undefined) return [exact.ground];
  const plain = plainText(text);
  const short = withHints && plain.trim().split(' ').length <= LONGEST_LABEL;
  return matchers
    .filter(({ ground, patterns, hints }) => {
      const names = (expression: RegExp) => stands(expression, plain, ground.denialClears);
      return patterns.some(names) || (short && hints.some(names));
    })
    .map(({ ground }) => ground);
}

function stands(expression: RegExp, plain: string, denialClears: boolean): boolean {
  const found = expression.exec(plain);
  return found !== null && !(denialClears && DENIAL.test(plain.slice(0, found.index)));
}

function isName(text: string, ground: DenialGround): boolean {
  const name = text.trim().toLowerCase();
  return name === ground.id || name === ground.label.toLowerCase();
}

/** Lower case, without punctuation, "n't" written out; hyphens and apostrophes stay. */
export function plainText(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/\bu\.s\./g, 'us')
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/n't\b/g, ' not')
    .replace(/[^\p{L}\p{N}'\s-]+/gu, ' ');
  return ` ${words.replace(/\s+/g, ' ').trim()} `;
}

function toExpression(pattern: string): RegExp {
  const places = pattern.split(' ').map((place) => {
    if (place === '..') return '(?:\\s+\\S+){0,3}?';
    const optional = place.endsWith('?');
    const words = (optional ? place.slice(0, -1) : place)
      .split('|')
      .flatMap((word) => (WORDS[word] ?? word).split('|'));
    const choice = `\\s+(?:${words.map(oneWord).join('|')})(?=\\s)`;
    return optional ? `(?:${choice})?` : choice;
  });
  return new RegExp(places.join(''));
}

function oneWord(word: string): string {
  const escaped = word.replace(/[.+^${}()[\]\\]/g, '\\$&');
  return escaped.endsWith('*') ? `${escaped.slice(0, -1)}\\S*` : escaped;
}
