// Terms of the law are one word everywhere: in every language, wherever English has the term, the translation has it too.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { packs } from '#generated/packs.js';
import { readDesk } from '../../build/translations/desk.ts';
import { checkSentence, readGlossary, readTerms } from '../../build/translations/glossary.ts';
import { ALL_LANGUAGES } from '../../src/platform/values/language.ts';

const root = process.cwd();
const terms = readTerms(root);
const ids = terms.map(({ id }) => id);

test('every term has one name', () => {
  assert.deepEqual(ids, [...new Set(ids)]);
  assert.ok(terms.filter(({ checked }) => checked).length >= 30);
});

for (const { code } of ALL_LANGUAGES.filter((language) => language.code !== 'en')) {
  test(`${code} says every term, and no other`, () => {
    const glossary = readGlossary(root, code) ?? {};
    assert.deepEqual(Object.keys(glossary).toSorted(), ids.toSorted());
  });

  test(`${code} keeps names that stay, and forbids nothing that it says`, () => {
    const glossary = readGlossary(root, code) ?? {};
    for (const { id, keep, english } of terms) {
      const saying = glossary[id];
      assert.ok(saying, id);
      if (keep) assert.equal(saying.say, english[0], id);
      if (saying.from === 'seen') assert.ok(saying.seen, `${id}: where was it seen?`);
      for (const { word } of saying.never)
        for (const said of [saying.say, ...saying.forms]) assert.ok(!said.includes(word), `${id}: ${word} in ${said}`);
    }
  });

  const skip = existsSync(`locales/${code}`) ? false : `locales/${code} is not there yet`;
  test(`${code} says the terms where English has them`, { skip }, () => {
    const glossary = readGlossary(root, code) ?? {};
    const faults = readDesk(root, packs, code).files.flatMap(({ sentences }) =>
      sentences.flatMap(({ id, english, translation, state }) =>
        // A stale translation is of other English: it is for its translator, not for this test.
        translation === undefined || state === 'stale'
          ? []
          : checkSentence(terms, glossary, { id, english, translation }),
      ),
    );
    const lines = faults.map(({ term, id, kind, expected, translation }) =>
      kind === 'never'
        ? `${id}: never ${expected}`
        : `${id}: "${expected}" (${term}) not in: ${translation.slice(0, 160)}`,
    );
    assert.equal(lines.length, 0, `${lines.length}:\n${lines.slice(0, 60).join('\n')}`);
  });
}
