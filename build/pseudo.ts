// A language that nobody speaks, made from English, for tests: each message in ⟦brackets⟧, accented, a third longer. What
// stands on a page outside brackets is English that no translator can reach. Never built into the product.
import { parse, type Token } from '@messageformat/parser';
import type { Catalogue } from './catalogue.ts';

const ACCENTED = new Map(
  [
    ...('AÁBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMḾNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽaábƀcçdðeéfƒgĝhĥiîjĵkķlļmḿnñoöpþqɋrŕsštţuûvṽwŵxẋyýzž'.match(
      /../gu,
    ) ?? []),
  ].map((pair) => [pair[0] ?? '', pair.slice(1)]),
);

export type PseudoKind = 'accented' | 'mirrored';

export function pseudoCatalogue(english: Catalogue, kind: PseudoKind): Catalogue {
  return new Map([...english].map(([key, { text, file }]) => [key, { text: pseudoMessage(text, kind), file }]));
}

/** An ICU message: its words change, its values, choices and tags stay. */
export function pseudoMessage(text: string, kind: PseudoKind): string {
  const pieces: { from: number; to: number }[] = [];
  const collect = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content')
        pieces.push({ from: token.ctx.offset, to: token.ctx.offset + token.ctx.text.length });
      if ('cases' in token) for (const branch of token.cases) collect(branch.tokens);
    }
  };
  collect(parse(text));
  let said = text;
  for (const { from, to } of pieces.sort((a, b) => b.from - a.from))
    said = said.slice(0, from) + pseudoWords(said.slice(from, to), kind) + said.slice(to);
  return `⟦${said}${' ~'.repeat(Math.ceil((text.length * 0.35) / 2))}⟧`;
}

/** Words of a text that is no message; tags stay. */
export function pseudoText(text: string, kind: PseudoKind): string {
  return text.trim() === '' ? text : `⟦${pseudoWords(text, kind)}${' ~'.repeat(Math.ceil((text.length * 0.35) / 2))}⟧`;
}

function pseudoWords(text: string, kind: PseudoKind): string {
  return text
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith('<') ? part : mirrored([...part].map((char) => ACCENTED.get(char) ?? char).join(''), kind),
    )
    .join('');
}

/** Runs from right to left whatever its letters. */
function mirrored(text: string, kind: PseudoKind): string {
  return kind === 'mirrored' && /\p{L}/u.test(text) ? `\u202e${text}\u202c` : text;
}

/** The text of rendered Markdown; source marks ([^law]) and {numbers} stay what they are. */
export function pseudoHtml(html: string, kind: PseudoKind): string {
  return html
    .split(/(<[^>]*>|\[\^[^\]]*\]|\{[a-z]+:[a-z0-9-]+\}|&[a-z]+;)/)
    .map((part) => (/^(<|\[\^|\{|&)/.test(part) || !/\p{L}/u.test(part) ? part : pseudoText(part, kind)))
    .join('');
}
