// Every offered language says everything that English says. What a language says, offered or in preparation, fits its
// English: same values, plurals of its own, same tags, same sources and links. Nothing is said that nobody shows.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { packs } from '#generated/packs.js';
import { readCatalogue } from '../../build/catalogue.ts';
import { Findings } from '../../build/findings.ts';
import { checkMessage } from '../../build/translations/check-message.ts';
import { checkPart } from '../../build/translations/check-part.ts';
import { readDesk, type TranslatedFile } from '../../build/translations/desk.ts';
import { faultSentence } from '../../build/translations/say.ts';
import { ALL_LANGUAGES, type LanguageFacts } from '../../src/platform/values/language.ts';
import { filesMatching, syntaxOf, walk } from './repository.ts';

const root = process.cwd();
const findings = new Findings();
const english = readCatalogue(root, 'en', packs, findings);

test('English can be read', () => {
  assert.deepEqual(findings.problems, []);
  assert.ok(english.size > 0);
});

for (const language of ALL_LANGUAGES.filter(({ code }) => code !== 'en')) {
  const { code, isOffered } = language;
  const skip = existsSync(`locales/${code}`) ? false : `locales/${code} is not there yet`;
  const { files, problems } = readDesk(root, packs, code);
  const sentences = files.flatMap((file) => file.sentences.map((sentence) => ({ ...sentence, file })));
  const some = (list: readonly string[]) =>
    assert.equal(list.length, 0, `${list.length}:\n${list.slice(0, 40).join('\n')}`);

  test(`${code} can be read, and has nothing that English lacks`, { skip }, () => {
    assert.deepEqual(problems, []);
    some(files.flatMap(({ path, extra }) => extra.map((name) => `${path}: ${name}`)));
  });

  test(`${code} fits its English`, { skip }, () => {
    some(
      sentences.flatMap(({ id, english: original, translation, state, file }) => {
        // A stale translation is of other English: it is for its translator, not for this test.
        if (translation === undefined || state === 'stale' || translation === original) return [];
        const fault =
          file.kind === 'article' ? checkPart(original, translation) : checkMessage(code, original, translation);
        return fault === null ? [] : [`${file.path} ${id}: ${faultSentence(fault)}`];
      }),
    );
  });

  test(`${code} is whole, and says of which English it was made`, { skip: skip || notOffered(isOffered) }, () => {
    const stale = sentences.filter(({ state }) => state === 'stale');
    if (stale.length > 0)
      console.warn(`${code}: ${stale.length} STALE sentences. npx amparo translations status ${code} --verbose`);
    some(sentences.filter(({ state }) => state === 'missing').map(({ id }) => `missing: ${id}`));
    some(sentences.filter(({ state }) => state === 'unstamped').map(({ id }) => `not stamped: ${id}`));
    assert.deepEqual(markFaults(language, files), []);
  });
}

function notOffered(isOffered: boolean): string | false {
  return isOffered ? false : 'in preparation: it may lack sentences';
}

/** Every translated file says who read it; a language counts as read by people when all its files are. */
function markFaults({ translation }: LanguageFacts, files: readonly TranslatedFile[]): string[] {
  const translated = files.filter(({ sentences }) => sentences.some((sentence) => sentence.translation !== undefined));
  const unmarked = translated.filter(({ mark }) => mark === null).map(({ path }) => `${path} has no mark`);
  const isRead = translated.every(({ mark }) => mark?.reviewed === 'person');
  return translation === 'person' && !isRead ? [...unmarked, 'not every file was read by a person'] : unmarked;
}

test('every message is used', () => {
  const { whole, patterns } = usesOfKeys();
  const unused = [...english]
    .filter(([, { file }]) => file !== 'src/law') // the rules themselves; shown by their ids
    .map(([key]) => key)
    .filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
  assert.deepEqual(unused, []);
});

/** Texts in the code that are keys, and patterns of keys put together with `${}` after at least the room's name. */
function usesOfKeys(): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const path of filesMatching(/^src\/.*\.tsx?$/)) {
    if (/\.(test|journey)\.tsx?$/.test(path)) continue;
    walk(syntaxOf(path), (node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      if (!ts.isTemplateExpression(node) || !/^[a-z-]+\.|^law\./.test(node.head.text)) return;
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      const source = `^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`;
      patterns.set(source, new RegExp(source));
    });
  }
  return { whole, patterns: [...patterns.values()] };
}
