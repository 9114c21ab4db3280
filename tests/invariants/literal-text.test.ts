// Words that people read stand in locales, never in markup: otherwise they are there in one language only.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { filesMatching, placeOf, syntaxOf, walk } from './repository.ts';

const SPOKEN = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'hint',
  'heading',
  'caption',
  'aria-label',
  'aria-description',
]);

/** Places where a literal is right, each with its reason. */
const ALLOWED: readonly (readonly [place: RegExp, text: RegExp, reason: string])[] = [
  [/.*/, /^[A-Z]$/, 'a letter by itself is a mark, not a word'],
];

export function literalTexts(file: ts.SourceFile): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = [];
  const note = (node: ts.Node, text: string) => {
    if (/\p{L}/u.test(text.replaceAll(/&[a-z]+;/g, ''))) found.push({ place: placeOf(file, node), text: text.trim() });
  };
  walk(file, (node) => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (
      ts.isJsxExpression(node) &&
      ts.isJsxElement(node.parent) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression)
    ) {
      note(node, node.expression.text);
    }
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText(file)) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      note(node, node.initializer.text);
    }
  });
  return found;
}

test('no page or component has words of its own', () => {
  const paths = filesMatching(/^src\/.*\.tsx$/).filter((path) => !/\.(test|examples)\.tsx$|\/gallery\//.test(path));
  assert.ok(paths.length > 0);
  const found = paths
    .flatMap((path) => literalTexts(syntaxOf(path)))
    .filter(({ place, text }) => !ALLOWED.some(([where, what]) => where.test(place) && what.test(text)));
  assert.deepEqual(found, []);
});

test('the search finds words in markup and in spoken attributes, and nothing else', () => {
  const source = `const a = <p title="Help" class="lede">Call {number} <b>&nbsp;·</b>{'now'}</p>;`;
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  assert.deepEqual(
    literalTexts(file).map(({ text }) => text),
    ['Help', 'Call', 'now'],
  );
});
