// Fills the installed official form, puts behind it what the form cannot take, and reads the result back: a form signed
// under penalty of perjury must say what was decided, in every field.

import type { Translate } from '../../platform/i18n/index.ts';
import { paperPdf, type Pdf } from '../../platform/pdf/index.ts';
import { contentOf } from '../domain/supplement-b/items.ts';
import type { SupplementB } from '../domain/supplement-b/value.ts';
import { continuationSheet } from './continuation-sheet.ts';
import { layoutOf } from './edition.ts';
import type { InstalledForm } from './install.ts';
import { placeContent, type NotPlaced, type Overflow, type Placement } from './placement.ts';

export interface FilledForm {
  readonly pdf: Uint8Array;
  readonly edition: string;
  readonly overflow: readonly Overflow[];
  readonly notPlaced: readonly NotPlaced[];
}

/** `english`: the words the filler adds; the form is English. Signature and, unless given, its date stay empty for ink. */
export async function fillSupplementB(
  pdf: Pdf,
  installed: InstalledForm,
  form: SupplementB,
  english: Translate,
): Promise<FilledForm> {
  const placement = placementFor(installed, form, english);
  const { notPlaced, overflow, texts, boxes, choices } = placement;
  const sheet = notPlaced.length === 0 ? null : continuationSheet(form, notPlaced, english, installed.edition.printed);
  const append = sheet === null ? null : await paperPdf(pdf, sheet);
  const filled = await pdf.fill({ pdf: installed.pdf, texts, boxes, choices, append });
  await checkFilled(pdf, filled, placement);
  return { pdf: filled, edition: installed.edition.edition, overflow, notPlaced };
}

export function placementFor(installed: InstalledForm, form: SupplementB, english: Translate): Placement {
  const layout = layoutOf(installed);
  if (!layout.ok) throw new Error(`installed form is no Supplement B: ${layout.refusal.code}`);
  const words = {
    continued: english('forms.continuation.continued'),
    seeSheet: english('forms.continuation.seeSheet'),
    item: (item: string) => english('forms.continuation.item', { item }),
  };
  return placeContent(contentOf(form), layout.value, words);
}

/** Throws when a field does not read back as written, or when a field that should be empty is not. */
async function checkFilled(pdf: Pdf, filled: Uint8Array, placement: Placement): Promise<void> {
  const facts = await pdf.inspect(filled);
  if (!facts.ok) throw new Error(`filled form cannot be read back: ${facts.refusal.code}`);
  const expected = new Map<string, string>();
  for (const { name, value } of [...placement.texts, ...placement.choices]) expected.set(name, value);
  for (const name of placement.boxes) expected.set(name, 'on');
  const wrong = facts.value.fields.filter(({ name, value }) => value.trim() !== (expected.get(name) ?? ''));
  if (wrong.length > 0)
    throw new Error(`fields do not read back as written: ${wrong.map(({ name }) => name).join(', ')}`);
}
