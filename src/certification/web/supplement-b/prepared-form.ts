// Supplement B as paper: the official form filled, where it is installed and may be used; else our worksheet, which says on
// every page that it is none. Once signed, both come from what was kept.
import type { OpenedForm } from '../../actions/open-form.ts';
import type { Fit } from '../../forms/index.ts';
import type { CertificationWebWorld } from '../world.ts';

export interface PreparedForm {
  readonly kind: 'official' | 'worksheet';
  readonly pdf: Uint8Array;
}

/**
 * The official form goes to whoever signs it, and to the requester once it is released. Before that the requester's answers
 * are no agency's word: they get a worksheet.
 */
export async function prepareForm({ papers }: CertificationWebWorld, opened: OpenedForm): Promise<PreparedForm> {
  const { form, signed, showANumber } = opened;
  const official = isForOfficialForm(opened) ? await papers.fill(form, signed?.edition?.sha256) : null;
  if (official !== null) return { kind: 'official', pdf: official };
  const { paper } = signed?.rendering ?? papers.form(form, { showANumber, printed: null });
  return { kind: 'worksheet', pdf: await papers.print(paper) };
}

/** The edition that the reader's paper is printed on, as printed on it; null for a worksheet. */
export async function editionFor({ papers }: CertificationWebWorld, opened: OpenedForm): Promise<string | null> {
  if (!isForOfficialForm(opened)) return null;
  const edition = opened.signed === null ? await papers.installedEdition() : opened.signed.edition;
  return edition?.printed ?? null;
}

/** What would not fit into its fields; null for a worksheet. */
export async function fitFor({ papers }: CertificationWebWorld, opened: OpenedForm): Promise<Fit | null> {
  return isForOfficialForm(opened) ? papers.fit(opened.form, opened.signed?.edition?.sha256) : null;
}

/** A form that was signed on a worksheet stays one, whatever is installed since. */
function isForOfficialForm({ basis, signed }: OpenedForm): boolean {
  return basis !== 'answers' && (signed === null || signed.edition !== null);
}
