// A letter ready to be kept and sent: as HTML to read and as a paper to print. Pure: the same value and words give the
// same letter. Its PDF is `paperPdf(pdf, rendered.paper)`.

import type { Translate } from '../../platform/i18n/index.ts';
import type { Paper } from '../../platform/pdf/index.ts';
import type { Language } from '../../platform/values/language.ts';
import type { Letter } from '../domain/letters/index.ts';
import { letterPaper } from './letter-paper.ts';
import { PaperView } from './paper-view.tsx';

export interface RenderedLetter {
  readonly languages: readonly Language[];
  readonly html: string;
  readonly paper: Paper;
}

export function renderLetter(letter: Letter, translators: readonly Translate[]): RenderedLetter {
  const paper = letterPaper(letter, translators);
  return { languages: translators.map((t) => t.language), html: String(<PaperView paper={paper} />), paper };
}
