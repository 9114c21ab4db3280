import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { pdfInThread } from '../../platform/pdf/index.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import { contentOf, type SupplementB } from '../domain/supplement-b/index.ts';
import { layoutOf, type FormLayout } from './edition.ts';
import { cleanText, writable } from './form-text.ts';
import { placeContent, type Placement } from './placement.ts';
import { EMPTY_FORM, name, PLAIN_FORM } from './testing/sample-forms.ts';
import { syntheticForm } from './testing/synthetic-form.ts';

const WORDS = { continued: '(goes on)', seeSheet: 'See attached sheet', item: (item: string) => `Item ${item}:` };
let layout: FormLayout;

before(async () => {
  const facts = await pdfInThread().inspect(await syntheticForm({ edition: '2025-01-20' }));
  assert.ok(facts.ok);
  const found = layoutOf(facts.value);
  assert.ok(found.ok);
  layout = found.value;
});

const place = (form: SupplementB): Placement => placeContent(contentOf(form), layout, WORDS);
const fieldText = (placement: Placement, leaf: string) =>
  placement.texts.find(({ name: field }) => field.endsWith(leaf))?.value ?? '';

test('a form whose texts are short is all on its fields', () => {
  const placement = place(PLAIN_FORM);
  assert.deepEqual([placement.overflow, placement.notPlaced], [[], []]);
  assert.equal(fieldText(placement, 'Pt1Line2a_FamilyName[0]'), 'Vega Ortiz');
  assert.equal(fieldText(placement, 'Pt1Line2a_FamilyName[1]'), 'Vega Ortiz');
  assert.equal(fieldText(placement, 'P1_Line4_DateOfBirth[0]'), '03/05/1991');
  assert.deepEqual(
    placement.choices.map(({ value }) => value),
    ['NY'],
  );
});

test('an empty form fills nothing', () => {
  const { texts, boxes, choices, overflow, notPlaced } = place(EMPTY_FORM);
  assert.deepEqual([texts, boxes, choices, overflow, notPlaced], [[], [], [], [], []]);
});

test('nothing is ever written where the signature goes', () => {
  const written = place(PLAIN_FORM).texts.map(({ name: field }) => field);
  assert.ok(!written.some((field) => field.includes('Signature')));
});

test('a street longer than its box shows whole words, and stands in full in Part 7', () => {
  const street = '120 Harbor Administration Building, Tower Two';
  const placement = place({
    ...PLAIN_FORM,
    agency: { ...PLAIN_FORM.agency, address: { ...PLAIN_FORM.agency.address, street } },
  });
  assert.equal(fieldText(placement, 'StreetNumberName[0]'), '120 Harbor Administration');
  assert.deepEqual(placement.overflow, [{ page: 1, part: 2, item: '5.a', text: street }]);
  assert.equal(fieldText(placement, 'P8_Line4c_ItemNumber[0]'), '5.a');
  assert.equal(fieldText(placement, 'Part7_Line4d_AdditionalInfo[0]'), street);
});

test('a name in another script points to the sheet, unless the person wrote it in Latin letters', () => {
  const person = name('مريم', 'عبد الله');
  const unromanised = place({ ...PLAIN_FORM, victim: { ...PLAIN_FORM.victim, name: person } });
  assert.equal(fieldText(unromanised, 'Pt1Line2a_FamilyName[0]'), 'See attached sheet');
  assert.deepEqual(
    unromanised.notPlaced.map(({ item, text, why }) => [item, text, why]),
    [
      ['2.a', 'عبد الله', 'script'],
      ['2.b', 'مريم', 'script'],
    ],
  );
  const romanised = { ...person, romanised: name('Maryam', 'Abdallah') };
  const latin = place({ ...PLAIN_FORM, victim: { ...PLAIN_FORM.victim, name: romanised } });
  assert.equal(fieldText(latin, 'Pt1Line2a_FamilyName[0]'), 'Abdallah');
  assert.deepEqual(latin.notPlaced, []);
});

test('names with marks that the form cannot print keep their exact spelling on the sheet', () => {
  const placement = place({ ...PLAIN_FORM, victim: { ...PLAIN_FORM.victim, name: name('Thị', 'Nguyễn') } });
  assert.equal(fieldText(placement, 'Pt1Line2a_FamilyName[0]'), 'Nguyen');
  assert.deepEqual(
    placement.notPlaced.map(({ text, why }) => [text, why]),
    [
      ['Nguyễn', 'accents'],
      ['Thị', 'accents'],
    ],
  );
});

test('a fifth date, a second other name and a fourth relative go to Part 7 by part', () => {
  const relative = { name: name('Li', 'Bo'), relationship: 'Cousin', involvement: 'Lookout' };
  const { overflow } = place({
    ...PLAIN_FORM,
    victim: { ...PLAIN_FORM.victim, otherNames: [name('', 'Mari'), name('Lucía', 'Vega')] },
    acts: {
      ...PLAIN_FORM.acts,
      similarActivity: 'Menacing with a knife.',
      dates: ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'].map(isoDate),
    },
    family: { anyCulpable: true, members: [relative, relative, relative, { ...relative, involvement: 'Driver' }] },
  });
  assert.deepEqual(overflow, [
    { page: 1, part: 1, item: '3', text: 'Vega, Lucía' },
    { page: 2, part: 3, item: '1, 2', text: 'Item 1: Menacing with a knife.\nItem 2: 01/05/2026' },
    { page: 4, part: 5, item: '4', text: 'Bo, Li; Cousin; Driver' },
  ]);
});

test('a state that the list lacks is not dropped', () => {
  const address = { ...PLAIN_FORM.agency.address, state: 'Harbor' };
  const { overflow } = place({ ...PLAIN_FORM, agency: { ...PLAIN_FORM.agency, address } });
  assert.deepEqual(overflow, [{ page: 1, part: 2, item: '5.d', text: 'Harbor' }]);
});

const letters = fc.oneof(
  fc.stringMatching(/^[a-zA-Z' \u00c0-\u00ff.\n-]{0,300}$/),
  fc.lorem({ maxCount: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('مريم '.repeat(70), 'Nguyễn '.repeat(50), '李', 'x'.repeat(300)),
);
const forms = fc
  .tuple(letters, letters, letters, letters, letters)
  .map(([family, street, description, other, involvement]): SupplementB => ({
    ...PLAIN_FORM,
    victim: { ...PLAIN_FORM.victim, name: name('Ana', family), otherNames: [name('', street), name('', other)] },
    agency: { ...PLAIN_FORM.agency, address: { ...PLAIN_FORM.agency.address, street } },
    acts: { ...PLAIN_FORM.acts, description, where: street },
    help: { ...PLAIN_FORM.help, other },
    family: { anyCulpable: true, members: [{ name: name('', family), relationship: 'x', involvement }] },
  }));

/** Letters only: where lines are cut blanks may fall away, and nothing else may. */
const dense = (text: string) => text.replace(/\s+/g, '');

test('whatever is written stands in its field, in Part 7 or on the sheet', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const { texts, overflow, notPlaced } = place(form);
      // Each continued text is followed by its marker, then by Part 7 and the sheet, which repeat item numbers.
      const onForm = texts.filter(({ name: field }) => !/Part7|P8_/.test(field)).map(({ value }) => value);
      const rest = dense([...overflow, ...notPlaced].map(({ text }) => text).join(''));
      for (const whole of [
        form.victim.name.family,
        form.agency.address.street,
        form.acts.description,
        form.help.other,
      ]) {
        const text = dense(writable(cleanText(whole)).text);
        if (cleanText(whole) !== '' && writable(cleanText(whole)).problem !== null)
          assert.ok(
            notPlaced.some((entry) => entry.text === cleanText(whole)),
            'kept whole on the sheet',
          );
        const heads = onForm.map((value) => dense(value.replace(WORDS.continued, '')));
        const found = heads.some(
          (head) => head === text || (text.startsWith(head) && rest.includes(text.slice(head.length))),
        );
        assert.ok(text === '' || found || rest.includes(text), `lost: ${text.slice(0, 80)}`);
      }
    }),
    { numRuns: 150 },
  );
});

test('every text stays within its field', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const fields = new Map([...layout.texts.values()].flat().map((field) => [field.name, field]));
      for (const entry of place(form).texts) {
        const field = fields.get(entry.name);
        if (field === undefined) continue;
        assert.ok(entry.value.length <= (field.maxLength ?? Infinity));
        assert.ok(entry.lines.length <= Math.max(1, Math.floor((field.height + 1) / 18)));
      }
    }),
    { numRuns: 50 },
  );
});
