// Every page of the guide in a language that nobody speaks, made from English: what stands outside its ⟦brackets⟧ is
// English in the code, which no translator can reach. Names and runs marked with their own language may stand outside.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '#generated/packs.js';
import { pseudoMessage } from '../../build/pseudo.ts';
import { world } from '../../src/guide/testing.ts';
import { pseudoGuide } from '../house/pseudo-guide.ts';
import { visibleText, type Seen } from '../house/visible-text.ts';

/** Every name in the packs: agencies, places, lines. */
const NAMES = new Set(namesIn([world.directory, packs]));

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (/^(name|short|organization)$/i.test(key) ? [inner] : []) : namesIn(inner),
  );
}

/** What may stand outside brackets, each with its reason. */
const MAY_STAND: readonly (readonly [reason: string, may: (seen: Seen) => boolean])[] = [
  ['it is marked with a language of its own: endonyms, names of forms and laws', ({ isMarked }) => isMarked],
  ['names, addresses and titles of sources stand as their owners write them', ({ within }) => within.includes('bdi')],
  ['names from the pack also stand in headings and choices', ({ text }) => NAMES.has(text)],
];

/** Texts with letters outside brackets. A message with a link inside begins in one text and ends in another. */
function outsideBrackets(texts: readonly Seen[]): (Seen & { readonly words: string })[] {
  let depth = 0;
  return texts.flatMap((seen) => {
    let words = '';
    if (seen.isAttribute && depth > 0) return [];
    for (const char of seen.text) {
      if (char === '⟦') depth += 1;
      else if (char === '⟧') depth -= 1;
      else if (depth === 0) words += char;
    }
    return /\p{L}/u.test(words) ? [{ ...seen, words }] : [];
  });
}

test('a message changes its words; its values, choices and tags stay', () => {
  const text = '{n, plural, one {# day} other {# days}} <b>left</b>';
  assert.equal(
    pseudoMessage(text, 'accented').replaceAll(' ~', ''),
    '⟦{n, plural, one {# ðáý} other {# ðáýš}} <b>ļéƒţ</b>⟧',
  );
  assert.ok(pseudoMessage(text, 'accented').length >= text.length * 1.3);
  assert.match(pseudoMessage('Help {name}', 'mirrored'), /^⟦\u202eĤéļþ \u202c\{name\}/);
});

test('no page of the guide has words that stand only in code', async () => {
  const guide = await pseudoGuide('accented');
  const found = new Set<string>();
  for (const path of guide.paths) {
    for (const seen of outsideBrackets(visibleText(await guide.page(path)))) {
      if (MAY_STAND.some(([, may]) => may(seen))) continue;
      found.add(`${seen.words.trim().slice(0, 90)}   (${seen.within.slice(-3).join(' ')}, ${path})`);
    }
  }
  assert.equal(found.size, 0, `${found.size}:\n${[...found].slice(0, 60).join('\n')}`);
});
