// Where pages have papers made: the installed official form filled, or any paper of ours set as PDF. The words that we add
// to the official form are English, as the form is.

import { translator } from '../../platform/i18n/index.ts';
import { openFormShelf, paperPdf, pdfInWorker, type Paper, type Pdf } from '../../platform/pdf/index.ts';
import type { SupplementB } from '../domain/supplement-b/index.ts';
import { fillSupplementB, placementFor } from './fill.ts';
import { installedForm, type InstalledForm } from './install.ts';
import type { NotPlaced, Overflow } from './placement.ts';

/** What does not stand in its own field of the installed form. */
export interface Fit {
  /** The edition as printed on the form: '01/20/25'. */
  readonly printed: string;
  /** USCIS asks for a later one. */
  readonly isOlder: boolean;
  readonly overflow: readonly Overflow[];
  readonly notPlaced: readonly NotPlaced[];
}

export interface PaperDesk {
  print(paper: Paper): Promise<Uint8Array>;
  /** The edition as printed on the installed form; null when none is installed. */
  edition(): Promise<string | null>;
  /** Null when no official form is installed. */
  fit(form: SupplementB): Promise<Fit | null>;
  /** The official form filled; null when none is installed. */
  fill(form: SupplementB): Promise<Uint8Array | null>;
}

/** `dataFolder` holds the installed forms. The worker thread starts with the first paper and ends when idle. */
export function paperDesk(dataFolder: string, pdf: Pdf = pdfInWorker()): PaperDesk {
  const english = translator('en');
  const shelf = openFormShelf(dataFolder);
  return {
    print: (paper) => paperPdf(pdf, paper),
    edition: async () => (await installedForm(shelf))?.edition.printed ?? null,
    fit: async (form) => {
      const installed = await installedForm(shelf);
      return installed === null ? null : fitOf(installed, form);
    },
    fill: async (form) => {
      const installed = await installedForm(shelf);
      return installed === null ? null : (await fillSupplementB(pdf, installed, form, english)).pdf;
    },
  };

  function fitOf(installed: InstalledForm, form: SupplementB): Fit {
    const { overflow, notPlaced } = placementFor(installed, form, english);
    const { printed, inForce } = installed.edition;
    return { printed, isOlder: !inForce, overflow, notPlaced };
  }
}
