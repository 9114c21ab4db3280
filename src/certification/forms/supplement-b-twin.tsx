// The filled Supplement B as a page for everybody who cannot use the PDF: screen readers, phones, large print.

import type { Translate } from '../../platform/i18n/index.ts';
import type { SupplementB } from '../domain/supplement-b/value.ts';
import { PaperView } from '../../ui/index.ts';
import { supplementBPaper, type TwinOptions } from './supplement-b-paper.ts';

export interface SupplementBTwinProps extends TwinOptions {
  form: SupplementB;
  t: Translate;
  /** The level of its title in the page around. */
  top?: 1 | 2;
}

export function SupplementBTwin({ form, t, top, showANumber, printedEdition }: SupplementBTwinProps) {
  return <PaperView top={top ?? 1} paper={supplementBPaper(form, t, { showANumber, printedEdition })} />;
}
