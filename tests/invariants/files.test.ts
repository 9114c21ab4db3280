// Names and sizes of files; nothing in them that is true on one machine only.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { filesMatching, placeOf, repositoryFiles, syntaxOf, textOf, walk } from './repository.ts';

const BINARY = /\.(png|jpe?g|pdf|ttf|woff2?|ico|gz|tgz|br)$/;

test('no folder or file has a name that takes anything', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|managers?)([./]|$)/;
  assert.deepEqual(filesMatching(vague), []);
});

test('no file names a path of one machine or a host of one registry', () => {
  // Written so that this file does not find itself.
  const forbidden = [/\/(work|root|home\/\w+|Users\/\w+)\/[\w.-]+/, /\bregistry\.[a-z-]+\.[a-z]+/, /"resolved": "http/];
  const found = repositoryFiles()
    .filter((path) => !BINARY.test(path))
    .flatMap((path) => linesOf(path).map((line, index) => ({ place: `${path}:${index + 1}`, line })))
    .filter(({ line }) => forbidden.some((pattern) => pattern.test(line)))
    .map(({ place, line }) => `${place}: ${line.trim().slice(0, 120)}`)
    .filter((found) => !found.startsWith('tests/invariants/files.test.ts'));
  assert.deepEqual(found, []);
});

/** Lines at most, by kind; the first pattern that matches counts. */
const CEILINGS: readonly (readonly [pattern: RegExp, lines: number])[] = [
  [/^package-lock\.json$|^docs\/law\/|^LICENSE$/, Infinity], // made by tools, or not ours
  [/^jurisdictions\/|\.vignettes\.yaml$/, Infinity], // data: as long as the law's own tables
  [/^locales\/[a-zA-Z-]+\/made-from\.json$/, Infinity], // made by a tool: one line a sentence
  [/^locales\/[a-zA-Z-]+\/law\//, Infinity], // the law in another language: as long as its rules
  [/\.(test|journey)\.tsx?$/, 400],
  [/^(locales|content)\//, 400],
  [/\.rule\.ts$/, 150],
  [/^docs\/decisions\//, 60],
  [/\.(tsx?|mjs|mts|css|sql|typ)$/, 300],
];

/** Files over their ceiling, each with the reason why it is better in one piece. */
const LONGER: Readonly<Record<string, string>> = {};

test('no file is longer than its kind may be', () => {
  const tooLong = repositoryFiles().flatMap((path) => {
    const ceiling = CEILINGS.find(([pattern]) => pattern.test(path))?.[1];
    if (ceiling === undefined || ceiling === Infinity || path in LONGER) return [];
    const lines = linesOf(path).length;
    return lines > ceiling ? [`${path}: ${lines} lines, at most ${ceiling}`] : [];
  });
  assert.deepEqual(tooLong, []);
});

test('no function is longer than 60 lines', () => {
  const tooLong: string[] = [];
  for (const path of filesMatching(/^(src|build)\/.*\.tsx?$/)) {
    if (/\.(test|journey|d)\.tsx?$/.test(path)) continue;
    const file = syntaxOf(path);
    walk(file, (node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
      const lines = linesBetween(file, node);
      if (lines > 60) tooLong.push(`${placeOf(file, node)}: ${lines} lines`);
    });
  }
  assert.deepEqual(tooLong, []);
});

function linesBetween(file: ts.SourceFile, node: ts.Node): number {
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(file)) + 1;
}

function linesOf(path: string): string[] {
  return textOf(path).trimEnd().split('\n');
}
