// Where papers are made: letters and forms laid out from their values, the installed official form filled, any paper of
// ours set as PDF. One desk serves the whole house. The words that we add to the official form are English, as it is.

import type { Law } from '../../law/index.ts';
import { translator } from '../../platform/i18n/index.ts';
import { openFormShelf, paperPdf, pdfInWorker, type Pdf } from '../../platform/pdf/index.ts';
import type { Paper } from '../../platform/values/paper.ts';
import type { PaperMaker } from '../domain/paper-maker.ts';
import { supplementBFrom, type SupplementB } from '../domain/supplement-b/index.ts';
import { fillSupplementB, placementFor } from './fill.ts';
import { installedEdition, installedForm, type InstalledForm } from './install.ts';
import type { NotPlaced, Overflow } from './placement.ts';
import { renderForm } from './render-form.tsx';
import { renderLetter } from './render-letter.tsx';
import { supplementBWords } from './supplement-b-words.ts';

/** What does not stand in its own field of the installed form. */
export interface Fit {
  /** The edition as printed on the form: '01/20/25'. */
  readonly printed: string;
  /** USCIS asks for a later one. */
  readonly isOlder: boolean;
  readonly overflow: readonly Overflow[];
  readonly notPlaced: readonly NotPlaced[];
}

/** `sha256`: of the very form that was signed; absent: the latest edition. */
export interface PaperDesk extends PaperMaker {
  print(paper: Paper): Promise<Uint8Array>;
  /** Null when that form is not installed. */
  fit(form: SupplementB, sha256?: string): Promise<Fit | null>;
  /** The official form filled; null when that form is not installed. */
  fill(form: SupplementB, sha256?: string): Promise<Uint8Array | null>;
  /** Ends the thread that sets papers. */
  close(): Promise<void>;
}

export interface PaperDeskParts {
  /** Holds the installed forms. */
  readonly dataFolder: string;
  readonly law: Law;
  /** What a borough of the pack is called in English. */
  readonly placeName: (borough: string) => string;
  /** By default a worker thread, which starts with the first paper and ends when idle. */
  readonly pdf?: Pdf;
}

export function paperDesk({ dataFolder, law, placeName, pdf = pdfInWorker() }: PaperDeskParts): PaperDesk {
  const english = translator('en');
  const words = supplementBWords(english, law, placeName);
  const shelf = openFormShelf(dataFolder);
  return {
    letter: (letter, languages) => renderLetter(letter, languages.map(translator)),
    formOf: (sources) => supplementBFrom(sources, words),
    form: (form, { showANumber, printed }) => renderForm(form, english, { showANumber, printedEdition: printed }),
    installedEdition: () => installedEdition(shelf),
    print: (paper) => paperPdf(pdf, paper),
    fit: async (form, sha256) => {
      const installed = await installedForm(shelf, sha256);
      return installed === null ? null : fitOf(installed, form);
    },
    fill: async (form, sha256) => {
      const installed = await installedForm(shelf, sha256);
      return installed === null ? null : (await fillSupplementB(pdf, installed, form, english)).pdf;
    },
    close: () => pdf.close(),
  };

  function fitOf(installed: InstalledForm, form: SupplementB): Fit {
    const { overflow, notPlaced } = placementFor(installed, form, english);
    const { printed, inForce } = installed.edition;
    return { printed, isOlder: !inForce, overflow, notPlaced };
  }
}
