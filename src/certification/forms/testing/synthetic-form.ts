// A form with the fields of Supplement B and nothing of its text, so that tests in a bare clone fill a real AcroForm.
// Sizes are those of the 02/07/17 edition where they matter: short lines, long ruled areas.

import {
  PDFDocument,
  PDFHexString,
  PDFName,
  StandardFonts,
  type PDFField,
  type PDFFont,
  type PDFForm,
  type PDFPage,
} from '@cantoo/pdf-lib';
import map from '../editions/i-918supb.json' with { type: 'json' };

export interface SyntheticOptions {
  readonly edition: '2017-02-07' | '2025-01-20';
  /** Leaves to leave out, to make another form of it. */
  readonly without?: readonly string[];
  /** Another description for a box: leaf to words. */
  readonly says?: Readonly<Record<string, string>>;
}

const LONGEST: Readonly<Record<string, number>> = {
  'StreetNumberName[0]': 25,
  'AptSteFlrNumber[0]': 6,
  'CityTown[0]': 20,
  'ZipCode[0]': 5,
  'Pt2Line3_TitleandDivisionOffice[0]': 34,
  'Part1_Line1_AlienNumber[0]': 9,
  'Part1_Line1_AlienNumber[1]': 9,
};
const RULES: Readonly<Record<string, number>> = {
  'Part3_Line3_Citations[0]': 2,
  'Part3_Line4b_Explanation[0]': 2,
  'Part3_Line5b_Explanation[0]': 2,
  'Part3_Line6_Explanation[0]': 12,
  'Part3_Line7_Explanation[0]': 8,
  'Part4_Line3_Other[0]': 23,
  'Part4_Line5_Other[0]': 37,
  'Part7_Line4d_AdditionalInfo[0]': 18,
  'Part7_Line5d_AdditionalInfo[0]': 14,
  'Part7_Line6d_AdditionalInfo[0]': 16,
};
const REFERENCES = ['PageNumber', 'PartNumber', 'ItemNumber'];

const made = new Map<string, Promise<Uint8Array>>();

/** Made once for each set of options: laying out 133 fields takes most of a second. */
export function syntheticForm(options: SyntheticOptions): Promise<Uint8Array> {
  const key = JSON.stringify(options);
  const form = made.get(key) ?? makeForm(options);
  made.set(key, form);
  return form;
}

async function makeForm({ edition, without = [], says = {} }: SyntheticOptions): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const alias = new Map(Object.entries(map.aliases).map(([later, leaf]) => [leaf, later]));
  const nameOf = (leaf: string) => `form1[0].page[0].${edition === '2025-01-20' ? (alias.get(leaf) ?? leaf) : leaf}`;
  const wanted = (leaf: string) => !without.includes(leaf);
  for (const leaf of textLeaves().filter(wanted)) addText({ form: document.getForm(), page, font }, nameOf(leaf), leaf);
  for (const [leaf = '', label = ''] of boxes().filter(([leaf = '']) => wanted(leaf)))
    addBox({ form: document.getForm(), page, font }, nameOf(leaf), says[leaf] ?? `Select ${label}.`);
  return document.save();
}

interface Sheet {
  readonly form: PDFForm;
  readonly page: PDFPage;
  readonly font: PDFFont;
}

/** As the real form does, the state is a list and the rest are text. */
function addText({ form, page, font }: Sheet, name: string, leaf: string): void {
  if (leaf === 'State[0]') {
    const list = form.createDropdown(name);
    list.addOptions([' ', 'NJ', 'NY']);
    list.addToPage(page, { x: 10, y: 10, width: 36, height: 18, font });
    return;
  }
  const field = form.createTextField(name);
  const rules = RULES[leaf];
  const longest = LONGEST[leaf] ?? (REFERENCES.some((part) => leaf.includes(part)) ? 6 : undefined);
  if (rules !== undefined) field.enableMultiline();
  if (longest !== undefined) field.setMaxLength(longest);
  if (leaf.includes('AlienNumber')) field.enableCombing();
  const width = rules !== undefined ? 234 : REFERENCES.some((part) => leaf.includes(part)) ? 54 : 174;
  field.addToPage(page, { x: 10, y: 10, width, height: 18 * (rules ?? 1), borderWidth: 0, font });
  if (leaf.startsWith('Part5') || leaf.endsWith('[1]')) field.enableReadOnly();
}

function addBox({ form, page }: Sheet, name: string, says: string): void {
  const box = form.createCheckBox(name);
  box.addToPage(page, { x: 10, y: 10, width: 10, height: 10 });
  describe(box, says);
}

function describe(field: PDFField, says: string): void {
  field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(says));
}

function textLeaves(): readonly string[] {
  return [...Object.values(map.texts).flat(), ...map.ink, ...map.additional.flatMap((slot) => Object.values(slot))];
}

function boxes(): readonly (readonly string[])[] {
  return Object.values(map.boxes).flatMap((options) => Object.values(options));
}
