// A changed English sentence makes its own translation stale and no other, until somebody has seen to it.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { ARTICLE, SmallRepository, SPANISH } from './testing.ts';

let small: SmallRepository;
beforeEach(() => {
  small = new SmallRepository();
});
afterEach(() => rmSync(small.root, { recursive: true, force: true }));

const PART = 'content/rights/police.md#';
const statesOf = (...ids: string[]) => ids.map((id) => small.states()[id]);

test('what was never stamped is told apart from what is up to date', () => {
  assert.deepEqual(statesOf('ui.days', 'ui.go', `${PART}p-2`), ['unstamped', 'missing', 'unstamped']);
  assert.deepEqual(small.stamp(), []);
  assert.deepEqual(statesOf('ui.days', 'ui.go', `${PART}p-2`, `${PART}title`), ['fresh', 'missing', 'fresh', 'fresh']);
});

test('a stamp marks the files and keeps their words', () => {
  small.stamp();
  assert.match(
    small.read('locales/es/ui.json'),
    /^\{\n {2}"\$translation": \{\n {4}"reviewed": "machine",\n {4}"of": "[0-9a-f]{16}"/,
  );
  const article = small.read('content/es/rights/police.md');
  assert.match(article, /\ntranslation: machine\nof: "?[0-9a-f]{16}"?\n---\n/);
  assert.equal(article.split('---\n')[2], SPANISH.split('---\n')[2]);
  assert.ok(
    small
      .desk()
      .files.filter(({ mark }) => mark !== null)
      .every(({ mark, englishHash }) => mark?.of === englishHash),
  );
  const before = small.read('locales/es/made-from.json');
  small.stamp();
  assert.equal(small.read('locales/es/made-from.json'), before, 'a second stamp changes nothing');
});

test('a changed message makes its own translation stale, and a careless stamp does not hide it', () => {
  small.stamp();
  small.english({ group: { leave: 'Leave <b>at once</b>' } });
  assert.deepEqual(statesOf('ui.group.leave', 'ui.days'), ['stale', 'fresh']);
  assert.deepEqual(small.stamp(), ['ui.group.leave']);
  assert.deepEqual(statesOf('ui.group.leave'), ['stale']);
  const file = small.desk().files.find(({ path }) => path === 'locales/es/ui.json');
  assert.notEqual(file?.mark?.of, file?.englishHash, 'the file says that it was made of older English');
  small.stamp({ stillHolds: true });
  assert.deepEqual(statesOf('ui.group.leave'), ['fresh']);
});

test('a new translation of a changed message is fresh after a stamp', () => {
  small.stamp();
  small.english({ group: { leave: 'Leave <b>at once</b>' } });
  small.write('locales/es/ui.json', small.read('locales/es/ui.json').replace('ya', 'ahora mismo'));
  assert.deepEqual(small.stamp(), []);
  assert.deepEqual(statesOf('ui.group.leave'), ['fresh']);
});

test('a paragraph put in between leaves those after it up to date', () => {
  small.stamp();
  small.write(
    'content/en/rights/police.md',
    ARTICLE.replace('They must not ask you', 'You may leave.\n\nThey must not ask you'),
  );
  assert.deepEqual(statesOf(`${PART}p-1`, `${PART}p-2`, `${PART}p-3`, `${PART}p-4`), [
    'fresh',
    'missing',
    'fresh',
    'fresh',
  ]);
  small.stamp();
  assert.deepEqual(statesOf(`${PART}p-2`, `${PART}p-4`), ['missing', 'fresh']);
  small.write(
    'content/es/rights/police.md',
    small.read('content/es/rights/police.md').replace('No deben preguntarle', 'Puede irse.\n\nNo deben preguntarle'),
  );
  assert.deepEqual(small.stamp(), []);
  assert.deepEqual(new Set(Object.values(small.states())), new Set(['fresh', 'missing']));
});

test('a changed paragraph is stale in its place', () => {
  small.stamp();
  small.write('content/en/rights/police.md', ARTICLE.replace('They must not ask you.', 'They may never ask you.'));
  assert.deepEqual(statesOf(`${PART}p-1`, `${PART}p-2`, `${PART}p-3`), ['fresh', 'stale', 'fresh']);
  assert.deepEqual(small.stamp(), [`${PART}p-2`]);
});

test('words that changed after a person read them are a machine’s again, unless a person says so', () => {
  small.stamp({ reviewed: 'person' });
  const mark = () => small.desk().files.find(({ path }) => path === 'locales/es/ui.json')?.mark?.reviewed;
  assert.equal(mark(), 'person');
  small.stamp();
  assert.equal(mark(), 'person', 'nothing changed');
  small.write('locales/es/ui.json', small.read('locales/es/ui.json').replace('Salir', 'Irse'));
  small.stamp();
  assert.equal(mark(), 'machine');
});

test('one file can be stamped alone', () => {
  small.stamp({ files: ['locales/es/ui.json'] });
  assert.deepEqual(statesOf('ui.days', `${PART}p-1`), ['fresh', 'unstamped']);
});

test('what English lacks is told, not lost', () => {
  small.write('locales/es/ui.json', '{ "gone": "Ya no" }');
  small.write('content/es/rights/old.md', SPANISH);
  const extra = small.desk().files.flatMap((file) => file.extra.map((name) => `${file.path} ${name}`));
  assert.ok(extra.includes('locales/es/ui.json ui.gone'));
  assert.ok(extra.includes('content/es/rights/old.md title'));
});
