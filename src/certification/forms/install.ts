// Installing the official Supplement B: an operator hands over USCIS's own file; we make sure that it is that form, in an
// edition whose fields we know, and keep it. The product carries no copy.

import { createHash } from 'node:crypto';
import type { FieldFacts, FormRecord, FormShelf, Pdf, PdfRefusal, ShelfRefusal } from '../../platform/pdf/index.ts';
import { ok, type Result } from '../../platform/values/result.ts';
import type { FormEdition } from '../domain/kept.ts';
import { EDITIONS, FORM, recognise, type Edition, type EditionNotice, type EditionRefusal } from './edition.ts';

export interface InstalledForm {
  readonly edition: Edition;
  readonly sha256: string;
  readonly installedAt: string;
  readonly fields: readonly FieldFacts[];
  readonly pdf: Uint8Array;
}

export interface Installation {
  readonly edition: Edition;
  readonly notices: readonly EditionNotice[];
  readonly folder: string;
}

export type InstallRefusal = PdfRefusal | EditionRefusal | ShelfRefusal;

/** `installedAt`: ISO instant. An edition installed again replaces the earlier copy. */
export async function installForm(
  pdf: Pdf,
  shelf: FormShelf,
  file: Uint8Array,
  installedAt: string,
): Promise<Result<Installation, InstallRefusal>> {
  const facts = await pdf.inspect(file);
  if (!facts.ok) return facts;
  const sha256 = createHash('sha256').update(file).digest('hex');
  const recognised = recognise(facts.value, sha256);
  if (!recognised.ok) return recognised;
  const { edition, notices } = recognised.value;
  const record = { form: FORM, edition: edition.edition, sha256, installedAt, fields: facts.value.fields };
  const kept = await shelf.put(record, file);
  return kept.ok ? ok({ edition, notices, folder: shelf.folder }) : kept;
}

/** The form to fill: the very file of that hash, or else of those installed the latest edition; null when it is not there. */
export async function installedForm(shelf: FormShelf, sha256?: string): Promise<InstalledForm | null> {
  const found = (await installedForms(shelf)).find(({ record }) => sha256 === undefined || record.sha256 === sha256);
  if (found === undefined) return null;
  const { edition, record } = found;
  const { installedAt } = record;
  // `fields` was written by installForm from what Pdf.inspect gave.
  return {
    edition,
    sha256: record.sha256,
    installedAt,
    fields: record.fields as FieldFacts[],
    pdf: await shelf.pdfOf(record),
  };
}

/** Which form would be filled now; its file is not read. */
export async function installedEdition(shelf: FormShelf): Promise<FormEdition | null> {
  const [latest] = await installedForms(shelf);
  if (latest === undefined) return null;
  const { edition, record } = latest;
  return { edition: edition.edition, printed: edition.printed, sha256: record.sha256 };
}

/** Latest edition first. */
export async function installedForms(shelf: FormShelf): Promise<readonly { edition: Edition; record: FormRecord }[]> {
  const records = await shelf.list();
  return EDITIONS.flatMap((edition) => {
    const record = records.find((candidate) => candidate.form === FORM && candidate.edition === edition.edition);
    return record === undefined ? [] : [{ edition, record }];
  });
}
