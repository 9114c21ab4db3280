import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { directionOfText, isolate, paperData, paperPdf, type Paper } from './paper.ts';
import { pdfInThread } from './pdf-in-thread.ts';

const HOSTILE = '#panic("x") $x^2$ *b* _i_ `c` <label> @ref \\ // /* ] } #sys.version "quoted"';

function paperOf(text: string): Paper {
  return {
    head: text.slice(0, 300),
    foot: text.slice(0, 300),
    parts: [
      {
        language: 'en',
        direction: 'ltr',
        title: text,
        blocks: [
          { kind: 'heading', level: 2, text },
          { kind: 'paragraph', text },
          { kind: 'list', items: [text, text] },
          { kind: 'note', text },
          { kind: 'quote', text },
          { kind: 'address', lines: [text, text] },
          {
            kind: 'facts',
            rows: [
              { number: '1.', label: text, value: text },
              { label: 'b', value: 'empty', empty: true },
            ],
          },
          { kind: 'large', text },
          { kind: 'line', label: text },
        ],
      },
      { language: 'ar', direction: 'rtl', title: 'إيصال', blocks: [{ kind: 'quote', text: 'قالت: رأيته' }] },
    ],
  };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-';
}

const SCRIPTS: readonly (readonly [language: string, text: string, font: string, not?: string])[] = [
  ['en', 'What may protect you', 'NotoSans'],
  ['ru', 'Что может вас защитить', 'NotoSans'],
  ['ar', 'ما الذي قد يحميك', 'NotoSansArabic'],
  ['ur', 'آپ کو کیا چیز بچا سکتی ہے', 'NotoNastaliqUrdu'],
  ['bn', 'কী আপনাকে রক্ষা করতে পারে', 'NotoSansBengali'],
  ['zh-Hans', '直接骨角', 'NotoSansSC', 'NotoSansTC'],
  ['zh-Hant', '直接骨角', 'NotoSansTC', 'NotoSansSC'],
  ['ko', '무엇이 귀하를 보호할 수 있는지', 'NotoSansKR'],
  ['en', 'The name is 王小明', 'NotoSansSC'],
];

for (const [language, text, font, not] of SCRIPTS)
  test(`${font} writes "${text}" on a paper in ${language}`, async () => {
    const direction = directionOfText(text);
    const part = { language, direction, title: text, blocks: [{ kind: 'paragraph', text }] } as const;
    const pdf = await paperPdf(pdfInThread(), { head: '', foot: '', parts: [part] });
    const fonts = new Set(new TextDecoder('latin1').decode(pdf).match(/Noto(?:Sans|Nastaliq)[A-Za-z]*/g));
    assert.ok(fonts.has(font), [...fonts].join());
    if (not !== undefined) assert.ok(!fonts.has(not), not);
  });

test('text is only ever text, whatever it looks like', async (t) => {
  const pdf = await paperPdf(pdfInThread(), paperOf(HOSTILE));
  assert.ok(isPdf(pdf));
  const printed = textOf(pdf);
  if (printed === null) t.diagnostic('pdftotext is not installed: the words were not read back');
  else assert.ok(printed.includes('#panic("x") $x^2$ *b* _i_ `c` <label> @ref \\ // /* ] }'), printed);
});

test('an empty paper, an empty text and a very long one are set too', async () => {
  for (const text of ['', 'word '.repeat(4000), 'x'.repeat(3000), 'a\n\n\nb'])
    assert.ok(isPdf(await paperPdf(pdfInThread(), paperOf(text))));
});

test('the same paper gives the same bytes', async () => {
  const [first, second] = [await paperPdf(pdfInThread(), paperOf('x')), await paperPdf(pdfInThread(), paperOf('x'))];
  assert.deepEqual(first, second);
});

test('a template that does not compile is a fault that names the template, not the data', async () => {
  const job = { template: '#let x = (', data: { secret: 'Vega' } };
  await assert.rejects(pdfInThread().render(job), (error: Error) => !error.message.includes('Vega'));
  assert.ok(isPdf(await paperPdf(pdfInThread(), paperOf('after'))));
});

test('a text runs in the direction of its first letter', () => {
  assert.equal(directionOfText('2026: مريم Vega'), 'rtl');
  assert.equal(directionOfText('Vega مريم'), 'ltr');
  assert.equal(directionOfText('123'), 'ltr');
  assert.equal(isolate('x'), '\u2068x\u2069');
});

test('the template is told the direction of every free text', () => {
  const data = JSON.stringify(paperData(paperOf('مريم')));
  assert.equal(data.match(/"direction":"rtl"/g)?.length, 7);
});

function textOf(pdf: Uint8Array): string | null {
  try {
    return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
