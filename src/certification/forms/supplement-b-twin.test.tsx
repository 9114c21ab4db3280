import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '../../platform/i18n/index.ts';
import { contentOf, CRIME_BOXES } from '../domain/supplement-b/index.ts';
import { itemLabel, optionLabel, supplementBPaper } from './supplement-b-paper.ts';
import { SupplementBTwin } from './supplement-b-twin.tsx';
import { EMPTY_FORM, name, PLAIN_FORM } from './testing/sample-forms.ts';
import { labelOf } from './edition.ts';

const t = translator('en');
const twin = (form = PLAIN_FORM, showANumber = true, printedEdition: string | null = '01/20/25') =>
  String(<SupplementBTwin form={form} t={t} showANumber={showANumber} printedEdition={printedEdition} />);

test('every item and every box has a name', () => {
  for (const { id } of contentOf(EMPTY_FORM).items) assert.ok(itemLabel(id, t).length > 0, id);
  for (const crime of CRIME_BOXES) {
    assert.ok(optionLabel(crime, t).length > 0);
    assert.ok(labelOf('acts.crimes', crime).length > 0, `the form has a box for ${crime}`);
  }
});

test('all seven parts have a heading, each item its number, and what is filled in', () => {
  const html = twin({ ...PLAIN_FORM, acts: { ...PLAIN_FORM.acts, similarActivity: 'Menacing.' } });
  for (const part of [1, 2, 3, 4, 5, 6, 7]) assert.match(html, new RegExp(`<h2>Part ${part}\\. `));
  for (const text of ['Vega Ortiz', '03/05/1991', 'Felonious assault', 'edition 01/20/25', '2.a.', 'Menacing.'])
    assert.ok(html.includes(text), text);
  assert.equal(html.match(/<h1>/g)?.length, 1);
});

test('what is empty says so', () => {
  const html = twin(EMPTY_FORM);
  const items = contentOf(EMPTY_FORM).items.length;
  assert.equal(html.match(/left empty/g)?.length, items - 1, 'all but the signature');
  assert.ok(html.includes('signed in ink'));
});

test('the A-Number is shown only to who may see it', () => {
  assert.ok(twin(PLAIN_FORM, true).includes('123456789'));
  const hidden = twin(PLAIN_FORM, false);
  assert.ok(!hidden.includes('123456789'));
  assert.ok(hidden.includes('not shown to you'));
});

test('without an installed form it is a worksheet and says that it is not the form', () => {
  const paper = supplementBPaper(PLAIN_FORM, t, { showANumber: true, printedEdition: null });
  assert.match(paper.head, /not the official form/);
  assert.equal(paper.parts[0]?.blocks[0]?.kind, 'note');
});

test('a name is shown in its own script beside its Latin form, and markup in it is only text', () => {
  const person = { ...name('مريم', '<b>Abd</b>'), romanised: name('Maryam', 'Abd') };
  const html = twin({ ...PLAIN_FORM, victim: { ...PLAIN_FORM.victim, name: person } });
  assert.ok(html.includes('Maryam<br/>مريم'));
  assert.ok(html.includes('&lt;b&gt;Abd&lt;/b&gt;'));
});
