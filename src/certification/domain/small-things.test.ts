import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDate } from '../../platform/values/iso-date.ts';
import { fullName, isUrgent, withoutANumber } from './answers.ts';
import { calendarFile, fold } from './calendar-file.ts';
import { CHECKLIST_ITEMS, missingButAdvised, missingForSubmission } from './checklist.ts';
import { documentTypeOf, safeFileName } from './document-type.ts';
import { nextStepOf, publicStateOf } from './public-state.ts';
import { statusMentions } from './status-guard.ts';
import { STATES } from './workflow.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PDF = bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');
const PNG = bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDRxxxxIEND\xae\x42\x60\x82');
const JPEG = bytesOf('\xff\xd8\xff\xe0 picture \xff\xd9');

test('a document is what its content says', () => {
  assert.equal(documentTypeOf(PDF), 'application/pdf');
  assert.equal(documentTypeOf(PNG), 'image/png');
  assert.equal(documentTypeOf(JPEG), 'image/jpeg');
});

test('a file cut off, empty or of another kind is no document', () => {
  for (const bytes of [
    PDF.slice(0, -8),
    PNG.slice(0, -1),
    JPEG.slice(0, -2),
    new Uint8Array(),
    bytesOf('<html>%PDF-1.7'),
    bytesOf('MZ\x90'),
  ])
    assert.equal(documentTypeOf(bytes), null);
});

test('file names are safe to send back', () => {
  assert.equal(safeFileName('C:\\Users\\x\\report.exe', 'application/pdf'), 'report.pdf');
  assert.equal(safeFileName('../../etc/passwd', 'image/png'), 'passwd.png');
  assert.equal(safeFileName('a"\r\nb\u202egpj.pdf', 'image/jpeg'), 'abgpj.jpg');
  assert.equal(safeFileName('', 'image/jpeg'), 'document.jpg');
  assert.equal(safeFileName('تقرير.pdf', 'application/pdf'), 'تقرير.pdf');
});

test('calendar lines are at most 75 octets and unfold to what was meant', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)),
      (text) => {
        const folded = fold(text);
        for (const line of folded.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
        assert.equal(folded.replaceAll('\r\n ', ''), text);
      },
    ),
  );
});

test('a calendar file has whole days, neutral text escaped, and ends its lines in CRLF', () => {
  const file = calendarFile(
    [{ uid: 'abc@amparo', on: isoDate('2026-12-31'), title: 'Paper, due; see list', remindDaysBefore: [14] }],
    new Date('2026-11-20T13:00:00.123Z'),
  );
  assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.match(
    file,
    /DTSTAMP:20261120T130000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Paper\\, due\\; see list\r\n/,
  );
  assert.match(file, /TRIGGER:-P14D\r\n/);
  assert.match(file, /END:VCALENDAR\r\n$/);
  assert.doesNotMatch(file, /[^\r]\n/);
});

test('the checklist says what is missing and where to say it', () => {
  const checklist = { required: ['victim-name', 'crime-date', 'direct-victim'], advised: ['birth-date'] } as const;
  assert.deepEqual(missingForSubmission({}, checklist), [
    { item: 'victim-name', page: 'victim', field: 'name.family' },
    { item: 'crime-date', page: 'crime', field: 'date.1' },
  ]);
  const answers = {
    victim: { name: { family: 'Vega', given: '', middle: '' } },
    crime: { dates: [isoDate('2026-03-22')] },
    role: { kind: 'indirect' as const },
  };
  assert.deepEqual(
    missingForSubmission(answers, checklist).map(({ item }) => item),
    ['direct-victim'],
  );
  assert.deepEqual(
    missingButAdvised(answers, checklist).map(({ item }) => item),
    ['birth-date'],
  );
  assert.ok(missingForSubmission({}, { required: CHECKLIST_ITEMS, advised: [] }).length >= 13);
});

test('words about status are pointed out in each language, and ordinary words are not', () => {
  const mention = (account: string) => statusMentions({ crime: { account } }).flatMap(({ words }) => words);
  assert.deepEqual(mention('She is undocumented and has a green card case.'), ['undocumented', 'green card']);
  assert.deepEqual(mention('Es indocumentada, sin papeles.'), ['indocumentada', 'sin papeles']);
  assert.deepEqual(mention('هددها بالترحيل'), ['ترحيل']);
  assert.deepEqual(mention('He documented the injury; her status was stable; the U visa unit has the file.'), []);
  assert.deepEqual(statusMentions({ urgent: { removalCase: true, agingOutWho: 'daughter' } }), []);
});

test('the A-number goes, and nothing else', () => {
  const answers = {
    victim: { name: { family: 'Vega', given: '', middle: '' }, aNumber: '012345678' },
    urgent: { removalCase: true },
  };
  assert.deepEqual(withoutANumber(answers), { victim: { name: answers.victim.name }, urgent: { removalCase: true } });
  assert.equal(withoutANumber({}).victim, undefined);
});

test('what a requester is told never shows the steps inside the agency', () => {
  const shown = new Set(STATES.map(publicStateOf));
  for (const inner of ['denial-proposed', 'to-sign', 'signed']) assert.ok(![...shown].some((state) => state === inner));
  for (const state of shown) assert.ok(nextStepOf(state));
});

test('names are read in the order they are said', () => {
  assert.equal(fullName({ family: 'Vega Ortiz', given: 'Marisol', middle: '' }), 'Marisol Vega Ortiz');
  assert.equal(isUrgent({ removalCase: false }), false);
  assert.equal(isUrgent({ agingOutOn: isoDate('2027-01-30') }), true);
});
