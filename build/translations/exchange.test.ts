// What goes out comes back the same; of what comes back wrong each row is accounted for, and nothing of it is taken.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { runTranslations } from './command.ts';
import { judgeRows, outgoingRows, type OutgoingRow, type ReadRows, type Row } from './exchange.ts';
import { readPo, writePo } from './po.ts';
import { SmallRepository } from './testing.ts';
import { readXliff, writeXliff } from './xliff.ts';

const FORMATS = [
  { name: 'po', write: writePo, read: readPo },
  { name: 'xliff', write: writeXliff, read: readXliff },
] as const;

let small: SmallRepository;
beforeEach(() => {
  small = new SmallRepository();
  small.stamp();
});
afterEach(() => rmSync(small.root, { recursive: true, force: true }));

const rowsIn = (read: ReadRows): readonly Row[] => {
  assert.ok(read.ok, JSON.stringify(read));
  return read.rows;
};

for (const { name, write, read } of FORMATS) {
  test(`${name}: all that goes out comes back unchanged`, () => {
    small.english({ group: { leave: 'Leave <b>at once</b>' } });
    const desk = small.desk();
    const rows = outgoingRows(desk, 'all', new Map());
    const outcomes = judgeRows(desk, rowsIn(read(write('es', rows))));
    assert.equal(outcomes.length, rows.length);
    const taken = outcomes.filter(({ kind }) => kind === 'taken');
    assert.deepEqual(taken, []);
    const rejected = outcomes.filter(({ row, kind }) => kind === 'rejected' && row.translation !== '');
    assert.deepEqual(rejected, []);
  });

  test(`${name}: any text survives the way there and back`, () => {
    // XML cannot say control characters, and reads CR as LF; our texts have neither.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean()), { minLength: 1 }), (texts) => {
        const rows = texts.map(([english, translation, isUnsure], index): OutgoingRow => ({
          id: `ui.k${index}`,
          english,
          translation,
          isUnsure,
          state: isUnsure ? 'stale' : 'fresh',
          reviewed: null,
          notes: ['locales/es/ui.json'],
        }));
        const back = rowsIn(read(write('es', rows))).map(({ place: _place, ...row }) => row);
        const sent = rows.map(({ id, english, translation, isUnsure }) => ({ id, english, translation, isUnsure }));
        assert.deepEqual(back, sent);
      }),
    );
  });

  test(`${name}: whatever else a file holds is refused or read, never a fault`, () => {
    fc.assert(fc.property(fc.string(), (text) => typeof read(text).ok === 'boolean'));
    const good = write('es', outgoingRows(small.desk(), 'all', new Map()));
    fc.assert(fc.property(fc.nat(good.length), (length) => typeof read(good.slice(0, length)).ok === 'boolean'));
  });
}

test('each row that cannot be taken says why', () => {
  const row = (id: string, english: string, translation: string): Row => ({
    id,
    english,
    translation,
    isUnsure: false,
    place: 'x',
  });
  const rows = [
    row('ui.go', 'Go on', 'Siga'),
    row('ui.go', 'Go on', 'Adelante'),
    row('ui.nothing', 'x', 'y'),
    row('ui.days', '{n} days', '{n} días'),
    row('ui.group.leave', 'Leave <b>now</b>', 'Salir <i>ya</i>'),
    row('content/rights/police.md#p-2', 'They must not ask you. [^eo-41]', 'No deben.'),
    row('content/rights/police.md#title', 'Police', 'La policía'),
    row('content/rights/police.md#heading', 'When you go to the police', 'Cuando va a la policía'),
  ];
  const said = judgeRows(small.desk(), rows).map((outcome) =>
    outcome.kind === 'rejected' ? outcome.fault.code : outcome.kind,
  );
  assert.deepEqual(said, [
    'taken',
    'duplicate',
    'unknown-key',
    'english-changed',
    'tags-differ',
    'sources-differ',
    'taken',
    'unchanged',
  ]);
});

test('an article comes in whole or not at all', () => {
  rmSync(join(small.root, 'content/es'), { recursive: true });
  const desk = small.desk();
  const all = outgoingRows(desk, 'missing', new Map()).filter(({ id }) => id.startsWith('content/'));
  const rows = all.map((row): Row => ({ ...row, translation: row.english, isUnsure: false, place: 'x' }));
  assert.ok(judgeRows(desk, rows).every(({ kind }) => kind === 'taken'));
  assert.ok(judgeRows(desk, rows.slice(1)).every(({ kind }) => kind === 'rejected'));
});

async function run(...args: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const io = {
    root: small.root,
    packs: () => ({}),
    say: (line: string) => lines.push(line),
    complain: (line: string) => errors.push(line),
    progress: () => {},
  };
  const code = await runTranslations(args, io);
  return { code, said: lines.join('\n'), complained: errors.join('\n') };
}

test('a file is exported, translated, tried, imported and stamped; a second import changes nothing', async () => {
  const file = join(small.root, 'es.po');
  await run('export', 'es', '--format', 'po', '--only', 'missing', file);
  const translated = readFileSync(file, 'utf8').replace('msgid "Go on"\nmsgstr ""', 'msgid "Go on"\nmsgstr "Siga"');
  writeFileSync(file, `\uFEFF${translated.replaceAll('\n', '\r\n')}`);
  const before = small.read('locales/es/ui.json');
  assert.match((await run('import', 'es', file, '--dry-run')).said, / 1 would be taken, 0 unchanged/);
  assert.equal(small.read('locales/es/ui.json'), before);
  const { code, said } = await run('import', 'es', file);
  assert.equal(code, 1, 'the law’s words are still empty in the file');
  assert.match(said, /law\.[^\n]*: it is empty[^]* 1 taken, 0 unchanged/);
  assert.deepEqual(small.states()['ui.go'], 'fresh');
  assert.deepEqual(Object.keys(JSON.parse(small.read('locales/es/ui.json'))), ['$translation', 'go', 'days', 'group']);
  const after = small.read('locales/es/ui.json');
  assert.match((await run('import', 'es', file)).said, / 0 taken, 1 unchanged/);
  assert.equal(small.read('locales/es/ui.json'), after);
});

test('an article that is not there yet is written from an XLIFF file', async () => {
  rmSync(join(small.root, 'content/es'), { recursive: true });
  const file = join(small.root, 'es.xlf');
  await run('export', 'es', '--format', 'xliff', file);
  const text = readFileSync(file, 'utf8').replaceAll(
    /(<source>([^<]*)<\/source>\n\s*)<target state="new"><\/target>/g,
    '$1<target state="translated">$2</target>',
  );
  writeFileSync(file, text);
  await run('import', 'es', file, '--reviewed', 'person');
  const article = small.read('content/es/rights/police.md');
  assert.match(article, /^---\ntitle: Police\n[^]*short:\n {2}- They must not ask.\n[^]*translation: person\nof: /);
  assert.match(article, /\n\nThey must not ask you. \[\^eo-41\]\n\n/);
  assert.doesNotMatch(article, /nextReview/);
  assert.equal(small.states()['content/rights/police.md#p-3'], 'fresh');
});

test('a file that cannot be used is refused in one sentence, and nothing is taken', async () => {
  const before = small.read('locales/es/made-from.json');
  const cases: readonly (readonly [string, Buffer | string, RegExp])[] = [
    ['latin.po', Buffer.from([0x6d, 0x73, 0xe9]), /is not UTF-8/],
    ['utf16.po', Buffer.from('\uFEFFmsgid ""', 'utf16le'), /is not UTF-8/],
    ['cut.po', 'msgctxt "ui.go"\nmsgid "Go', /at line 2: msgid "Go/],
    ['fr.po', writePo('fr', outgoingRows(small.desk(), 'all', new Map())), /another language than asked: fr, not es/],
    ['empty.po', '', /no sentence/],
    ['cut.xlf', '<?xml version="1.0"?><xliff version="1.2"><file>', /cannot be read at/],
    ['entity.xlf', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>', /document type/],
    ['two.xlf', '<xliff version="2.0"></xliff>', /no XLIFF of version 1\.2/],
  ];
  for (const [name, content, sentence] of cases) {
    writeFileSync(join(small.root, name), content);
    const { code, complained } = await run('import', 'es', join(small.root, name));
    assert.equal(code, 1, name);
    assert.match(complained, sentence, name);
  }
  assert.equal(small.read('locales/es/made-from.json'), before);
});

test('whoever asks wrongly is told how to ask', async () => {
  for (const args of [
    [],
    ['paint'],
    ['status', 'xx'],
    ['stamp'],
    ['stamp', 'en'],
    ['export', 'es'],
    ['import', 'es'],
    ['status', '--dry-run'],
    ['stamp', 'es', '--file', 'nothing.json'],
    ['import', 'es', '/nowhere.po'],
  ]) {
    const { code, complained } = await run(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(complained, /Usage:/);
  }
});

test('status counts every sentence, for people and for programs', async () => {
  small.english({ group: { leave: 'Leave <b>at once</b>' } });
  const { said } = await run('status', 'es');
  assert.match(said, /locales\/es\/ui\.json +33 % {2}2 of 3, 1 missing, 1 STALE {2}\(machine\)/);
  const verbose = await run('status', 'es', '--verbose');
  assert.match(verbose.said, /stale +ui\.group\.leave/);
  const [json] = JSON.parse((await run('status', 'es', '--json')).said);
  assert.equal(json.totals.stale, 1);
  assert.equal((await run('status')).code, 0);
});
