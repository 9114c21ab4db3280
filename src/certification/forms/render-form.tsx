// Supplement B ready to be kept: the page that can be read aloud, as HTML, and the worksheet, as a paper to print.

import type { Translate } from '../../platform/i18n/index.ts';
import type { Rendering } from '../domain/kept.ts';
import type { SupplementB } from '../domain/supplement-b/index.ts';
import { PaperView } from '../../ui/index.ts';
import { supplementBPaper, type TwinOptions } from './supplement-b-paper.ts';

export function renderForm(form: SupplementB, english: Translate, options: TwinOptions): Rendering {
  const twin = supplementBPaper(form, english, options);
  return {
    title: twin.parts[0]?.title ?? '',
    languages: [english.language],
    html: String(<PaperView paper={twin} />),
    paper: supplementBPaper(form, english, { ...options, printedEdition: null }),
  };
}
