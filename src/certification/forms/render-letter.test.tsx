import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '../../platform/i18n/index.ts';
import { paperPdf, pdfInThread } from '../../platform/pdf/index.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { CRITERIA } from '../domain/criteria.ts';
import { addresseeOf, appealFrom, type DenialLetter, type Letter, type LetterFrame } from '../domain/letters/index.ts';
import { receiptCodeFrom } from '../domain/receipt-code.ts';
import { criterionTitle } from './letter-blocks.ts';
import { receiptPaper } from './receipt-paper.ts';
import { renderLetter } from './render-letter.tsx';

const english = translator('en');
const arabic = translator('ar');
const rule = { citation: '38 RCNY 22-04', confidence: 'read' } as const;

const FRAME: LetterFrame = {
  agencyName: 'Harbor Police Department',
  agencyLines: ['1 Harbor Plaza', 'Harbor City, NY 10000'],
  agencyPhone: '212-555-0142',
  addressee: { to: 'person', lines: ['مريم عبد الله', '120 Harbor Street'] },
  date: isoDate('2026-11-20'),
  reference: 'K7QF-2M9X',
};

const DENIAL: DenialLetter = {
  ...FRAME,
  kind: 'denied',
  requestedOn: isoDate('2026-10-01'),
  reasons: [
    {
      criterion: 'u-certification.agency',
      text: {
        text: 'Another department took report 2026-045-1123; ours has no file on it.',
        translations: { ar: 'أخذت إدارة أخرى البلاغ.' },
      },
      rule,
    },
    {
      criterion: 'u-certification.information',
      text: { text: 'The person could not be asked what they know.' },
      rule: null,
    },
  ],
  remedies: {
    appeal: appealFrom(isoDate('2026-11-20'), { value: 90, rule }, { value: 60, rule }, ['Appeals Office']),
    courtReview: {
      name: 'Article 78',
      within: { value: 4, unit: 'months' },
      rule: { citation: 'CPLR 217', confidence: 'recalled' },
    },
    otherAgencies: ['Tidewater County District Attorney'],
  },
};

test('every criterion has a title', () => {
  for (const criterion of CRITERIA) assert.ok(criterionTitle(criterion, english).length > 0);
});

test('a denial gives each reason under its criterion, its source, and every way on', () => {
  const { html } = renderLetter(DENIAL, [english]);
  const expected = [
    '<h3>Is this the right agency?</h3><blockquote dir="auto">Another department took report 2026-045-1123',
    '38 RCNY 22-04',
    '18 February 2027',
    '90 days from the date of this letter',
    'within 60 days',
    'Appeals Office',
    'Article 78',
    '4 months',
    'Tidewater County District Attorney',
  ];
  for (const text of expected) assert.ok(html.includes(text), text);
});

test('what is recalled from memory is said to be unchecked, right after it', () => {
  const { html } = renderLetter(DENIAL, [english]);
  assert.match(html, /Article 78[^/]*<\/p><p>Where this stands: CPLR 217\. This is from memory and not yet checked/);
  assert.equal(html.match(/from memory/g)?.length, 1);
});

test('no letter speaks of status, visas or records', () => {
  for (const letter of LETTERS) {
    const { html } = renderLetter(letter, [english]);
    assert.doesNotMatch(html, /undocumented|illegal|unlawful presence|\bvisa\b|criminal record|your status/i);
  }
});

test('without a published way to appeal none is made up', () => {
  const letter = { ...DENIAL, remedies: { appeal: null, courtReview: null, otherAgencies: [] } };
  const { html } = renderLetter(letter, [english]);
  assert.match(html, /has not published a way to appeal/);
  assert.doesNotMatch(html, /\d+ days|Article 78/);
  assert.equal(appealFrom(isoDate('2026-11-20'), null, null, []), null);
});

test('a letter in two languages has both, each in its own direction', () => {
  const { html, languages } = renderLetter(DENIAL, [english, arabic]);
  assert.deepEqual(languages, ['en', 'ar']);
  assert.match(html, /<section class="flow" lang="en" dir="ltr">/);
  const own = html.slice(html.indexOf('lang="ar" dir="rtl"'));
  assert.ok(own.includes('أخذت إدارة أخرى البلاغ.'), 'the translated reason');
  assert.ok(own.includes('The person could not be asked'), 'the one that nobody translated');
  assert.ok(own.includes('\u2068Article 78\u2069'), 'Latin names keep their order');
  assert.ok(own.includes(arabic('ui.machineOnPaper')), 'that a machine translated it');
  assert.ok(!html.slice(0, -own.length).includes(english('ui.machineOnPaper')), 'English is the original');
});

test('a certification names the signature day and the last safe day, and promises nothing', () => {
  const { html } = renderLetter(CERTIFIED, [english]);
  for (const text of ['20 November 2026', '19 May 2027', '01/20/25', 'signature in ink', 'cannot promise'])
    assert.ok(html.includes(text), text);
});

test('post goes to the person only where the person called it safe', () => {
  const person = { family: 'Vega', given: 'Marisol', middle: '' };
  const mailAddress = ' 120 Harbor Street \n\nHarbor City ';
  const representative = ['Harbor Legal Aid', '2 Harbor Plaza'];
  assert.deepEqual(addresseeOf({ person, safeContact: { safe: ['mail'], mailAddress }, representative }), {
    to: 'person',
    lines: ['Marisol Vega', '120 Harbor Street', 'Harbor City'],
  });
  const unsafe = addresseeOf({ person, safeContact: { safe: ['call'], mailAddress }, representative });
  assert.deepEqual(unsafe, { to: 'representative', lines: representative });
  assert.equal(addresseeOf({ person, safeContact: undefined, representative: null }).to, 'nobody');
  assert.equal(addresseeOf({ person, safeContact: { safe: ['mail'] }, representative: null }).to, 'nobody');
});

test('a letter that may go nowhere says so instead of an address', () => {
  const { html } = renderLetter({ ...DENIAL, addressee: { to: 'nobody', lines: [] } }, [english]);
  assert.match(html, /There is no safe postal address/);
});

test('the receipt shows the code large and spoken, and names nobody', () => {
  const code = receiptCodeFrom(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  const receipt = {
    code,
    receivedOn: isoDate('2026-11-20'),
    answerBy: null,
    agencyName: null,
    statusAddress: 'http://x/en/status',
  };
  const [part] = receiptPaper(receipt, [english]).parts;
  assert.deepEqual(part?.blocks[0], { kind: 'large', text: '0410-6105-0R3G-G28A-4F' });
  assert.ok(JSON.stringify(part).includes('0 Romeo 3 Golf'));
  assert.ok(!JSON.stringify(part).includes('Agency'));
});

test('every letter can be printed in both languages', async () => {
  for (const letter of LETTERS) {
    const pdf = await paperPdf(pdfInThread(), renderLetter(letter, [english, arabic]).paper);
    assert.equal(new TextDecoder().decode(pdf.subarray(0, 5)), '%PDF-');
  }
});

const CERTIFIED: Letter = {
  ...FRAME,
  kind: 'certified',
  signedOn: isoDate('2026-11-20'),
  edition: '01/20/25',
  official: { name: 'Renata Okafor', title: 'Deputy Inspector' },
  lastSafeDay: isoDate('2027-05-19'),
  rule: { citation: '8 CFR 214.14(c)(2)(i)', confidence: 'read' },
};

const LETTERS: readonly Letter[] = [
  DENIAL,
  CERTIFIED,
  {
    ...FRAME,
    kind: 'receipt',
    receivedOn: isoDate('2026-10-01'),
    firstAnswer: { dueOn: isoDate('2026-11-15'), rule: { ...rule, confidence: 'secondary' } },
    statusAddress: 'https://example.org/en/status',
  },
  {
    ...FRAME,
    kind: 'receipt',
    receivedOn: isoDate('2026-10-01'),
    firstAnswer: null,
    statusAddress: 'https://example.org',
  },
  {
    ...FRAME,
    kind: 'information',
    questions: [
      { criterion: 'u-certification.victim', text: { text: 'Who was hurt?' } },
      { criterion: null, text: { text: 'Which precinct?' } },
    ],
    replyBy: isoDate('2026-12-20'),
    clockPaused: true,
  },
];
