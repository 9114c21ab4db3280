// Looks into and fills official AcroForms. USCIS forms are AES-encrypted with an empty user password and carry the same
// form twice (XFA and AcroForm); the XFA half is dropped, or viewers would show that one, empty.

import {
  drawTextField,
  PDFCheckBox,
  PDFDocument,
  PDFDropdown,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFString,
  PDFTextField,
  rgb,
  StandardFonts,
  type PDFField,
  type PDFFont,
} from '@cantoo/pdf-lib';
import { ok, refuse, type Result } from '../values/result.ts';
import type { FieldFacts, FillJob, FormFacts, PdfRefusal, TextEntry } from './pdf.ts';

export async function inspectForm(pdf: Uint8Array): Promise<Result<FormFacts, PdfRefusal>> {
  if (!startsAsPdf(pdf)) return refuse('not-a-pdf');
  const opened = await open(pdf);
  if (!opened.ok) return opened;
  const document = opened.value;
  const pages = pageNumbers(document);
  const fields = document
    .getForm()
    .getFields()
    .map((field) => factsOf(field, pages));
  return fields.length === 0 ? refuse('no-fields') : ok({ pages: document.getPageCount(), fields });
}

/** The mark must stand within the first kilobyte: ISO 32000 leaves room for leading bytes. */
function startsAsPdf(pdf: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(pdf.subarray(0, 1024)).includes('%PDF-');
}

/** A file that is not ours may be broken in any way: the library's exception becomes a refusal here. */
async function open(pdf: Uint8Array): Promise<Result<PDFDocument, PdfRefusal>> {
  try {
    const document = await PDFDocument.load(pdf, { password: '', preserveXFA: true, updateMetadata: false });
    document.getForm().deleteXFA();
    dropOldTables(document);
    return ok(document);
  } catch (error) {
    return refuse(/password|encrypt/i.test(String(error)) ? 'locked' : 'damaged');
  }
}

/**
 * The cross-reference stream of an encrypted file cannot be decrypted, so the library keeps it as an object it does not
 * understand and would save it: readers that scan for tables then take the saved file for encrypted.
 */
function dropOldTables(document: PDFDocument): void {
  for (const [reference, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFInvalidObject) document.context.delete(reference);
}

/** Page by reference of the page and of each widget on it: widgets of some forms lack their own page entry. */
function pageNumbers(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  document.getPages().forEach((page, index) => {
    for (const reference of page.node.Annots()?.asArray() ?? []) numbers.set(String(reference), index + 1);
  });
  return numbers;
}

function factsOf(field: PDFField, pages: ReadonlyMap<string, number>): FieldFacts {
  const widget = field.acroField.getWidgets()[0];
  const { width, height } = widget?.getRectangle() ?? { width: 0, height: 0 };
  const reference = widget === undefined ? undefined : field.doc.context.getObjectRef(widget.dict);
  const described = field.acroField.dict.lookup(PDFName.of('TU'));
  const says = described instanceof PDFString || described instanceof PDFHexString ? described.decodeText() : '';
  const place = { name: field.getName(), page: pages.get(String(reference)) ?? 0, width, height, says };
  const none = { multiline: false, maxLength: null, choices: [] };
  if (field instanceof PDFTextField)
    return {
      ...place,
      kind: 'text',
      multiline: field.isMultiline(),
      maxLength: field.getMaxLength() ?? null,
      choices: [],
      value: field.getText() ?? '',
    };
  if (field instanceof PDFCheckBox) return { ...place, ...none, kind: 'box', value: field.isChecked() ? 'on' : '' };
  if (field instanceof PDFDropdown)
    return { ...place, ...none, kind: 'choice', choices: field.getOptions(), value: field.getSelected()[0] ?? '' };
  return { ...place, ...none, kind: 'other', value: '' };
}

/**
 * The form with these entries, readable by anyone (no longer encrypted), and `append` behind it. Fields that the form
 * locks until its script has run are filled all the same. Throws when an entry names no such field.
 */
export async function fillForm({ pdf, texts, boxes, choices, append }: FillJob): Promise<Uint8Array> {
  const opened = await open(pdf);
  if (!opened.ok) throw new Error(`installed form cannot be opened: ${opened.refusal.code}`);
  const document = opened.value;
  const form = document.getForm();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const entry of texts) writeText(form.getTextField(entry.name), entry, font);
  for (const name of boxes) form.getCheckBox(name).check();
  for (const { name, value } of choices) form.getDropdown(name).select(value);
  if (append !== null) await appendPages(document, append);
  form.updateFieldAppearances(font);
  return document.save();
}

async function appendPages(document: PDFDocument, pdf: Uint8Array): Promise<void> {
  const more = await PDFDocument.load(pdf);
  for (const page of await document.copyPages(more, more.getPageIndices())) document.addPage(page);
}

function writeText(field: PDFTextField, entry: TextEntry, font: PDFFont): void {
  field.setText(entry.value);
  field.setFontSize(entry.size);
  // A combed field has a cell for each sign, which the library lays out well.
  if (field.isCombed()) return;
  field.updateAppearances(font, (_field, widget) => {
    const { width, height } = widget.getRectangle();
    return drawTextField({
      x: 0,
      y: 0,
      width,
      height,
      borderWidth: 0,
      color: undefined,
      borderColor: undefined,
      textColor: rgb(0, 0, 0),
      font: font.name,
      fontSize: entry.size,
      padding: 0,
      textLines: entry.lines.map((line, index) => ({
        encoded: font.encodeText(line),
        x: SIDE,
        y: height - baseline(entry, height) - index * entry.leading,
      })),
    });
  });
}

/** Points between the field's edge and its text. */
export const SIDE = 2;

/** Distance of the first baseline from the top: a single line is centred, further lines stand on the form's rules. */
function baseline(entry: TextEntry, height: number): number {
  return entry.lines.length === 1 && height < 2 * entry.leading ? (height + entry.size * 0.7) / 2 : entry.leading - 3;
}
