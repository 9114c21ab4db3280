// Supplement B as paper: the official form filled, where it is installed and may be used; else our worksheet, which says on
// every page that it is none.
import type { OpenedForm } from '../../actions/open-form.ts';
import type { SupplementB } from '../../domain/supplement-b/index.ts';
import { supplementBPaper } from '../../forms/index.ts';
import type { Fit, PaperDesk } from '../../forms/paper-desk.ts';
import type { CertificationWebWorld } from '../world.ts';
import { ENGLISH, formValueOf } from './form-value.ts';

/** What the pages with papers need besides: somebody who makes the papers. */
export interface PaperWorld extends CertificationWebWorld {
  readonly papers: PaperDesk;
}

export interface PreparedForm {
  readonly kind: 'official' | 'worksheet';
  readonly pdf: Uint8Array;
}

/**
 * The official form goes to whoever signs it, and to the requester once it is released. Before that the requester's answers
 * are no agency's word: they get a worksheet.
 */
export async function prepareForm(world: PaperWorld, opened: OpenedForm): Promise<PreparedForm> {
  const form = formValueOf(world, opened);
  const official = isForOfficialForm(opened) ? await world.papers.fill(form) : null;
  if (official !== null) return { kind: 'official', pdf: official };
  const paper = supplementBPaper(form, ENGLISH, { showANumber: opened.showANumber, printedEdition: null });
  return { kind: 'worksheet', pdf: await world.papers.print(paper) };
}

/** The edition that the reader's paper would be printed on; null for a worksheet. */
export async function editionFor(world: PaperWorld, opened: OpenedForm): Promise<string | null> {
  return isForOfficialForm(opened) ? world.papers.edition() : null;
}

/** What would not fit into its fields; null for a worksheet. */
export async function fitFor(world: PaperWorld, opened: OpenedForm, form: SupplementB): Promise<Fit | null> {
  return isForOfficialForm(opened) ? world.papers.fit(form) : null;
}

function isForOfficialForm({ basis }: OpenedForm): boolean {
  return basis !== 'answers';
}
